import type { Edition } from '../domain/edition.ts'
import type { MapAddresses } from '../domain/map-addresses.ts'
import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { editionAddresses, mapAddresses } from '../store/queries/edition-addresses.ts'
import { publishedEditions } from '../store/queries/published-editions.ts'
import { type EditionSeal, loadEditionSeal } from '../store/rows/edition-seals.ts'
import { loadEdition } from '../store/rows/load-edition.ts'
import type { Store } from '../store/store.ts'

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

/** Loads the newest revision of a year. Of several bodies, the first by name that has the year. */
export async function loadYear(store: Store, year: number): Promise<Result<LoadedEdition, Refusal>> {
  const known = new Set<number>()
  for (const body of await store.bodies()) {
    const found = await store.inBody(body.id, async db => {
      const editions = await db
        .selectFrom('editions')
        .select(['id', 'year', 'revision'])
        .orderBy('id')
        .execute()
      for (const edition of editions) known.add(edition.year)
      const current = editions.findLast(edition => edition.year === year)
      if (!current) return null
      const before = editions.findLast(edition => edition.year < year)
      const published = (await publishedEditions(db)).find(({ id }) => id === current.id)
      return {
        edition: (await loadEdition(db, current.id)).edition,
        before: before ? (await loadEdition(db, before.id)).edition : null,
        kept: {
          body: body.id,
          id: current.id,
          revision: current.revision,
          seal: await loadEditionSeal(db, current.id),
          addresses: mapAddresses(await editionAddresses(db, current.id)),
          issued: published?.issued ?? `${year}-12-31`,
          modified: published?.modified ?? `${year}-12-31`,
        },
      }
    })
    if (found) return ok(found)
  }
  return fail({ kind: 'edition-not-found', year, known: [...known].sort() })
}
