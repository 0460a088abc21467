import type { Finding } from '../domain/finding.ts'
import { findingFingerprint } from '../domain/finding-fingerprint.ts'
import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { addHistory } from '../store/rows/add-history.ts'
import { removeSumRule, saveSumRule } from '../store/rows/sum-rules.ts'
import type { Store } from '../store/store.ts'
import { type EditionFindings, editionFindings } from './edition-findings.ts'

/** The checks whose findings tell of a sum that may be a rule of the body. */
const learned: ReadonlySet<string> = new Set(['sum.learned-identity'])

/** Whether the sum that a finding tells of can be accepted as a rule of the body. */
export function canBeRule(finding: Finding): boolean {
  return learned.has(finding.rule) && finding.cells.length > 0
}

/**
 * Makes the sum that a finding tells of a rule of the body: it is checked in every edition from then on. In the
 * history. Refuses a fingerprint that no such finding of the year has.
 */
export async function acceptSumRule(
  store: Store,
  body: number,
  accepted: {
    readonly year: number
    readonly fingerprint: string
    readonly reason: string
    readonly actor: string
  },
): Promise<Result<null, Refusal>> {
  const { year, fingerprint, reason, actor } = accepted
  return store.inBody(body, async db => {
    const known = await editionFindings(store, db, year)
    const finding = known.findings.find(each => canBeRule(each) && findingFingerprint(each) === fingerprint)
    const sum = finding && sumOf(finding, known)
    if (!sum) return fail({ kind: 'finding-not-found', fingerprint, year })
    await saveSumRule(db, body, { ...sum, reason, acceptedBy: actor })
    const happened = { actor, action: 'sum-rule.add', from: null, to: null, reason }
    await addHistory(db, body, [{ ...happened, subject: { year, ...sum } }])
    return ok(null)
  })
}

/** Takes a rule of the body back. In the history. Refuses one that is not there. */
export async function removeRule(
  store: Store,
  body: number,
  rule: {
    readonly year: number
    readonly total: number
    readonly parts: readonly number[]
    readonly actor: string
  },
): Promise<Result<null, Refusal>> {
  const { year, total, parts, actor } = rule
  return store.inBody(body, async db => {
    const reason = await removeSumRule(db, total, parts)
    if (reason === null) return fail({ kind: 'finding-not-found', fingerprint: String(total), year })
    await addHistory(db, body, [
      {
        actor,
        action: 'sum-rule.remove',
        subject: { total, parts },
        from: { reason },
        to: null,
        reason: null,
      },
    ])
    return ok(null)
  })
}

/** The rows of a broken sum: it has two parts or more, so that the row that stands alone is the total. */
function sumOf(finding: Finding, { rows }: EditionFindings) {
  const rowsOf = (odd: boolean) => {
    const cells = finding.cells.filter(cell => cell.odd === odd)
    const ids = cells.flatMap(
      ({ map, table, series }) => rows[map]?.[table === 'outputs' ? 'output' : 'served'][series] ?? [],
    )
    return [...new Set(ids)].sort((a, b) => a - b)
  }
  const [alone, others] = [rowsOf(true), rowsOf(false)].sort((a, b) => a.length - b.length)
  const total = alone?.[0]
  if (total === undefined || alone?.length !== 1 || !others || others.length < 2) return null
  return { total, parts: others }
}
