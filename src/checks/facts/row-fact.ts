import type { Series } from '../../domain/edition.ts'

export type TableKind = 'outputs' | 'served'

/** A six-year row, read once for all rules. */
export interface RowFact {
  /** Index in `Facts.rows`. */
  readonly id: number
  readonly map: number
  readonly table: TableKind
  /** Index in its table's series. */
  readonly index: number
  /** Without marks and tags. */
  readonly label: string
  readonly stems: readonly string[]
  /** The stems joined: equal for labels that say the same. */
  readonly key: string
  readonly series: Series
  readonly years: readonly number[]
  /** Figures by column; null where the cell has none. */
  readonly values: readonly (number | null)[]
  readonly line: number | null
  /** A footnote or the cell's own words say what the figure of this column counts. */
  readonly noted: readonly boolean[]
  /** `di cui ...`: part of a row above. */
  readonly nested: boolean
}
