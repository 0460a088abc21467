/**
 * The neutral form of a printed edition: what every format writes, in the order in which it is read. It says what
 * things are; how they look is the format's own matter.
 */
export interface Report {
  /** Of the document's properties. */
  readonly title: string
  readonly author: string
  /** ISO date that the file bears as its own, so that the same edition gives the same bytes. */
  readonly date: string
  readonly cover: Cover
  readonly indexTitle: string
  readonly chapters: readonly Chapter[]
  /** At the foot of every page: the edition and its seal. */
  readonly footer: string
}

export interface Cover {
  readonly body: string
  readonly office: string | null
  readonly attachment: string | null
  readonly title: string
  /** The line that names the year where the title does not. */
  readonly yearLine: string | null
  /** What the seal says: resolution, revision, hash of the data. */
  readonly notes: readonly string[]
}

/** A part that begins a page and stands in the index: a service's map, or an annex. Its title is a heading 1. */
export interface Chapter {
  readonly kind: 'map' | 'annex'
  /** Stands over the title of every map. */
  readonly banner: string | null
  readonly title: string
  /** The title as a document to be read back must hold it, where that is another. */
  readonly writtenTitle?: string
  readonly indexTitle: string
  /** A table of it is too wide for an upright page. */
  readonly wide: boolean
  readonly blocks: readonly Block[]
}

export type Block = Heading | Paragraph | Table

export interface Heading {
  readonly kind: 'heading'
  readonly level: 2 | 3
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  /** `gap` says that the source lacks a section; it is no text of the edition. */
  readonly role: 'manager' | 'gap' | 'text'
  readonly text: string
}

export interface Table {
  readonly kind: 'table'
  /** The heading of the table. */
  readonly title: string
  /** The document itself writes some headings over their table, some in a leading column of it. */
  readonly titlePlace: 'above' | 'beside' | 'corner'
  readonly columns: readonly Column[]
  /** Header rows; every cell heads its columns. A cell with no text is covered by the one above or before it. */
  readonly header: readonly (readonly HeaderCell[])[]
  /** The document has no such heads: what is to be read back leaves them out. */
  readonly headerAdded?: boolean
  readonly rows: readonly Row[]
  readonly footnotes: readonly { readonly mark: string; readonly text: string }[]
}

export interface Column {
  readonly align: 'left' | 'right' | 'center'
  /** Share of the width. */
  readonly weight: number
}

export interface HeaderCell {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

export interface Row {
  readonly cells: readonly Cell[]
  /** How deep a part stands under its whole; 0 for a row that is no part. */
  readonly depth: number
}

export interface Cell {
  /** As shown to a reader: figures grouped as Italians write them. */
  readonly text: string
  /** As the edition keeps it, where that is another: what a document to be read back must hold. */
  readonly written?: string
  /** Words in a column of figures. */
  readonly words?: boolean
}
