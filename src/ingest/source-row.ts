import type { Place } from '../domain/diagnostic.ts'

/**
 * The neutral form of every source: a sequence of rows, in reading order, each with its place.
 *
 * A row of a table has its cells; a paragraph is a row with one cell. Readers of formats (`text/`, `docx/`,
 * `odt/`) make rows; everything after them sees only rows, so a map reads the same from every format.
 *
 * Cell text is clean: NFC, no soft hyphen, no-break space or zero-width mark, no tracked deletion, trimmed;
 * paragraphs inside a cell are joined with a line feed. Rows with only empty cells are left out.
 */
export interface SourceRow {
  /** Cell texts. A cell that continues a vertical merge is '', one that spans columns is followed by ''s. */
  readonly cells: readonly string[]
  /**
   * Number of the table this row belongs to (1-based); 0 for a paragraph outside tables; null where the
   * format does not say (plain text).
   */
  readonly table: number | null
  readonly place: Place
  /** The line as it stands (text sources), from which the column of a cell is counted. */
  readonly text?: string
  /** A heading style of the word processor: 1, 2, ... */
  readonly headingLevel?: number
}

/** The place of one cell of a row: its character column in a text, its number in a table. */
export function placeOfCell(row: SourceRow, cell: number): Place {
  if (row.text === undefined) return { ...row.place, column: cell + 1 }
  return { ...row.place, column: columnInLine(row.text, cell) }
}

function columnInLine(line: string, cell: number): number {
  const pipes = line.trimStart().startsWith('|')
  const separator = pipes ? '|' : '\t'
  let start = pipes ? line.indexOf('|') + 1 : 0
  for (let passed = 0; passed < cell; passed++) {
    const next = line.indexOf(separator, start)
    if (next < 0) break
    start = next + 1
  }
  const blanks = /^ */.exec(line.slice(start))?.[0].length ?? 0
  return start + blanks + 1
}
