import type { JSONColumnType } from 'kysely'
import type { Footnote, Source } from '../../domain/edition.ts'
import type { SeriesSection } from './series.ts'

/** A six-year table of a map: its columns and what stands under it. No row where the source has no table. */
export interface SeriesTablesTable {
  readonly body: number
  readonly edition: number
  readonly service: number
  readonly section: SeriesSection
  /** ISO dates as the document heads its columns, oldest first. */
  readonly reference_dates: readonly string[]
  readonly footnotes: JSONColumnType<Footnote[]>
}

/** A row of such a table: the series as this edition prints it. Its cells are in `observations`. */
export interface TableRowsTable {
  readonly body: number
  readonly edition: number
  readonly series: number
  readonly service: number
  readonly section: SeriesSection
  /** Order in the table, from 0. */
  readonly position: number
  /** As written, a footnote mark included. */
  readonly label: string
  /** As in `series`, of this edition's label. */
  readonly label_key: string
  readonly ordinal: number
  readonly unit: string
  /** The series that this row is a part of. */
  readonly part_of: number | null
  readonly source: JSONColumnType<Source> | null
}
