import type { Edition, ServiceMap } from './edition.ts'
import { numberedKeys } from './label-key.ts'
import { freeSlug, slug } from './slug.ts'

/** How the portal names a map and the rows of its tables, in their order. */
export interface MapAddresses {
  readonly slug: string
  readonly output: readonly string[]
  readonly served: readonly string[]
}

/** How addresses name the tables of a map. */
const sectionNames = { output: 'output', served: 'utenti' } as const

/** The table of a section. */
export const tableOf = (map: ServiceMap, section: 'output' | 'served') =>
  section === 'output' ? map.outputs : map.users.served

/** The part of a row's address that stays the same over the years: `anagrafe/output/carte`. */
export function rowAddress(addresses: MapAddresses, section: 'output' | 'served', at: number): string {
  const row = addresses[section][at] ?? String(at + 1)
  return [addresses.slug, sectionNames[section], row].map(encodeURIComponent).join('/')
}

/** The addresses that a store gives to an edition which is the first one it keeps. */
export function firstAddresses({ services }: Pick<Edition, 'services'>): readonly MapAddresses[] {
  const taken = new Set<string>()
  let nameless = 0
  return services.map(map => ({
    slug: freeSlug(slug(map.name ?? '') || `senza-nome-${++nameless}`, taken),
    output: rowAddresses(map, 'output'),
    served: rowAddresses(map, 'served'),
  }))
}

function rowAddresses(map: ServiceMap, section: 'output' | 'served'): readonly string[] {
  const taken = new Set<string>()
  const labels = tableOf(map, section)?.series.map(({ label }) => label) ?? []
  return numberedKeys(labels).map(({ key }) => freeSlug(slug(key) || 'senza-nome', taken))
}
