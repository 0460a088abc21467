import type { Change } from '../domain/change.ts'
import type { SeriesTable } from '../domain/edition.ts'

/** A six-year table with what was worked out from its figures, row by row. */
export interface TableView {
  readonly table: SeriesTable
  /** Where each row's own page is. */
  readonly addresses: readonly string[]
  readonly changes: readonly Change[]
  /** For each row and reference date: the figure does not count the same thing as the one before. */
  readonly breaks: readonly (readonly boolean[])[]
}
