import type { Edition } from '../domain/edition.ts'
import type { Finding } from '../domain/finding.ts'
import { type Acceptance, splitAccepted } from '../domain/finding-comparison.ts'
import { findingFingerprint } from '../domain/finding-fingerprint.ts'
import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { loadAcceptances, saveAcceptance } from '../store/rows/acceptances.ts'
import { addHistory } from '../store/rows/add-history.ts'
import type { BodyTransaction, Store } from '../store/store.ts'
import { editionFindings } from './edition-findings.ts'
import { inBodyWithYear } from './in-body-with-year.ts'

export interface CheckedEdition {
  readonly edition: Edition
  /** What is still open. */
  readonly findings: readonly Finding[]
  /** What a person has explained, with the explanation; its figures have not changed since. */
  readonly accepted: readonly { readonly finding: Finding; readonly acceptance: Acceptance }[]
}

/**
 * Runs the checks on the newest revision of a year's edition, with the edition before it at hand. Writes nothing.
 * Refuses a year that the body at work does not have.
 */
export async function checkEdition(store: Store, year: number): Promise<Result<CheckedEdition, Refusal>> {
  return inBodyWithYear(store, year, async db => ok(await check(store, db, year)))
}

/**
 * Accepts an open finding of a year with a reason: it is kept, shown as accepted and not raised again until its
 * figures change. In the history. Refuses a fingerprint that no open finding has.
 */
export async function acceptFinding(
  store: Store,
  year: number,
  fingerprint: string,
  { reason, actor }: { readonly reason: string; readonly actor: string },
): Promise<Result<Finding, Refusal>> {
  return inBodyWithYear(store, year, async (db, body) => {
    const { findings } = await check(store, db, year)
    const finding = findings.find(each => findingFingerprint(each) === fingerprint)
    if (!finding) return fail({ kind: 'finding-not-found', fingerprint, year })
    await saveAcceptance(db, body, year, { fingerprint, rule: finding.rule, reason, acceptedBy: actor })
    await addHistory(db, body, [
      {
        actor,
        action: 'finding.accept',
        subject: { year, fingerprint, rule: finding.rule, service: finding.service },
        from: null,
        to: null,
        reason,
      },
    ])
    return ok(finding)
  })
}

async function check(store: Store, db: BodyTransaction, year: number): Promise<CheckedEdition> {
  const { edition, findings } = await editionFindings(store, db, year)
  const { open, accepted } = splitAccepted(findings, await loadAcceptances(db, year))
  return { edition, findings: open, accepted }
}
