import type { AcceptedSum, RowPlace } from '../../checks/accepted-sums.ts'
import { runChecks } from '../../checks/run-checks.ts'
import { draftEdition } from '../../domain/campaign/draft-edition.ts'
import { type FoundInDraft, foundInDrafts } from '../../domain/campaign/found-in-draft.ts'
import type { Campaign, StoredDraft } from '../../domain/campaign/stored-draft.ts'
import type { Severity } from '../../domain/diagnostic.ts'
import type { Edition } from '../../domain/edition.ts'
import type { StoredEdition } from '../../domain/import/known.ts'
import { loadAcceptances } from '../../store/rows/acceptances.ts'
import { loadEdition } from '../../store/rows/load-edition.ts'
import { loadSumRules, type SumRule } from '../../store/rows/sum-rules.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'

/** What the checks of drafts hang on besides the drafts. */
export interface CheckGround {
  readonly before: StoredEdition
  readonly rules: readonly SumRule[]
  /** What people answered, by fingerprint. */
  readonly explanations: ReadonlyMap<string, string>
}

export async function loadCheckGround(
  store: Store,
  db: BodyTransaction,
  body: number,
  campaign: Pick<Campaign, 'year' | 'fromEdition'>,
): Promise<CheckGround> {
  const acceptances = await loadAcceptances(db, campaign.year)
  return {
    before: await editionBefore(store, db, body, campaign.fromEdition),
    rules: await loadSumRules(db),
    explanations: new Map(acceptances.map(each => [each.fingerprint, each.reason])),
  }
}

/** Checks drafts as one edition, with what the last edition says of the same services at hand. */
export function checkDrafts(
  drafts: readonly StoredDraft[],
  year: number,
  { before, rules, explanations }: CheckGround,
): FoundInDraft[] {
  const edition = draftEdition(drafts, year, before.edition)
  const sums = rules.flatMap(rule => placed(rule, drafts) ?? [])
  const findings = runChecks(edition, { earlier: [sameServices(before, drafts)], sums })
  return foundInDrafts(findings, drafts, year, explanations)
}

/** How many findings are open, by severity. */
export function openFindings(found: readonly FoundInDraft[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { finding, explained } of found) if (explained === null) counts[finding.severity]++
  return counts
}

/** An edition never changes, and every save looks at the one before. */
const kept = new WeakMap<Store, Map<string, StoredEdition>>()
const mostKept = 4

/** The edition that a collection was opened from. */
export async function editionBefore(
  store: Store,
  db: BodyTransaction,
  body: number,
  edition: number,
): Promise<StoredEdition> {
  const known = kept.get(store) ?? new Map<string, StoredEdition>()
  kept.set(store, known)
  const key = `${body} ${edition}`
  const found = known.get(key) ?? (await loadEdition(db, edition))
  known.delete(key)
  known.set(key, found)
  const [oldest] = known.keys()
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest)
  return found
}

function sameServices({ edition, services }: StoredEdition, drafts: readonly StoredDraft[]): Edition {
  if (drafts.length > 1) return edition
  return {
    ...edition,
    services: edition.services.filter((_, at) => services[at] === drafts[0]?.service),
  }
}

function placed(rule: SumRule, drafts: readonly StoredDraft[]): AcceptedSum | null {
  const total = placeOf(rule.total, drafts)
  const parts = rule.parts.flatMap(part => placeOf(part, drafts) ?? [])
  return total && parts.length === rule.parts.length ? { total, parts } : null
}

function placeOf(series: number, drafts: readonly StoredDraft[]): RowPlace | null {
  for (const [map, { tables }] of drafts.entries()) {
    const output = tables.output?.rows.findIndex(row => row.series === series) ?? -1
    if (output >= 0) return { map, table: 'outputs', series: output }
    const served = tables.served?.rows.findIndex(row => row.series === series) ?? -1
    if (served >= 0) return { map, table: 'served', series: served }
  }
  return null
}
