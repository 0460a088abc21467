import { fail, ok, type Result } from '../../domain/result.ts'
import { archiveLimits } from '../archive/archive-limits.ts'
import { type ArchiveProblem, unsafeArchive } from '../archive/archive-problem.ts'
import { cleanText } from '../clean-text.ts'
import type { SourceRow } from '../source-row.ts'
import type { Block, Notes, Paragraph, Table } from './block.ts'
import { type NoteMarker, noteMarker } from './note-marker.ts'

/**
 * The rows of a document. Blank paragraphs and rows give none, but count: `p45` is the 45th paragraph outside
 * tables, `t12.r3` the third row of the 12th table, `n2` the second footnote referred to.
 *
 * A line break in a paragraph outside tables starts a row of its own. A paragraph with tabs is a line of a
 * table typed by hand and has cells, unless what stands before the tab is a list mark or a title with its
 * colon. A table inside a cell takes the cell's place: its rows stand beside the outer cells as if those
 * were merged down. Footnotes follow the paragraph or table that refers to them.
 */
export function blockRows(blocks: readonly Block[], notes: Notes): Result<SourceRow[], ArchiveProblem> {
  const rows: SourceRow[] = []
  const budget = { cells: archiveLimits.cells }
  const count = { paragraphs: 0, tables: 0, notes: 0 }
  for (const block of blocks) {
    const marker = noteMarker(block)
    if (block.kind === 'table') {
      count.tables += 1
      for (const row of tableRows(block, count.tables, marker, budget)) rows.push(row)
      if (budget.cells < 0) return fail(unsafeArchive('too-many-cells'))
    } else {
      count.paragraphs += 1
      rows.push(...paragraphRows(block, `p${count.paragraphs}`, marker))
    }
    for (const note of marker.footnotes(notes)) {
      count.notes += 1
      rows.push(...lineRows(cleanText(note), `n${count.notes}`, null))
    }
  }
  return ok(rows)
}

function paragraphRows(paragraph: Paragraph, locator: string, marker: NoteMarker): SourceRow[] {
  return lineRows(cleanText(marker.mark(paragraph.text)), locator, paragraph.headingLevel)
}

function lineRows(text: string, locator: string, headingLevel: number | null): SourceRow[] {
  const rows: SourceRow[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const cells = typedCells(line)
    rows.push({
      cells,
      table: cells.length > 1 ? null : 0,
      place: { line: null, column: null, locator },
      ...(headingLevel === null ? {} : { headingLevel }),
    })
  }
  return rows
}

/** A list mark (`*`, `-`, `1)`, `a.`) or a title that ends in a colon: the tab after it is only a space. */
const beforeSpace = /^\s*(?:[*•·–—-]+|\(?\w{1,3}[.)]|[^\t]*:)\s*\t/

function typedCells(line: string): string[] {
  const spaced = beforeSpace.test(line) && !/\t.*\S.*\t/.test(line)
  return spaced ? [line.replace(/\s*\t\s*/g, ' ').trim()] : line.split('\t').map(cell => cell.trim())
}

interface Budget {
  cells: number
}

function tableRows(table: Table, number: number, marker: NoteMarker, budget: Budget): SourceRow[] {
  const rows: SourceRow[] = []
  for (const row of table.rows) {
    const place = { line: null, column: null, locator: `t${number}.r${row.number}` }
    for (const cells of unfold(row.cells, marker, budget)) {
      if (cells.some(cell => cell !== '')) rows.push({ cells, table: number, place })
    }
  }
  return rows
}

/** The rows that one row of a table stands for: one, or more where its cells hold tables. */
function unfold(cells: Table['rows'][number]['cells'], marker: NoteMarker, budget: Budget): string[][] {
  const stacks: string[][][] = []
  let height = 1
  let width = 0
  for (const cell of cells) {
    const stack = cellRows(cell.blocks, marker, budget)
    const columns = Math.max(cell.columns, ...stack.map(row => row.length))
    budget.cells -= columns
    if (budget.cells < 0) return []
    stacks.push(stack.length > 0 ? stack : [[]])
    for (const row of stacks.at(-1) ?? []) while (row.length < columns) row.push('')
    height = Math.max(height, stack.length)
    width += columns
  }
  budget.cells -= (height - 1) * width
  if (budget.cells < 0) return []
  return Array.from({ length: height }, (_, index) =>
    stacks.flatMap(stack => stack[index] ?? new Array<string>(stack[0]?.length ?? 0).fill('')),
  )
}

/** The paragraphs of a cell are one text; where tables stand between them, each piece is a row of its own. */
function cellRows(blocks: readonly Block[], marker: NoteMarker, budget: Budget): string[][] {
  const rows: string[][] = []
  let lines: string[] = []
  const flush = (): void => {
    if (lines.length > 0) rows.push([lines.join('\n')])
    lines = []
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      lines.push(...cellLines(marker.mark(block.text)))
    } else {
      const inner = block.rows.flatMap(row => unfold(row.cells, marker, budget))
      const filled = inner.filter(row => row.some(cell => cell !== ''))
      if (filled.length > 0) flush()
      rows.push(...filled)
    }
  }
  flush()
  return rows
}

function cellLines(text: string): string[] {
  const lines = cleanText(text).replaceAll('\t', ' ').split('\n')
  return lines.map(line => line.trim()).filter(line => line !== '')
}
