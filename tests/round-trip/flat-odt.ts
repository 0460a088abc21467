import type { SourceRow } from '../../src/ingest/source-row.ts'

/** What a written document may hold beside its rows. All of it must read as if it were not there. */
export interface Dress {
  /** The first column of a table is merged down over its blank cells. */
  readonly mergedLeadingColumn?: boolean
  /** Tables of this many rows or more continue on the next page as a second table. */
  readonly cutTablesFrom?: number
  /** A tracked deletion in a paragraph and in a cell, and a tracked insertion. */
  readonly trackedChanges?: boolean
  /** An index page in front, made by the word processor. */
  readonly index?: boolean
  /** Running header and footer on every page. */
  readonly headerAndFooter?: boolean
  /** A comment on the first paragraph. */
  readonly comment?: boolean
}

/**
 * A flat OpenDocument text (ISO/IEC 26300) with real tables, made of rows: neighbouring rows of several cells
 * are a table, others paragraphs. LibreOffice turns it into `.docx` and `.odt`.
 */
export function flatOdt(rows: readonly SourceRow[], dress: Dress = {}): string {
  const blocks = groupRows(rows).map(group =>
    group.kind === 'table' ? tables(group.rows, dress) : paragraph(group.text, dress, group.first),
  )
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
<style:style style:name="Slanted" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">${
    dress.headerAndFooter
      ? '<style:header><text:p>SERVIZIO: INTESTAZIONE CORRENTE</text:p></style:header><style:footer><text:p>pagina <text:page-number>1</text:page-number></text:p></style:footer>'
      : ''
  }</style:master-page></office:master-styles>
<office:body><office:text>
${dress.trackedChanges ? trackedChanges : ''}${dress.index ? index : ''}${blocks.join('\n')}
</office:text></office:body>
</office:document>
`
}

type Group =
  | { readonly kind: 'paragraph'; readonly text: string; readonly first: boolean }
  | { readonly kind: 'table'; readonly rows: readonly SourceRow[] }

function groupRows(rows: readonly SourceRow[]): Group[] {
  const groups: Group[] = []
  let table: SourceRow[] = []
  for (const row of rows) {
    const previous = table.at(-1)
    const adjoins = previous && (row.place.line ?? 0) === (previous.place.line ?? 0) + 1
    if (row.cells.length > 1) {
      if (!adjoins) {
        table = []
        groups.push({ kind: 'table', rows: table })
      }
      table.push(row)
    } else {
      table = []
      const first = !groups.some(group => group.kind === 'paragraph')
      groups.push({ kind: 'paragraph', text: row.cells[0] ?? '', first })
    }
  }
  return groups
}

function tables(rows: readonly SourceRow[], dress: Dress): string {
  const cutAt = dress.cutTablesFrom ?? Number.POSITIVE_INFINITY
  if (rows.length < cutAt) return table(rows, dress)
  const middle = Math.ceil(rows.length / 2)
  return `${table(rows.slice(0, middle), dress)}<text:p text:style-name="NewPage"/>${table(rows.slice(middle), dress)}`
}

let tableCount = 0

function table(rows: readonly SourceRow[], dress: Dress): string {
  const width = Math.max(...rows.map(row => row.cells.length))
  const grid = rows.map(row => [...row.cells, ...new Array<string>(width - row.cells.length).fill('')])
  const lines = grid.map((cells, row) => {
    const written = cells.map((cell, column) => {
      if (column > 0 || !dress.mergedLeadingColumn) return tableCell(cell, 1, dress)
      if (row > 0 && cell === '') return '<table:covered-table-cell/>'
      return tableCell(cell, 1 + blanksBelow(grid, row), dress)
    })
    return `<table:table-row>${written.join('')}</table:table-row>`
  })
  tableCount += 1
  return `<table:table table:name="T${tableCount}"><table:table-column table:number-columns-repeated="${width}"/>${lines.join('')}</table:table>`
}

function blanksBelow(grid: readonly (readonly string[])[], row: number): number {
  const below = grid.slice(row + 1)
  const filled = below.findIndex(cells => cells[0] !== '')
  return filled < 0 ? below.length : filled
}

function tableCell(text: string, rows: number, dress: Dress): string {
  const span = rows > 1 ? ` table:number-rows-spanned="${rows}"` : ''
  const paragraphs = text.split('\n').map(line => `<text:p>${inline(line, dress)}</text:p>`)
  return `<table:table-cell office:value-type="string"${span}>${paragraphs.join('')}</table:table-cell>`
}

function paragraph(text: string, dress: Dress, first: boolean): string {
  const comment =
    dress.comment && first
      ? '<office:annotation><dc:creator>Revisore</dc:creator><text:p>SERVIZIO: COMMENTO</text:p></office:annotation>'
      : ''
  return `<text:p>${comment}${inline(text, dress)}</text:p>`
}

/** Figures of four digits carry a deletion and words an insertion, where changes are tracked. */
function inline(text: string, dress: Dress): string {
  if (!dress.trackedChanges || text.length < 4) return spaced(text)
  const middle = Math.floor(text.length / 2)
  const change = /^\d/.test(text) ? 'gone' : 'new'
  const marks =
    change === 'gone'
      ? ['<text:change text:change-id="gone"/>', '']
      : ['<text:change-start text:change-id="new"/>', '<text:change-end text:change-id="new"/>']
  return `${spaced(text.slice(0, middle))}${marks[0]}${spaced(text.slice(middle))}${marks[1]}`
}

function spaced(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return escaped
    .replace(/ {2,}|^ | $/g, blanks => `<text:s text:c="${blanks.length}"/>`)
    .replaceAll('\t', '<text:tab/>')
}

const author =
  '<office:change-info><dc:creator>Revisore</dc:creator><dc:date>2025-01-31T10:00:00</dc:date></office:change-info>'

const trackedChanges = `<text:tracked-changes><text:changed-region text:id="gone"><text:deletion>${author}<text:p>999</text:p></text:deletion></text:changed-region><text:changed-region text:id="new"><text:insertion>${author}</text:insertion></text:changed-region></text:tracked-changes>
`

const index = `<text:table-of-content text:name="Sommario"><text:table-of-content-source text:outline-level="2"/><text:index-body><text:index-title text:name="Titolo"><text:p>SERVIZIO: INDICE</text:p></text:index-title><text:p>SERVIZIO: ANAGRAFE<text:tab/>12</text:p><text:p>RESPONSABILE: NESSUNO<text:tab/>13</text:p></text:index-body></text:table-of-content>
`
