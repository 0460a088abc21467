import type { Edition, SeriesTable, ServiceMap } from '../edition.ts'
import { numberedKeys } from '../label-key.ts'
import { slug } from '../slug.ts'
import type { KnownService, Section, StoredEdition } from './known.ts'
import { agreement } from './same-figure.ts'

/**
 * Says which known service each map is, null for a new one.
 *
 * By name first. A map whose name is not known, or that lost its name, is the left-over service of the edition
 * compared with whose rows are mostly its own: same labels, and figures that agree where both have them. What
 * still has no name is told by its order among the nameless.
 */
export function matchServices(
  incoming: Edition,
  known: readonly KnownService[],
  reference: StoredEdition | null,
): (KnownService | null)[] {
  const found = incoming.services.map((): KnownService | null => null)
  const free = new Set(known)
  const take = (at: number, service: KnownService) => {
    found[at] = service
    free.delete(service)
  }
  // A present name goes before a former one.
  for (const present of [true, false]) {
    addresses(incoming).forEach((address, at) => {
      if (found[at] || incoming.services[at]?.name === null) return
      const service = [...free].find(each => (present ? each.slug === address : each.slugs.includes(address)))
      if (service) take(at, service)
    })
  }
  for (const { at, service } of alikes(incoming, found, free, reference)) {
    if (found[at] === null && free.has(service)) take(at, service)
  }
  addresses(incoming).forEach((address, at) => {
    if (found[at] || incoming.services[at]?.name !== null) return
    const service = [...free].find(each => each.name === null && each.slug === address)
    if (service) take(at, service)
  })
  return found
}

/** The address each map would have if nothing were known; the same name again gets `-2`. */
export function addresses(edition: Edition): string[] {
  const seen = new Map<string, number>()
  let nameless = 0
  return edition.services.map(({ name }) => {
    const own = slug(name ?? '')
    if (own === '') return `senza-nome-${++nameless}`
    const count = (seen.get(own) ?? 0) + 1
    seen.set(own, count)
    return count === 1 ? own : `${own}-${count}`
  })
}

interface Alike {
  readonly at: number
  readonly service: KnownService
  readonly score: number
}

/** Maps and services left over that have rows in common, the likeliest first. */
function alikes(
  incoming: Edition,
  found: readonly (KnownService | null)[],
  free: ReadonlySet<KnownService>,
  reference: StoredEdition | null,
): Alike[] {
  const rowsOf = new Map(
    reference?.services.map((service, at) => {
      const rows = reference.rows[at]
      return [service, (rows?.output.length ?? 0) + (rows?.served.length ?? 0)]
    }),
  )
  const possible: Alike[] = []
  incoming.services.forEach((map, at) => {
    if (found[at]) return
    for (const service of free) {
      const score = sharedRows(map, service, rowsOf.get(service.id) ?? 0)
      if (score >= 0.6) possible.push({ at, service, score })
    }
  })
  return possible.sort((a, b) => b.score - a.score)
}

/**
 * Share of the rows of the smaller side that both have, 0 to 1: a map that lost pages is still itself.
 *
 * A row is shared if its label is the same and most figures that both have are; fewer than two are no proof.
 */
function sharedRows(map: ServiceMap, service: KnownService, rowsInReference: number): number {
  let rows = 0
  let shared = 0
  for (const { section, table } of tablesOf(map)) {
    const keys = numberedKeys(table.series.map(series => series.label))
    rows += keys.length
    table.series.forEach((row, at) => {
      const same = service.series.find(
        series =>
          series.section === section &&
          series.keys.some(each => each.key === keys[at]?.key && each.ordinal === keys[at]?.ordinal),
      )
      if (!same) return
      const { compared, equal } = agreement(table.referenceDates, row.observations, same.vintages)
      if (compared >= 2 && equal * 3 >= compared * 2) shared++
    })
  }
  return shared < 2 ? 0 : shared / Math.min(rows, rowsInReference)
}

/** The tables that a map has. */
export function tablesOf(map: ServiceMap): { readonly section: Section; readonly table: SeriesTable }[] {
  const tables: { section: Section; table: SeriesTable }[] = []
  if (map.outputs) tables.push({ section: 'output', table: map.outputs })
  if (map.users.served) tables.push({ section: 'served', table: map.users.served })
  return tables
}
