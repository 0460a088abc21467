import { fail, ok, type Result } from '../../domain/result.ts'
import { archiveLimits } from '../archive/archive-limits.ts'
import { type ArchiveProblem, unsafeArchive } from '../archive/archive-problem.ts'
import { cleanText } from '../clean-text.ts'
import type { SourceRow } from '../source-row.ts'
import type { Block, Notes, Paragraph, Table } from './block.ts'
import { type NoteMarker, noteMarker } from './note-marker.ts'
import { pushAll } from './push-all.ts'
import { type CellBudget, unfoldTable } from './unfold-table.ts'

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
  const budget: CellBudget = { cells: archiveLimits.cells }
  const count = { tables: 0, notes: 0 }
  for (const block of blocks) {
    const marker = noteMarker(block)
    if (block.kind === 'table') {
      count.tables += 1
      pushAll(rows, tableSourceRows(block, count.tables, marker, budget))
      if (budget.cells < 0) return fail(unsafeArchive('too-many-cells'))
    } else {
      pushAll(rows, paragraphRows(block, `p${block.number}`, marker))
    }
    for (const note of marker.footnotes(notes)) {
      count.notes += 1
      pushAll(rows, lineRows(cleanText(note), `n${count.notes}`, null))
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

/** A list mark: `*`, `-`, `1)`, `a.`. */
const listMark = /^(?:[*•·–—-]+|\(?\w{1,3}[.)])$/

/** A tab after a list mark, or after a title that ends in a colon, is only a space. */
function typedCells(line: string): string[] {
  const cells = line.split('\t').map(cell => cell.trim())
  const filled = cells.filter(cell => cell !== '')
  const [first = '', second = ''] = filled
  const spaced = filled.length === 1 || (filled.length === 2 && (listMark.test(first) || first.endsWith(':')))
  return spaced && cells[0] !== '' ? [`${first} ${second}`.trim()] : cells
}

function tableSourceRows(table: Table, number: number, marker: NoteMarker, budget: CellBudget): SourceRow[] {
  return unfoldTable(table, marker, budget).map(({ cells, row }) => ({
    cells,
    table: number,
    place: { line: null, column: null, locator: `t${number}.r${row}` },
  }))
}
