import type { Cell as SheetCell } from 'write-excel-file/node'
import type { Observation, SeriesTable, ServiceMap } from '../../domain/edition.ts'
import { longestCell } from '../../domain/flat-workbook.ts'
import { formatDate } from '../../words/number.ts'
import type { Block, Chapter, Table } from '../report/report.ts'
import { xmlText } from '../xml-text.ts'

/** How a sheet looks where it heads something. */
export const headStyle = { fontWeight: 'bold', backgroundColor: '#eef3f8', alignVertical: 'top' } as const

/** A text as a cell: always a text, whatever it begins with, and never longer than a cell may be. */
export function textCell(text: string, style: object = {}): SheetCell {
  const clean = xmlText(text)
  const shown =
    clean.length > longestCell ? `${clean.slice(0, longestCell - 60)}… (intero nel foglio Testi)` : clean
  return { value: shown, type: String, alignVertical: 'top', wrap: true, ...style }
}

/** The sheet of one map: the report's chapter, its figures as numbers. */
export function mapSheet(map: ServiceMap, chapter: Chapter): SheetCell[][] {
  const tables = [map.outputs, map.users.served].filter(table => table !== null)
  return [
    [textCell(chapter.title, { fontWeight: 'bold', fontSize: 14, wrap: false })],
    ...chapter.blocks.flatMap(block => blockRows(block, tables)),
  ]
}

function blockRows(block: Block, tables: SeriesTable[]): SheetCell[][] {
  if (block.kind === 'heading') {
    return [
      [],
      [textCell(block.text, { fontWeight: 'bold', fontSize: 12, textColor: '#0055aa', wrap: false })],
    ]
  }
  if (block.kind === 'paragraph') return [[textCell(block.text, { wrap: false })]]
  const figures =
    block.titlePlace === 'corner' || block.title.startsWith('Output') ? tables.shift() : undefined
  return [
    [],
    [textCell(block.title, { fontWeight: 'bold', wrap: false })],
    ...(figures ? figureRows(block, figures) : wordRows(block)),
    ...block.footnotes.map(({ mark, text }) => [textCell(`${mark} ${text}`, { wrap: false })]),
  ]
}

function wordRows({ header, headerAdded, rows }: Table): SheetCell[][] {
  const heads = headerAdded ? [] : header
  return [
    ...heads.map(line => line.map(cell => textCell(cell.text, headStyle))),
    // Descriptions run on over the empty cells beside them: a narrow column of figures is under them.
    ...rows.map(({ cells }) =>
      cells.map(({ text, written }, at) => textCell(written ?? text, at === 0 ? {} : { wrap: false })),
    ),
  ]
}

function figureRows({ header, rows }: Table, { referenceDates, series }: SeriesTable): SheetCell[][] {
  const corner = header[0]?.[0]?.text ?? ''
  return [
    [
      textCell(corner, headStyle),
      ...referenceDates.map(date => textCell(formatDate(date), { ...headStyle, align: 'right' })),
    ],
    ...series.map(({ label, unit, observations }, at) => [
      textCell(`${'    '.repeat(Math.min(rows[at]?.depth ?? 0, 4))}${label}`),
      ...observations.map(observation => figureCell(observation, observation.unit ?? unit)),
    ]),
  ]
}

/** A number where there is one, so that it can be summed; else what was written. */
function figureCell({ value, raw }: Observation, unit: string): SheetCell {
  if (value === null) return textCell(raw, { align: 'right' })
  const decimals = Number.isInteger(value) ? '' : '.00'
  const sign = unit === 'percent' ? '"%"' : unit === 'EUR' ? ' "€"' : ''
  return { value, type: Number, format: `#,##0${decimals}${sign}`, alignVertical: 'top' }
}
