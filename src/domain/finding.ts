import type { Severity } from './diagnostic.ts'

/** What a parameter of a sentence may hold; a list is written as its items joined, figures as the language writes them. */
export type FindingParam = string | number | readonly (string | number)[]

/** One cell of a six-year row: map in `edition.services`, series in its table, column among the reference dates. */
export interface FindingCell {
  readonly map: number
  readonly table: 'outputs' | 'served'
  readonly series: number
  readonly column: number
  /** The cell that does not fit, as opposed to those it was compared with. */
  readonly odd: boolean
}

/** What a check found in an edition. `words/` makes the sentence from `rule` and `params`. */
export interface Finding {
  /** `<family>.<name>`, e.g. `sum.declared-total`. */
  readonly rule: string
  readonly severity: Severity
  /** Name of the service concerned, null for a map without its first page or for the whole edition. */
  readonly service: string | null
  /** Index of the map in `edition.services`, null for the whole edition. */
  readonly map: number | null
  /** Labels of the rows concerned. */
  readonly rows: readonly string[]
  readonly years: readonly number[]
  /** 1-based lines of the source of every cell concerned; empty for sources without lines. */
  readonly lines: readonly number[]
  /** Every cell concerned; empty where the finding is about words. */
  readonly cells: readonly FindingCell[]
  readonly params: Readonly<Record<string, FindingParam>>
  /** The figures that prove it, for machines. */
  readonly evidence: Readonly<Record<string, unknown>>
}
