import { sql } from 'kysely'
import type { IdentifiedMap } from '../../domain/import/identified.ts'
import { freeSlug, slug } from '../../domain/slug.ts'
import type { BodyTransaction } from '../store.ts'
import { insertRows, recordset } from './insert-rows.ts'

/** A map with the service that it describes. */
export interface PlacedMap extends IdentifiedMap {
  readonly id: number
}

/** A map with the address that its service is to have. */
interface Addressed extends IdentifiedMap {
  readonly address: string
  /** The service has not had this address before. */
  readonly isNew: boolean
}

/** Gives each map its service: the known one, renamed where it has a newer name, or a new one. */
export async function placeServices(
  db: BodyTransaction,
  body: number,
  save: { readonly id: number; readonly maps: readonly IdentifiedMap[]; readonly newest: number },
): Promise<PlacedMap[]> {
  const maps = await addressed(db, save.maps)
  const added = await addServices(
    db,
    body,
    maps.filter(each => each.service === null),
  )
  const placed = maps.map(each => {
    const id = each.service?.id ?? added.get(each.address)
    if (id === undefined) throw new Error(`no service at the address ${each.address}`)
    return { ...each, id }
  })
  if (save.newest === save.id) await rename(db, placed.filter(isRenamed))
  await insertRows(
    db,
    'service_names',
    'body integer, slug text, service integer, name text, since integer',
    placed
      .filter(each => each.isNew)
      .map(({ id, address, map }) => ({ body, slug: address, service: id, name: map.name, since: save.id })),
  )
  return placed
}

/** An address that was ever a service's stays its own; a new one is made different from all of them. */
async function addressed(db: BodyTransaction, maps: readonly IdentifiedMap[]): Promise<Addressed[]> {
  const names = await db.selectFrom('service_names').select(['slug', 'service']).execute()
  const owner = new Map(names.map(name => [name.slug, name.service]))
  const taken = new Set(owner.keys())
  let nameless = 0
  return maps.map(each => {
    const { name } = each.map
    const { service } = each
    if (service && !isRenamed(each)) return { ...each, address: service.slug, isNew: false }
    const wanted = slug(name ?? '') || `senza-nome-${++nameless}`
    if (service && owner.get(wanted) === service.id) return { ...each, address: wanted, isNew: false }
    return { ...each, address: freeSlug(wanted, taken), isNew: true }
  })
}

const isRenamed = ({ map, service }: IdentifiedMap) =>
  service !== null && map.name !== null && map.name !== service.name

async function addServices(
  db: BodyTransaction,
  body: number,
  maps: readonly Addressed[],
): Promise<Map<string, number>> {
  const services = maps.map(({ map, address }) => ({ slug: address, name: map.name }))
  const added = await sql<{ id: number; slug: string }>`
    insert into services (body, slug, name)
    select ${body}::integer, slug, name from ${recordset('slug text, name text', services)}
    returning id, slug`.execute(db)
  return new Map(added.rows.map(row => [row.slug, row.id]))
}

async function rename(db: BodyTransaction, maps: readonly (Addressed & PlacedMap)[]): Promise<void> {
  for (const { id, address, map } of maps) {
    await db.updateTable('services').set({ slug: address, name: map.name }).where('id', '=', id).execute()
  }
}
