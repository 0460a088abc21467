import type { AcceptedSum, RowPlace } from '../checks/accepted-sums.ts'
import { runChecks } from '../checks/run-checks.ts'
import type { Finding } from '../domain/finding.ts'
import type { StoredEdition } from '../domain/import/known.ts'
import { loadEdition } from '../store/rows/load-edition.ts'
import { loadSumRules, type SumRule } from '../store/rows/sum-rules.ts'
import type { BodyTransaction, Store } from '../store/store.ts'

/** A stored edition with everything that the checks find in it, accepted or not. */
export interface EditionFindings extends StoredEdition {
  readonly findings: readonly Finding[]
  /** The sums that the body has accepted as its rules. */
  readonly rules: readonly SumRule[]
}

/** A revision of an edition never changes, so neither does what the checks say of it under the same rules. */
const kept = new WeakMap<Store, Map<string, EditionFindings>>()
const mostKept = 8

/** Checks the newest revision of a year that must be there, with the edition before it and the rules of the body. */
export async function editionFindings(
  store: Store,
  db: BodyTransaction,
  year: number,
): Promise<EditionFindings> {
  const editions = await db.selectFrom('editions').select(['body', 'id', 'year']).orderBy('id').execute()
  const current = editions.findLast(edition => edition.year === year)
  if (!current) throw new Error(`no edition of ${year}`)
  const before = editions.findLast(edition => edition.year < year)
  const rules = await loadSumRules(db)
  return keeping(store, JSON.stringify([current.body, current.id, before?.id, rules]), async () => {
    const stored = await loadEdition(db, current.id)
    const earlier = before ? [(await loadEdition(db, before.id)).edition] : []
    const sums = rules.flatMap(rule => placed(rule, stored) ?? [])
    return { ...stored, rules, findings: runChecks(stored.edition, { earlier, sums }) }
  })
}

async function keeping(
  store: Store,
  key: string,
  make: () => Promise<EditionFindings>,
): Promise<EditionFindings> {
  const known = kept.get(store) ?? new Map<string, EditionFindings>()
  kept.set(store, known)
  const found = known.get(key) ?? (await make())
  known.delete(key)
  known.set(key, found)
  const [oldest] = known.keys()
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest)
  return found
}

/** A rule by the places of its rows in an edition; null where the edition lacks one of them. */
function placed(rule: SumRule, stored: StoredEdition): AcceptedSum | null {
  const total = placeOf(rule.total, stored)
  const parts = rule.parts.flatMap(part => placeOf(part, stored) ?? [])
  return total && parts.length === rule.parts.length ? { total, parts } : null
}

/** Where a series stands in an edition. */
export function placeOf(series: number, { rows }: Pick<StoredEdition, 'rows'>): RowPlace | null {
  for (const [map, tables] of rows.entries()) {
    const output = tables.output.indexOf(series)
    if (output >= 0) return { map, table: 'outputs', series: output }
    const served = tables.served.indexOf(series)
    if (served >= 0) return { map, table: 'served', series: served }
  }
  return null
}
