import type { CellRange } from './paste.ts'

/** Where the hand is: a line, counted over all tables, and a column. */
export interface Spot {
  readonly line: number
  readonly column: number
}

/** Lines, as far as it matters where the hand can go. */
type Lines<C = unknown> = readonly { readonly table: number; readonly cells: readonly C[] }[]

/** First and last line of a block of lines. */
type Limits = readonly [number, number]

export const cellAt = <C>(lines: Lines<C>, { line, column }: Spot): C | undefined =>
  lines[line]?.cells[column]

export function spotOf(lines: Lines<{ readonly place: string }>, place: string): Spot | null {
  for (const [line, { cells }] of lines.entries()) {
    const column = cells.findIndex(cell => cell.place === place)
    if (column >= 0) return { line, column }
  }
  return null
}

/** The uppermost of some places, and of a line the leftmost. */
export function firstSpot(
  lines: Lines<{ readonly place: string }>,
  places: readonly string[],
): Spot | undefined {
  return places
    .flatMap(place => spotOf(lines, place) ?? [])
    .sort((one, other) => one.line - other.line || one.column - other.column)[0]
}

/** First and last line of the table that a line is in. */
export function tableLimits(lines: Lines, line: number): Limits {
  const table = lines[line]?.table
  const isInTable = (each: { readonly table: number }) => each.table === table
  return [lines.findIndex(isInTable), lines.findLastIndex(isInTable)]
}

const between = (value: number, [first, last]: Limits) => Math.min(Math.max(value, first), last)
const lastColumn = (lines: Lines, line: number) => (lines[line]?.cells.length ?? 1) - 1

/** So many rows and columns away, as far as there are cells, and never beyond `limits`. */
export function spotAway(
  lines: Lines,
  from: Spot,
  by: { readonly rows: number; readonly columns: number },
  limits: Limits = [0, lines.length - 1],
): Spot {
  const line = between(from.line + by.rows, limits)
  return { line, column: between(from.column + by.columns, [0, lastColumn(lines, line)]) }
}

/** The first or last cell of the row, or the first or last of the column in its table. */
export function spotAtEdge(lines: Lines, from: Spot, of: 'row' | 'table', end: 'first' | 'last'): Spot {
  const [first, last] = tableLimits(lines, from.line)
  if (of === 'table') return { line: end === 'first' ? first : last, column: from.column }
  return { line: from.line, column: end === 'first' ? 0 : lastColumn(lines, from.line) }
}

/** The cells between two spots; never beyond the table of the first. */
export function rangeBetween(lines: Lines, from: Spot, to: Spot): CellRange {
  const line = between(to.line, tableLimits(lines, from.line))
  return {
    firstRow: Math.min(from.line, line),
    lastRow: Math.max(from.line, line),
    firstColumn: Math.min(from.column, to.column),
    lastColumn: Math.max(from.column, to.column),
  }
}

/** The cells of a range, row by row. */
export function cellsBetween<C>(lines: Lines<C>, range: CellRange): (readonly C[])[] {
  return lines
    .slice(range.firstRow, range.lastRow + 1)
    .map(({ cells }) => cells.slice(range.firstColumn, range.lastColumn + 1))
}

export const isInside = (range: CellRange, { line, column }: Spot): boolean =>
  line >= range.firstRow && line <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn
