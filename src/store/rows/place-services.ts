import type { IdentifiedMap } from '../../domain/import/identified.ts'
import { freeSlug, slug } from '../../domain/slug.ts'
import type { BodyTransaction } from '../store.ts'

/** A map with the service that it describes. */
export interface PlacedMap extends IdentifiedMap {
  readonly id: number
}

/** Gives each map its service: the known one, renamed where it has a newer name, or a new one. */
export async function placeServices(
  db: BodyTransaction,
  body: number,
  save: { readonly id: number; readonly maps: readonly IdentifiedMap[]; readonly newest: number },
): Promise<PlacedMap[]> {
  const names = await db.selectFrom('service_names').select(['slug', 'service']).execute()
  const owner = new Map(names.map(name => [name.slug, name.service]))
  const taken = new Set(owner.keys())
  let nameless = 0
  const placed: PlacedMap[] = []
  for (const each of save.maps) {
    const { name } = each.map
    const wanted = slug(name ?? '') || `senza-nome-${++nameless}`
    const known = each.service
    if (known && (name === null || known.name === name)) {
      placed.push({ ...each, id: known.id })
      continue
    }
    const own = known !== null && owner.get(wanted) === known.id
    const address = own ? wanted : freeSlug(wanted, taken)
    const id = known?.id ?? (await addService(db, body, address, name))
    if (known && save.newest === save.id) {
      await db.updateTable('services').set({ slug: address, name }).where('id', '=', id).execute()
    }
    if (!own) {
      await db
        .insertInto('service_names')
        .values({ body, slug: address, service: id, name, since: save.id })
        .execute()
    }
    placed.push({ ...each, id })
  }
  return placed
}

async function addService(db: BodyTransaction, body: number, address: string, name: string | null) {
  const { id } = await db
    .insertInto('services')
    .values({ body, slug: address, name })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
