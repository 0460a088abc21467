import type { SourceRow } from '../../src/ingest/source-row.ts'

/** What a written document may hold beside its rows. All of it must read as if it were not there. */
export interface Dress {
  /** The first column of a table is merged down over its blank cells. */
  readonly mergedLeadingColumn?: boolean
  /** Tables of this many rows or more go on, on the next page, as a second table. */
  readonly cutTablesFrom?: number
  /** Every so many texts hold a tracked deletion or a tracked insertion. */
  readonly trackedChangeEvery?: number
  /** Lines `* text` below a table become footnotes on the cells that bear the mark. */
  readonly footnotes?: boolean
  /** An index page in front, made by the word processor. */
  readonly index?: boolean
  /** Running header and footer on every page. */
  readonly headerAndFooter?: boolean
  /** A comment on the first paragraph. */
  readonly comment?: boolean
}

/**
 * A flat OpenDocument text (ISO/IEC 26300) with real tables, made of rows of a plain text: neighbouring lines of
 * several cells are a table, others paragraphs. LibreOffice turns it into `.docx` and `.odt`.
 */
export function flatOdt(rows: readonly SourceRow[], dress: Dress = {}): string {
  const writer = new FlatOdtWriter(dress)
  const blocks = groupRows(rows, dress)
    .map(group => writer.block(group))
    .join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<office:automatic-styles>
<style:style style:name="NewPage" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">${dress.headerAndFooter ? running : ''}</style:master-page></office:master-styles>
<office:body><office:text>
<text:tracked-changes>${writer.changes.join('')}</text:tracked-changes>
${dress.index ? index : ''}${dress.comment ? comment : ''}${blocks}
</office:text></office:body>
</office:document>
`
}

const running =
  '<style:header><text:p>SERVIZIO: INTESTAZIONE CORRENTE</text:p></style:header><style:footer><text:p>pagina <text:page-number>1</text:page-number></text:p></style:footer>'
const index =
  '<text:table-of-content text:name="Sommario"><text:table-of-content-source text:outline-level="2"/><text:index-body><text:index-title text:name="Titolo"><text:p>SERVIZIO: INDICE</text:p></text:index-title><text:p>SERVIZIO: ANAGRAFE<text:tab/>12</text:p><text:p>RESPONSABILE: NESSUNO<text:tab/>13</text:p></text:index-body></text:table-of-content>'
const comment =
  '<text:p><office:annotation><dc:creator>Revisore</dc:creator><text:p>SERVIZIO: COMMENTO</text:p></office:annotation></text:p>'

interface TableGroup {
  readonly kind: 'table'
  readonly rows: readonly (readonly string[])[]
  /** Text by mark. */
  readonly notes: ReadonlyMap<string, string>
}

type Group = { readonly kind: 'paragraph'; readonly text: string } | TableGroup

function groupRows(rows: readonly SourceRow[], dress: Dress): Group[] {
  const groups: Group[] = []
  let open: { rows: (readonly string[])[]; notes: Map<string, string>; line: number } | null = null
  for (const { cells, place } of rows) {
    const line = place.line ?? 0
    const [text = ''] = cells
    const note = /^(\*+)\s*(.+)$/s.exec(text)
    if (cells.length > 1 || text.includes('\n')) {
      if (!open || line !== open.line + 1) {
        open = { rows: [], notes: new Map(), line }
        groups.push({ kind: 'table', rows: open.rows, notes: open.notes })
      }
      open.rows.push(cells)
      open.line = line
    } else if (dress.footnotes && open && note?.[1] && note[2]) {
      open.notes.set(note[1], note[2])
    } else {
      open = null
      groups.push({ kind: 'paragraph', text })
    }
  }
  return groups
}

class FlatOdtWriter {
  /** The tracked changes so far: they stand before the text that refers to them. */
  readonly changes: string[] = []
  private readonly dress: Dress
  private tables = 0
  private texts = 0

  constructor(dress: Dress) {
    this.dress = dress
  }

  block(group: Group): string {
    if (group.kind === 'paragraph') return `<text:p>${this.inline(group.text)}</text:p>`
    const { rows } = group
    if (rows.length < (this.dress.cutTablesFrom ?? Number.POSITIVE_INFINITY))
      return this.table(rows, group.notes)
    const middle = Math.ceil(rows.length / 2)
    const parts = [rows.slice(0, middle), rows.slice(middle)].map(part => this.table(part, group.notes))
    return parts.join('<text:p text:style-name="NewPage"/>')
  }

  private table(rows: TableGroup['rows'], notes: TableGroup['notes']): string {
    const width = Math.max(...rows.map(row => row.length))
    const grid = rows.map(row => [...row, ...new Array<string>(width - row.length).fill('')])
    const lines = grid.map((cells, row) => {
      const written = cells.map((cell, column) => {
        if (column > 0 || !this.dress.mergedLeadingColumn) return this.cell(cell, 1, notes)
        if (row > 0 && cell === '') return '<table:covered-table-cell/>'
        return this.cell(cell, 1 + blanksBelow(grid, row), notes)
      })
      return `<table:table-row>${written.join('')}</table:table-row>`
    })
    this.tables += 1
    return `<table:table table:name="T${this.tables}"><table:table-column table:number-columns-repeated="${width}"/>${lines.join('')}</table:table>`
  }

  private cell(text: string, rows: number, notes: TableGroup['notes']): string {
    const span = rows > 1 ? ` table:number-rows-spanned="${rows}"` : ''
    const mark = /\*+$/.exec(text)?.[0] ?? ''
    const note = notes.get(mark)
    const words = note === undefined ? text : text.slice(0, -mark.length)
    const paragraphs = words.split('\n').map(line => this.inline(line))
    const last = paragraphs.length - 1
    const written = paragraphs.map(
      (content, at) =>
        `<text:p>${content}${at === last && note !== undefined ? footnote(note) : ''}</text:p>`,
    )
    return `<table:table-cell office:value-type="string"${span}>${written.join('')}</table:table-cell>`
  }

  private inline(text: string): string {
    this.texts += text.length > 3 ? 1 : 0
    const every = this.dress.trackedChangeEvery
    if (!every || text.length <= 3 || this.texts % every !== 0) return spaced(text)
    const middle = Math.floor(text.length / 2)
    const [before, after] = [spaced(text.slice(0, middle)), spaced(text.slice(middle))]
    const id = `change${this.changes.length}`
    const deletes = this.changes.length % 2 === 0
    this.changes.push(
      changedRegion(
        id,
        deletes
          ? `<text:deletion>${author}<text:p>999</text:p></text:deletion>`
          : `<text:insertion>${author}</text:insertion>`,
      ),
    )
    return deletes
      ? `${before}<text:change text:change-id="${id}"/>${after}`
      : `${before}<text:change-start text:change-id="${id}"/>${after}<text:change-end text:change-id="${id}"/>`
  }
}

const author =
  '<office:change-info><dc:creator>Revisore</dc:creator><dc:date>2025-01-31T10:00:00</dc:date></office:change-info>'
const changedRegion = (id: string, change: string): string =>
  `<text:changed-region xml:id="${id}" text:id="${id}">${change}</text:changed-region>`
const footnote = (text: string): string =>
  `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${spaced(text)}</text:p></text:note-body></text:note>`

function blanksBelow(grid: readonly (readonly string[])[], row: number): number {
  const below = grid.slice(row + 1)
  const filled = below.findIndex(cells => cells[0] !== '')
  return filled < 0 ? below.length : filled
}

/** Text as XML: runs of blanks, and blanks at an end, are elements. */
function spaced(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return escaped.replace(/ {2,}|^ | $/g, blanks => `<text:s text:c="${blanks.length}"/>`)
}
