import type { Organisation } from '../../analysis/organisations/organisation.ts'
import { organisationsOf } from '../../analysis/organisations/organisations.ts'
import { type AddressedMap, addressedMaps } from '../../store/queries/addressed-maps.ts'
import type { Store } from '../../store/store.ts'
import type { Frame } from '../../ui/frame.ts'
import type { ServiceLink } from '../../ui/links.ts'
import { shownName } from './names.ts'
import type { Found } from './visit.ts'

/** A whole edition for the pages that look across its maps. */
export interface EditionAtlas {
  /** In the order of the document. */
  readonly maps: readonly AddressedMap[]
  readonly organisations: readonly Organisation[]
}

/** A revision of an edition never changes, so neither does what is read from it. */
const kept = new WeakMap<Store, Map<string, Promise<EditionAtlas>>>()
const mostKept = 3

/** Reads the edition once for all its pages. */
export function editionAtlas(store: Store, { body, edition }: Found): Promise<EditionAtlas> {
  const known = kept.get(store) ?? new Map<string, Promise<EditionAtlas>>()
  kept.set(store, known)
  const key = `${body.id} ${edition.id}`
  const found = known.get(key) ?? read(store, { body, edition })
  known.delete(key)
  known.set(key, found)
  found.catch(() => known.delete(key))
  const [oldest] = known.keys()
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest)
  return found
}

async function read(store: Store, { body, edition }: Found): Promise<EditionAtlas> {
  const maps = await store.inBody(body.id, db => addressedMaps(db, edition.id))
  const services = maps.map(each => each.map)
  return { maps, organisations: organisationsOf(services, body.name) }
}

/** The map at an index as a link. */
export function serviceLink(
  frame: Frame,
  year: number,
  maps: readonly AddressedMap[],
  at: number,
): ServiceLink {
  const name = maps[at]?.map.name ?? null
  return {
    name: shownName(name, maps[at - 1]?.map.name ?? null, frame.words),
    named: name !== null,
    href: frame.links.service(year, maps[at]?.slug ?? ''),
  }
}
