import type { ObservationStatus, ServiceMap } from '../domain/edition.ts'
import { type MapAddresses, rowAddress, tableOf } from '../domain/map-addresses.ts'

/** One figure with all that says what it is: a line of the open data. */
export interface FlatRow {
  /** As written; null for a map without a name. */
  readonly service: string | null
  readonly section: 'output' | 'served'
  readonly series: string
  readonly unit: string
  /** ISO date. */
  readonly date: string
  readonly value: number | null
  readonly status: ObservationStatus
  readonly note: string | null
  /** The cell as the document writes it. */
  readonly raw: string
  /** Lasting name of the series that this one is a part of (di cui). */
  readonly partOf: string | null
  /** Lasting name of the series: `anagrafe/output/carte`. */
  readonly address: string
}

/** Every cell of a map in the order of the document. Footnotes a cell or its label bears are part of its note. */
export function flatRows(map: ServiceMap, addresses: MapAddresses): readonly FlatRow[] {
  return (['output', 'served'] as const).flatMap(section => {
    const table = tableOf(map, section)
    if (!table) return []
    const texts = new Map(table.footnotes.map(note => [note.mark, note.text]))
    return table.series.flatMap((series, at) => {
      const labelMark = /\*+\s*$/.exec(series.label)?.[0].trim()
      const row = {
        service: map.name,
        section,
        series: series.label,
        partOf: series.partOf === null ? null : rowAddress(addresses, section, series.partOf),
        address: rowAddress(addresses, section, at),
      }
      return series.observations.map((observation, index) => {
        const marks = [...(labelMark ? [labelMark] : []), ...(observation.footnotes ?? [])]
        const notes = [observation.note, ...marks.map(mark => texts.get(mark))].filter(Boolean)
        return {
          ...row,
          unit: observation.unit ?? series.unit,
          date: table.referenceDates[index] ?? '',
          value: observation.value,
          status: observation.status,
          note: notes.length > 0 ? notes.join('; ') : null,
          raw: observation.raw,
        }
      })
    })
  })
}

/** Every cell of an edition; `addresses` are those of its maps, in their order. */
export function editionRows(
  services: readonly ServiceMap[],
  addresses: readonly MapAddresses[],
): readonly FlatRow[] {
  return services.flatMap((map, at) => {
    const own = addresses[at]
    return own ? flatRows(map, own) : []
  })
}
