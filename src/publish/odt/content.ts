import type { Block, Chapter, Report, Table } from '../report/report.ts'
import {
  type WrittenCell,
  type WrittenRow,
  type WrittenTable,
  writtenTable,
} from '../report/written-table.ts'
import { paragraphsOf } from '../xml-text.ts'
import { paragraphStyle } from './styles.ts'
import { escapeXml, inline, part } from './xml.ts'

/** Width of the text on an upright page and on one laid across, in millimetres. */
const textWidth = { upright: 170, wide: 257 }

const p = (style: string, text: string): string =>
  `<text:p text:style-name="${style}">${inline(text)}</text:p>`
const h = (level: number, style: string, text: string): string =>
  `<text:h text:style-name="${style}" text:outline-level="${level}">${inline(text)}</text:h>`
const oneLine = (text: string): string => paragraphsOf(text).join(' ')

/** The part of the text itself. Widths of columns are its only styles: all looks are named ones. */
export function contentPart(report: Report): string {
  const widths = new ColumnWidths()
  const chapters = report.chapters.map((chapter, at) => chapterXml(chapter, at, widths)).join('')
  const front = coverXml(report) + indexXml(report)
  return part(
    'document-content',
    `<office:automatic-styles>${cellStyles}${widths.styles()}</office:automatic-styles><office:body><office:text>${front}${chapters}</office:text></office:body>`,
  )
}

const line = 'fo:border-bottom="0.4pt solid #c3cad1"'
const cellStyles = `<style:style style:name="cella" style:family="table-cell"><style:table-cell-properties fo:padding="1mm" ${line}/></style:style><style:style style:name="testa" style:family="table-cell"><style:table-cell-properties fo:padding="1mm" fo:background-color="#eef3f8" style:vertical-align="bottom" ${line}/></style:style><style:style style:name="intera" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>`

/** One style for every width that a column has. */
class ColumnWidths {
  readonly #names = new Map<string, string>()

  nameOf(millimetres: number): string {
    const width = millimetres.toFixed(1)
    const name = this.#names.get(width) ?? `col${this.#names.size + 1}`
    this.#names.set(width, name)
    return name
  }

  styles(): string {
    return [...this.#names]
      .map(
        ([width, name]) =>
          `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}mm"/></style:style>`,
      )
      .join('')
  }
}

function coverXml({ cover }: Report): string {
  const text = (words: string | null) => (words === null ? '' : p(paragraphStyle.cover, oneLine(words)))
  return [
    text(cover.body),
    text(cover.office),
    text(cover.attachment),
    p(paragraphStyle.bookTitle, oneLine(cover.title)),
    text(cover.yearLine),
  ].join('')
}

/** An index that the program updates with the page numbers; until then it has the names and leads to them. */
function indexXml({ indexTitle, chapters }: Report): string {
  const entries = chapters
    .map(
      ({ indexTitle: name }, at) =>
        `<text:p><text:a xlink:type="simple" xlink:href="#mappa${at + 1}">${inline(oneLine(name))}</text:a></text:p>`,
    )
    .join('')
  const template =
    '<text:table-of-content-entry-template text:outline-level="1" text:style-name="Standard"><text:index-entry-link-start/><text:index-entry-text/><text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/><text:index-entry-link-end/></text:table-of-content-entry-template>'
  return `${p(paragraphStyle.indexTitle, indexTitle)}<text:table-of-content text:name="${escapeXml(indexTitle)}"><text:table-of-content-source text:outline-level="1">${template}</text:table-of-content-source><text:index-body>${entries}</text:index-body></text:table-of-content>`
}

function chapterXml(chapter: Chapter, at: number, widths: ColumnWidths): string {
  const { banner, title, writtenTitle, wide, blocks } = chapter
  const style = banner === null ? paragraphStyle.annex : 'Heading_20_1'
  const over = banner === null ? '' : p(wide ? paragraphStyle.wideBanner : paragraphStyle.banner, banner)
  const bookmark = `<text:bookmark text:name="mappa${at + 1}"/>`
  const heading = h(1, style, oneLine(writtenTitle ?? title)).replace('">', () => `">${bookmark}`)
  const width = wide ? textWidth.wide : textWidth.upright
  return over + heading + blocks.map(block => blockXml(block, width, widths)).join('')
}

function blockXml(block: Block, width: number, widths: ColumnWidths): string {
  switch (block.kind) {
    case 'heading':
      return h(block.level, `Heading_20_${block.level}`, block.text)
    case 'paragraph':
      return p(block.role === 'text' ? 'Standard' : paragraphStyle[block.role], oneLine(block.text))
    case 'table':
      return tableXml(block, width, widths)
  }
}

function tableXml(table: Table, width: number, widths: ColumnWidths): string {
  const written = writtenTable(table)
  const { heading, columns, head, notes } = written
  const above = heading === null ? '' : h(3, 'Heading_20_3', heading)
  const grid = columns
    .map(share => `<table:table-column table:style-name="${widths.nameOf(share * width)}"/>`)
    .join('')
  const heads =
    head.length > 0
      ? `<table:table-header-rows>${head.map(row => rowXml(row, true)).join('')}</table:table-header-rows>`
      : ''
  const below = (notes.length > 0 ? notes : ['']).map(note => p(paragraphStyle.note, note)).join('')
  return `${above}<table:table table:name="${escapeXml(table.title)}">${grid}${heads}${bodyXml(written)}</table:table>${below}`
}

/** A table must have a row. */
function bodyXml({ rows, columns }: WrittenTable): string {
  if (rows.length > 0) return rows.map(row => rowXml(row, false)).join('')
  return `<table:table-row>${columns.map(() => '<table:table-cell><text:p/></table:table-cell>').join('')}</table:table-row>`
}

function rowXml({ cells, short }: WrittenRow, head: boolean): string {
  const style = short ? ' table:style-name="intera"' : ''
  return `<table:table-row${style}>${cells.map(cell => cellXml(cell, head)).join('')}</table:table-row>`
}

function cellXml({ paragraphs, style, columns }: WrittenCell, head: boolean): string {
  const span = columns > 1 ? ` table:number-columns-spanned="${columns}"` : ''
  const content =
    style === 'title'
      ? h(3, paragraphStyle.title, paragraphs.join(' '))
      : paragraphs.map(text => p(paragraphStyle[style], text)).join('')
  const covered = '<table:covered-table-cell/>'.repeat(columns - 1)
  return `<table:table-cell table:style-name="${head ? 'testa' : 'cella'}" office:value-type="string"${span}>${content}</table:table-cell>${covered}`
}
