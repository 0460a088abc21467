import type { ObservationStatus } from '../../domain/edition.ts'

/**
 * One cell of one edition. The same series and date in a later edition is another row, a later vintage: what an
 * edition said is never overwritten, and a restated figure is two rows that differ.
 */
export interface ObservationsTable {
  readonly body: number
  readonly series: number
  /** ISO date: the column. */
  readonly reference_date: string
  readonly edition: number
  /** As in `series`, repeated here so that comparison across bodies is one index. */
  readonly indicator: string
  /** In the unit of the cell, else of its row. null unless observed or estimated. */
  readonly value: number | null
  readonly status: ObservationStatus
  /** The cell as written. */
  readonly raw: string
  readonly note: string | null
  /** Only where the cell's own unit differs from its row's. */
  readonly unit: string | null
  /** Marks on the cell. */
  readonly footnotes: readonly string[] | null
}
