import { HeadingLevel, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { Table as ReportTable } from '../report/report.ts'
import { type WrittenCell, type WrittenRow, writtenTable } from '../report/written-table.ts'
import { paragraphStyle } from './styles.ts'

/**
 * A table in the dress of the official document, with its heading and its notes. Header rows are repeated on every
 * page.
 *
 * @param width of the text on the page, in twips
 */
export function docxTable(table: ReportTable, width: number): (Paragraph | Table)[] {
  const { heading, columns, head, rows, notes } = writtenTable(table)
  const widths = columns.map(share => Math.floor(share * width))
  const all = [
    ...head.map(row => tableRow(row, widths, true)),
    ...rows.map(row => tableRow(row, widths, false)),
  ]
  const above = heading === null ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_3, text: heading })]
  const grid = new Table({
    style: head.length > 0 ? 'Mappa' : 'MappaSenzaTesta',
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: head.length > 0, noHBand: true, noVBand: true },
    rows:
      all.length > 0
        ? all
        : [new TableRow({ children: widths.map(() => new TableCell({ children: [new Paragraph('')] })) })],
  })
  // Two tables that touch are one to Word.
  const below = notes.length > 0 ? notes : ['']
  return [...above, grid, ...below.map(text => new Paragraph({ style: paragraphStyle.note, text }))]
}

function tableRow({ cells, short }: WrittenRow, widths: readonly number[], head: boolean): TableRow {
  let column = 0
  const children = cells.map(cell => {
    const width = widths.slice(column, column + cell.columns).reduce((sum, each) => sum + each, 0)
    column += cell.columns
    return tableCell(cell, width)
  })
  return new TableRow({ ...(head ? { tableHeader: true } : {}), cantSplit: short, children })
}

function tableCell({ paragraphs, style, columns }: WrittenCell, width: number): TableCell {
  return new TableCell({
    ...(columns > 1 ? { columnSpan: columns } : {}),
    width: { size: width, type: WidthType.DXA },
    children: paragraphs.map(text => new Paragraph({ style: paragraphStyle[style], text })),
  })
}
