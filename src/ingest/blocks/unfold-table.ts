import { cleanText } from '../clean-text.ts'
import type { Block, Table, TableRow } from './block.ts'
import type { NoteMarker } from './note-marker.ts'
import { pushAll } from './push-all.ts'

/** How many cells may still be made; below zero the document asked for too many and its rows are void. */
export interface CellBudget {
  cells: number
}

/** Cell texts, and the number of the table's row they come from. */
export interface UnfoldedRow {
  readonly cells: string[]
  readonly row: number
}

/** The rows of a table with spans, repetitions and inner tables unfolded; rows of blanks only are left out. */
export function unfoldTable(table: Table, marker: NoteMarker, budget: CellBudget): UnfoldedRow[] {
  const rows: UnfoldedRow[] = []
  for (const row of table.rows) {
    const filled = unfoldRow(row, marker, budget).filter(cells => cells.some(cell => cell !== ''))
    for (let time = 0; time < row.repeated && filled.length > 0 && budget.cells >= 0; time++) {
      if (time > 0) budget.cells -= cellCount(filled)
      for (const cells of filled) rows.push({ cells: [...cells], row: row.number + time })
    }
    if (budget.cells < 0) return []
  }
  return rows
}

const cellCount = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((count, cells) => count + cells.length, 0)

/** The rows that one row of a table stands for: one, or more where its cells hold tables. */
function unfoldRow(row: TableRow, marker: NoteMarker, budget: CellBudget): string[][] {
  const stacks: string[][][] = []
  let height = 1
  let width = 0
  for (const cell of row.cells) {
    const stack = cellRows(cell.blocks, marker, budget)
    const columns = stack.reduce((widest, cells) => Math.max(widest, cells.length), cell.columns)
    width += columns * cell.repeated
    budget.cells -= columns * cell.repeated
    if (budget.cells < 0) return []
    const padded = stack.length > 0 ? stack : [[]]
    for (const cells of padded) while (cells.length < columns) cells.push('')
    for (let time = 0; time < cell.repeated; time++) stacks.push(padded)
    height = Math.max(height, stack.length)
  }
  budget.cells -= (height - 1) * width
  if (budget.cells < 0) return []
  return Array.from({ length: height }, (_, at) => stacks.flatMap(stack => stack[at] ?? blanksLike(stack[0])))
}

const blanksLike = (cells: readonly string[] | undefined): string[] =>
  new Array<string>(cells?.length ?? 0).fill('')

/** The paragraphs of a cell are one text; where tables stand between them, each piece is a row of its own. */
function cellRows(blocks: readonly Block[], marker: NoteMarker, budget: CellBudget): string[][] {
  const rows: string[][] = []
  let lines: string[] = []
  const endText = (): void => {
    if (lines.length > 0) rows.push([lines.join('\n')])
    lines = []
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      pushAll(lines, cellLines(marker.mark(block.text)))
    } else {
      const inner = unfoldTable(block, marker, budget)
      if (inner.length > 0) endText()
      for (const { cells } of inner) rows.push(cells)
    }
  }
  endText()
  return rows
}

function cellLines(text: string): string[] {
  const lines = cleanText(text).replaceAll('\t', ' ').split('\n')
  return lines.map(line => line.trim()).filter(line => line !== '')
}
