import type { Finding } from '../domain/finding.ts'
import { type Acceptance, splitAccepted } from '../domain/finding-comparison.ts'
import type { StoredEdition } from '../domain/import/known.ts'
import { type SeriesName, seriesNames } from '../store/queries/series-names.ts'
import { loadAcceptances } from '../store/rows/acceptances.ts'
import { loadEdition } from '../store/rows/load-edition.ts'
import type { Store } from '../store/store.ts'
import { editionFindings } from './edition-findings.ts'

/** An edition with the one before it and what was found in it. */
export interface GlancedEdition {
  readonly now: StoredEdition
  /** The published edition of an earlier year; null where there is none. */
  readonly before: StoredEdition | null
  /** What its rows are called outside, and those of the edition before. */
  readonly names: readonly SeriesName[]
  readonly namesBefore: readonly SeriesName[]
  /** Nobody has explained these: for counting, and for leaving out the figures that they doubt. Not for readers. */
  readonly open: readonly Finding[]
  readonly accepted: readonly { readonly finding: Finding; readonly acceptance: Acceptance }[]
}

/** An edition and the one before it are never changed. */
const kept = new WeakMap<Store, Map<string, Promise<StoredEdition>>>()
const mostKept = 4

/**
 * What is known of a published edition and the one published before it. An edition that a newer revision is about to
 * replace is checked no more: nothing is known to be doubted in it then.
 *
 * @param editions `year * 1000 + revision` of the edition, and of the one before it
 */
export async function glanceAtEdition(
  store: Store,
  body: number,
  year: number,
  editions: { readonly now: number; readonly before: number | null },
): Promise<GlancedEdition> {
  return store.inBody(body, async db => {
    const load = (id: number) => keeping(store, `${body} ${id}`, () => loadEdition(db, id))
    const found = await editionFindings(store, db, year)
    const isCurrent = found.id === editions.now
    const split = splitAccepted(isCurrent ? found.findings : [], await loadAcceptances(db, year))
    return {
      now: isCurrent ? found : await load(editions.now),
      before: editions.before === null ? null : await load(editions.before),
      names: await seriesNames(db, editions.now),
      namesBefore: editions.before === null ? [] : await seriesNames(db, editions.before),
      open: split.open,
      accepted: split.accepted,
    }
  })
}

function keeping(store: Store, key: string, make: () => Promise<StoredEdition>): Promise<StoredEdition> {
  const known = kept.get(store) ?? new Map<string, Promise<StoredEdition>>()
  kept.set(store, known)
  const loaded = known.get(key) ?? make()
  loaded.catch(() => known.delete(key))
  known.delete(key)
  known.set(key, loaded)
  const [oldest] = known.keys()
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest)
  return loaded
}
