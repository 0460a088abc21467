import { find, findAll } from '../dom.ts'
import { placeOf } from './grid-model.ts'

/** One cell of the page. */
export interface LineCell {
  readonly td: HTMLElement
  readonly place: string
}

/** One row of a table of the page, its cells in the order of the years. */
export interface Line {
  readonly tr: HTMLElement
  readonly row: number
  /** Which of the page's tables. */
  readonly table: number
  readonly cells: readonly LineCell[]
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

/** The field of a cell; null on an earlier year that nobody corrects. */
export const fieldOf = (td: ParentNode): HTMLInputElement | null =>
  find(td, 'input[type=text]', HTMLInputElement)
