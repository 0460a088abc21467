import { findAll } from '../dom.ts'
import { placeOf } from './grid-model.ts'
import type { CellRange } from './paste.ts'

/** One row of a table of the page, its cells in the order of the years. */
export interface Line {
  readonly tr: HTMLElement
  readonly row: number
  /** Which of the page's tables. */
  readonly table: number
  readonly cells: readonly { readonly td: HTMLElement; readonly place: string }[]
}

/** Where the hand is: a line, counted over all tables, and a column. */
export interface Spot {
  readonly line: number
  readonly column: number
}

/** All rows with figures, table after table; with the script a table is a grid, and says so. */
export function linesOf(root: ParentNode): Line[] {
  return findAll(root, 'table.entry', HTMLElement).flatMap((table, index) => {
    table.setAttribute('role', 'grid')
    return findAll(table, 'tr[data-row]', HTMLElement).map(tr => {
      const row = Number(tr.dataset['row'])
      const cells = findAll(tr, 'td[data-date]', HTMLElement).map(td => ({
        td,
        place: placeOf(row, td.dataset['date'] ?? ''),
      }))
      return { tr, row, table: index, cells }
    })
  })
}

/** The cells between two spots; never beyond the table of the first. */
export function rangeBetween(lines: readonly Line[], from: Spot, to: Spot): CellRange {
  const [first, last] = tableLimits(lines, from.line)
  const line = Math.min(Math.max(to.line, first), last)
  return {
    firstRow: Math.min(from.line, line),
    lastRow: Math.max(from.line, line),
    firstColumn: Math.min(from.column, to.column),
    lastColumn: Math.max(from.column, to.column),
  }
}

/** First and last line of the table that a line is in. */
export function tableLimits(lines: readonly Line[], line: number): readonly [number, number] {
  const table = lines[line]?.table
  const first = lines.findIndex(each => each.table === table)
  return [first, lines.findLastIndex(each => each.table === table)]
}
