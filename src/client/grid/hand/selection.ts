import type { Line, LineCell } from '../lines.ts'
import { type CellRange, cellsOf } from './paste.ts'
import { cellAt, cellsBetween, isInside, rangeBetween, type Spot } from './spots.ts'

/** The cell that the hand is on, and what is marked with it. */
export interface Selection {
  readonly spot: Spot
  /** Where marking began. */
  readonly anchor: Spot
  readonly cell: LineCell | undefined
  readonly range: CellRange
  /** The cells of the range, row by row. */
  readonly cells: readonly (readonly LineCell[])[]
  /** `extend` marks from where the hand was. */
  put(to: Spot, extend?: boolean): void
}

/** The hand begins on the year of the first row. */
export function selection(lines: readonly Line[]): Selection {
  let spot: Spot = { line: 0, column: lines[0] ? lines[0].cells.length - 1 : 0 }
  let anchor = spot
  const range = () => rangeBetween(lines, anchor, spot)
  return {
    get spot() {
      return spot
    },
    get anchor() {
      return anchor
    },
    get cell() {
      return cellAt(lines, spot)
    },
    get range() {
      return range()
    },
    get cells() {
      return cellsBetween(lines, range())
    },
    put(to, extend = false) {
      spot = to
      if (!extend) anchor = to
    },
  }
}

/** Shows where the hand is; gives how many cells are marked. */
export function paintSelection(lines: readonly Line[], { spot, range }: Selection): number {
  const count = cellsOf(range).length
  for (const [index, line] of lines.entries()) {
    line.tr.classList.toggle('now', index === spot.line)
    for (const [column, { td }] of line.cells.entries()) {
      const isMarked = count > 1 && isInside(range, { line: index, column })
      td.classList.toggle('marked', isMarked)
      if (isMarked) td.setAttribute('aria-selected', 'true')
      else td.removeAttribute('aria-selected')
    }
  }
  return count
}
