import type { Edition, SeriesTable } from '../edition.ts'
import type { IdentifiedMap, IdentifiedRow } from './identified.ts'
import type { Known, KnownService, Section } from './known.ts'
import { matchRows } from './match-rows.ts'
import { matchServices } from './match-services.ts'

/** Every map and row of an edition with what it is. */
export function identifyEdition(incoming: Edition, known: Known): IdentifiedMap[] {
  const services = matchServices(incoming, known.services, known.reference)
  return incoming.services.map((map, at) => {
    const service = services[at] ?? null
    const rows = (section: Section, table: SeriesTable | null) =>
      table && identifyRows(table, service, section, known)
    return {
      map,
      service,
      rows: { output: rows('output', map.outputs), served: rows('served', map.users.served) },
    }
  })
}

function identifyRows(
  table: SeriesTable,
  service: KnownService | null,
  section: Section,
  known: Known,
): IdentifiedRow[] {
  const candidates = service?.series.filter(series => series.section === section) ?? []
  const place = service ? (known.reference?.services.indexOf(service.id) ?? -1) : -1
  const order = known.reference?.rows[place]?.[section] ?? []
  return matchRows(table, candidates, order)
}
