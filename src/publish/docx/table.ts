import { HeadingLevel, Paragraph, Table, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx'
import type { HeaderCell, Table as ReportTable, Row } from '../report/report.ts'
import { paragraphsOf, xmlText } from '../xml-text.ts'
import { paragraphStyle } from './styles.ts'

/** A column of the Word table: the leading one that holds the heading, or one of the report's. */
interface DocxColumn {
  readonly width: number
  readonly style: string
}

/**
 * A table in the dress of the official document: its heading over it, in a leading column, or in the corner over
 * the labels. Header rows are repeated on every page. Cells hold what the edition has, not how it is shown.
 *
 * @param width of the text on the page, in twips
 */
export function docxTable(table: ReportTable, width: number): (Paragraph | Table)[] {
  const beside = table.titlePlace === 'beside'
  const columns = columnsOf(table, width, beside)
  const head = headerRows(table, columns)
  const rows = table.rows.map((row, at) => {
    const lead = beside
      ? at === 0 && head.length === 0
        ? [titleCell(table, columns)]
        : [emptyCell(columns)]
      : []
    return new TableRow({
      cantSplit: isShort(row),
      children: [...lead, ...bodyCells(row, columns.slice(lead.length))],
    })
  })
  const all = [...head, ...rows]
  const grid = new Table({
    style: head.length > 0 ? 'Mappa' : 'MappaSenzaTesta',
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns.map(column => column.width),
    tableLook: { firstRow: head.length > 0, noHBand: true, noVBand: true },
    rows: all.length > 0 ? all : [new TableRow({ children: columns.map(() => emptyCell(columns)) })],
  })
  const above =
    table.titlePlace === 'above'
      ? [new Paragraph({ heading: HeadingLevel.HEADING_3, text: xmlText(table.title) })]
      : []
  const notes = table.footnotes.map(({ mark, text }) => noteParagraph(mark, text))
  // Two tables that touch are one to Word.
  return [
    ...above,
    grid,
    ...(notes.length > 0 ? notes : [new Paragraph({ style: paragraphStyle.note, text: '' })]),
  ]
}

/** A digit as a mark stands in parentheses, lest it read as a figure. */
function noteParagraph(mark: string, text: string): Paragraph {
  const shown = /^\d$/.test(mark) ? `(${mark})` : mark
  return new Paragraph({
    style: paragraphStyle.note,
    text: `${shown} ${paragraphsOf(text).join(' ')}`.trim(),
  })
}

function columnsOf({ columns }: ReportTable, width: number, beside: boolean): readonly DocxColumn[] {
  const lead = beside ? Math.round(width * 0.22) : 0
  const weights = columns.reduce((sum, column) => sum + column.weight, 0)
  const own = columns.map(({ weight, align }) => ({
    width: Math.floor(((width - lead) * weight) / weights),
    style: align === 'right' ? paragraphStyle.figure : paragraphStyle.text,
  }))
  return beside ? [{ width: lead, style: paragraphStyle.text }, ...own] : own
}

function headerRows(table: ReportTable, columns: readonly DocxColumn[]): TableRow[] {
  if (table.headerAdded) return []
  const beside = table.titlePlace === 'beside'
  return table.header.map((cells, at) => {
    const lead = beside ? [at === 0 ? titleCell(table, columns) : emptyCell(columns)] : []
    // The corner is not merged with the one below: Word does not repeat header rows that are.
    const under = !beside && at > 0 ? [emptyCell(columns)] : []
    const children = cells.map((cell, column) =>
      at === 0 && column === 0 && table.titlePlace === 'corner'
        ? titleCell(table, columns)
        : headCell(cell, columns, column + lead.length + under.length),
    )
    return new TableRow({ tableHeader: true, cantSplit: true, children: [...lead, ...under, ...children] })
  })
}

function headCell(
  { text, columns: span }: HeaderCell,
  columns: readonly DocxColumn[],
  at: number,
): TableCell {
  const isDate = span === 1 && columns[at]?.style === paragraphStyle.figure
  return new TableCell({
    columnSpan: span,
    verticalAlign: VerticalAlignTable.BOTTOM,
    width: {
      size: columns.slice(at, at + span).reduce((sum, column) => sum + column.width, 0),
      type: WidthType.DXA,
    },
    children: [
      new Paragraph({ style: isDate ? paragraphStyle.date : paragraphStyle.head, text: xmlText(text) }),
    ],
  })
}

const titleCell = (table: ReportTable, columns: readonly DocxColumn[]): TableCell =>
  new TableCell({
    width: { size: columns[0]?.width ?? 0, type: WidthType.DXA },
    children: [new Paragraph({ style: paragraphStyle.title, text: xmlText(table.title) })],
  })

const emptyCell = (columns: readonly DocxColumn[]): TableCell =>
  new TableCell({
    width: { size: columns[0]?.width ?? 0, type: WidthType.DXA },
    children: [new Paragraph({ style: paragraphStyle.text })],
  })

function bodyCells({ cells, depth }: Row, columns: readonly DocxColumn[]): TableCell[] {
  return cells.map(({ text, written, words }, at) => {
    const column = columns[at]
    const style = at === 0 && depth > 0 ? paragraphStyle.part : words ? paragraphStyle.text : column?.style
    return new TableCell({
      width: { size: column?.width ?? 0, type: WidthType.DXA },
      children: paragraphsOf(written ?? text).map(
        line => new Paragraph({ text: line, ...(style === undefined ? {} : { style }) }),
      ),
    })
  })
}

/** A row of more text than this may break across pages. */
const isShort = ({ cells }: Row): boolean => cells.every(cell => cell.text.length < 900)
