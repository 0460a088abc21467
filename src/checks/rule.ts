import type { FindingParam } from '../domain/finding.ts'
import type { Facts, RowFact } from './facts/facts.ts'

/**
 * How sure a rule is of what it found: `certain` leaves no sound reading, `likely` has an innocent reading that the
 * office must give, `possible` is worth a look. `severity.ts` makes a severity of it.
 */
export type Grade = 'certain' | 'likely' | 'possible'

/** A cell by its row and column. */
export interface CellRef {
  readonly row: RowFact
  readonly column: number
}

/** What a rule found: facts and figures, no severity, no words. */
export interface Found {
  readonly grade: Grade
  /** Index of the map; null for the whole edition. */
  readonly map: number | null
  /** The cells that do not fit. */
  readonly odd: readonly CellRef[]
  /** The cells they were compared with. */
  readonly compared?: readonly CellRef[]
  /** Labels, where the rows of the cells do not say all (segments, elements). */
  readonly labels?: readonly string[]
  /** Lines of the source beyond those of the cells. */
  readonly lines?: readonly (number | null | undefined)[]
  readonly params: Readonly<Record<string, FindingParam>>
  readonly evidence?: Readonly<Record<string, unknown>>
}

/** One check. `find` is pure and knows neither severity nor words; `earlier` holds earlier editions, newest first. */
export interface Rule {
  /** `<family>.<name>`. */
  readonly code: RuleCode
  find(facts: Facts, earlier: readonly Facts[]): Found[]
}

export type RuleFamily =
  | 'sum'
  | 'copy'
  | 'label'
  | 'period'
  | 'level'
  | 'segment'
  | 'cell'
  | 'part'
  | 'text'
  | 'cross'
  | 'structure'

export type RuleCode = `${RuleFamily}.${string}`

/** All columns of some rows as cells. */
export function allCells(rows: readonly RowFact[]): CellRef[] {
  return rows.flatMap(row => row.years.map((_, column) => ({ row, column })))
}

/** Some columns of some rows as cells. */
export function cellsAt(rows: readonly RowFact[], columns: readonly number[]): CellRef[] {
  return rows.flatMap(row => columns.map(column => ({ row, column })))
}

/** The figures of a row as evidence: numbers, or the cell's words where it has none. */
export function figuresOf(row: RowFact): (number | string)[] {
  return row.values.map((value, column) => value ?? row.series.observations[column]?.raw ?? '')
}
