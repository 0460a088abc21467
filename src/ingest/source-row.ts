import type { Place } from '../domain/diagnostic.ts'

/**
 * The neutral form of every source: a sequence of rows, in reading order, each with its place.
 *
 * A row of a table has its cells; a paragraph is a row with one cell. Readers of formats (`text/`, `docx/`,
 * `odt/`) make rows; everything after them sees only rows, so a map reads the same from every format.
 *
 * Cell text is clean: NFC, no soft hyphen, no-break space or zero-width mark, no tracked deletion, trimmed;
 * paragraphs inside a cell are joined with a line feed.
 */
export interface SourceRow {
  /** Cell texts. A cell that continues a vertical merge is '', one that spans columns is followed by ''s. */
  readonly cells: readonly string[]
  /**
   * Number of the table this row belongs to (1-based); 0 for a paragraph outside tables; null where the
   * format does not say (a line of plain text without tabs).
   */
  readonly table: number | null
  readonly place: Place
  /** 1-based character column at which each cell starts (text sources); absent where cells have no columns. */
  readonly columns?: readonly number[]
  /** A heading style of the word processor: 1, 2, ... */
  readonly headingLevel?: number
}
