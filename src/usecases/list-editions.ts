import type { Store } from '../store/store.ts'
import type { EditionState } from '../store/tables/editions.ts'

/** A stored edition, by body and year. */
export interface EditionListed {
  readonly body: string
  readonly year: number
  readonly revision: number
  readonly state: EditionState
  readonly services: number
  readonly figures: number
}

/** Every edition kept here, every revision of it, oldest first within its body. */
export async function listEditions(store: Store): Promise<readonly EditionListed[]> {
  const listed: EditionListed[] = []
  for (const { id, name } of await store.bodies()) {
    const editions = await store.inBody(id, db =>
      db
        .selectFrom('editions as e')
        .select(({ selectFrom, fn }) => [
          'year',
          'revision',
          'state',
          selectFrom('service_maps as m')
            .whereRef('m.edition', '=', 'e.id')
            .select(fn.countAll<number>().as('n'))
            .as('services'),
          selectFrom('observations as o')
            .whereRef('o.edition', '=', 'e.id')
            .select(fn.countAll<number>().as('n'))
            .as('figures'),
        ])
        .orderBy('e.id')
        .execute(),
    )
    for (const { services, figures, ...edition } of editions) {
      listed.push({ body: name, ...edition, services: services ?? 0, figures: figures ?? 0 })
    }
  }
  return listed
}
