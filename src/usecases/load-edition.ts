import type { Edition } from '../domain/edition.ts'
import type { MapAddresses } from '../domain/map-addresses.ts'
import type { Refusal } from '../domain/refusal.ts'
import { ok, type Result } from '../domain/result.ts'
import { editionAddresses, mapAddresses } from '../store/queries/edition-addresses.ts'
import { publishedEditions } from '../store/queries/published-editions.ts'
import { type EditionSeal, loadEditionSeal } from '../store/rows/edition-seals.ts'
import { loadEdition } from '../store/rows/load-edition.ts'
import type { Store } from '../store/store.ts'
import { inBodyWithYear } from './in-body-with-year.ts'

/** A year's edition, and the one of the year before it that is kept here. */
export interface LoadedEdition {
  readonly edition: Edition
  readonly before: Edition | null
  /** Where it is kept, and its seal; null for an edition that is not kept. */
  readonly kept: KeptEdition | null
}

/** An edition in the store. */
export interface KeptEdition {
  readonly body: number
  /** `year * 1000 + revision`. */
  readonly id: number
  readonly revision: number
  readonly seal: EditionSeal | null
  /** Of its maps, in their order. */
  readonly addresses: readonly MapAddresses[]
  /** ISO dates: when its year was first published, and when this revision was. */
  readonly issued: string
  readonly modified: string
}

/** Loads the newest revision of a year of the body at work. */
export async function loadYear(store: Store, year: number): Promise<Result<LoadedEdition, Refusal>> {
  return inBodyWithYear(store, year, async (db, body, kept) => {
    const current = kept.findLast(each => each.year === year)
    if (!current) throw new Error(`no revision of ${year}`)
    const before = kept.findLast(each => each.year < year)
    const published = (await publishedEditions(db)).find(({ id }) => id === current.id)
    return ok({
      edition: (await loadEdition(db, current.id)).edition,
      before: before ? (await loadEdition(db, before.id)).edition : null,
      kept: {
        body,
        id: current.id,
        revision: current.revision,
        seal: await loadEditionSeal(db, current.id),
        addresses: mapAddresses(await editionAddresses(db, current.id)),
        issued: published?.issued ?? `${year}-12-31`,
        modified: published?.modified ?? `${year}-12-31`,
      },
    })
  })
}
