/**
 * What a word processor's document says, whatever its format: paragraphs and tables in reading order, with
 * cells that hold paragraphs and tables of their own. Tracked deletions, hidden text, comments, field codes
 * and indexes are already gone; text is as in the file and is cleaned when rows are made.
 */
export type Block = Paragraph | Table

export interface Paragraph {
  readonly kind: 'paragraph'
  /** 1-based among the paragraphs of what holds it; blank ones count but are not kept. */
  readonly number: number
  /** With `\n` for a line break, `\t` for a tab and a `noteMark` where a footnote is referred to. */
  readonly text: string
  /** Level of a heading style: 1, 2, ... */
  readonly headingLevel: number | null
}

export interface Table {
  readonly kind: 'table'
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** 1-based, deleted rows not counted. */
  readonly number: number
  /** Times it stands in the table, 1 or more. */
  readonly repeated: number
  readonly cells: readonly TableCell[]
}

export interface TableCell {
  /** Grid columns it spans, 1 or more. */
  readonly columns: number
  /** Times it stands in the row, 1 or more. */
  readonly repeated: number
  readonly blocks: readonly Block[]
}

/** Footnotes and endnotes by the id their references carry: the text of each. */
export type Notes = ReadonlyMap<string, string>

/**
 * Stands in a paragraph's text where a footnote is referred to. `written` where the author typed the mark
 * itself beside the reference. The control characters cannot occur in XML, so no text can forge one.
 */
export const noteMark = (id: string, written: boolean): string => `\u0001${written ? 'w' : 'a'}${id}\u0002`

/** Finds the marks of `noteMark`: group 1 is `w` or `a`, group 2 the id. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what makes the mark unforgeable
export const noteMarks = /\u0001([wa])([^\u0002]*)\u0002/g
