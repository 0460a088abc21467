import type { Series, ServiceMap } from '../edition.ts'
import type { KnownSeries, KnownService, Section } from './known.ts'

/** A row with what it is: a known series, or null for a new one. */
export interface IdentifiedRow {
  readonly row: Series
  readonly series: KnownSeries | null
  /** The row that this one is a part of, as its place in the same list. */
  readonly partOf: number | null
}

/** A map with what it is: a known service, or null for a new one. */
export interface IdentifiedMap {
  readonly map: ServiceMap
  readonly service: KnownService | null
  /** null where the map has no such table. */
  readonly rows: Readonly<Record<Section, readonly IdentifiedRow[] | null>>
}
