import type { Severity } from './diagnostic.ts'

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
  readonly params: Readonly<Record<string, string | number>>
  /** The figures that prove it, for machines. */
  readonly evidence: Readonly<Record<string, unknown>>
}
