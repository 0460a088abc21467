import type { ReadingLog } from '../reading-log.ts'
import type { SourceRow } from '../source-row.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** What reading a table of figures needs besides its rows. */
export interface FiguresContext {
  readonly words: Vocabulary
  readonly log: ReadingLog
  /** Dates to fall back on where the table lost its head, by number of columns; null where nothing tells. */
  readonly usualDates: (columns: number) => readonly string[] | null
  /** The row a cut file ends in; its last figure may be torn. */
  readonly tornRow: SourceRow | null
}

/** Where a table's columns stand: the cell and the ISO date of each, as headed. */
export interface DateColumns {
  readonly cells: readonly number[]
  readonly dates: readonly string[]
}
