import type { Footnote, Series, SeriesTable } from '../../domain/edition.ts'
import type { ReadingLog } from '../reading-log.ts'
import { datesOf, filledCount, firstFilled, hasFigureInside, isParagraph } from '../row-shape.ts'
import type { SourceRow } from '../source-row.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { DateColumns, FiguresContext } from './figures-context.ts'
import { findParts } from './parts.ts'
import { readSeries } from './series.ts'

/** *Output del Servizio* or *Utenti seguiti*: rows of figures under reference dates, with their footnotes. */
export function readFigures(rows: readonly SourceRow[], context: FiguresContext): SeriesTable {
  const { words, log } = context
  let columns: DateColumns | null = null
  const data: SourceRow[] = []
  const footnotes: Footnote[] = []
  for (const [index, row] of rows.entries()) {
    const dates = datesOf(row)
    if (dates && !(columns && isLabelled(row, words))) {
      columns = headColumns(columns, dates, row, log)
    } else if (isHead(row, index, words)) {
      log.skip(row)
    } else if (isParagraph(row)) {
      takeParagraph(row, footnotes, log)
    } else {
      data.push(row)
    }
  }
  columns ??= usualColumns(data, context)
  const order = ascending(columns)
  if (columns.dates.some((date, index) => date !== order.dates[index])) {
    log.report('table.dates-order', 'info', rows[0] ?? null, {})
  }
  reportRepeatedDates(order, rows[0] ?? null, log)
  const series = data.map(row => readSeries(row, order, context))
  const parts = findParts(series)
  return {
    referenceDates: order.dates,
    series: series.map((one, index) => withWhole(one, parts[index] ?? null)),
    footnotes,
  }
}

const withWhole = (series: Series, partOf: number | null): Series =>
  partOf === null ? series : { ...series, partOf }

function headColumns(
  known: DateColumns | null,
  dates: ReadonlyMap<number, string>,
  row: SourceRow,
  log: ReadingLog,
): DateColumns {
  const columns = { cells: [...dates.keys()], dates: [...dates.values()] }
  if (!known) {
    log.assign(row)
    return columns
  }
  const same = known.dates.join() === columns.dates.join()
  if (same) log.skip(row)
  else {
    log.name(row)
    log.report('table.dates-differ', 'error', row, {
      first: known.dates.map(yearText).join(', '),
      second: columns.dates.map(yearText).join(', '),
    })
  }
  return same ? columns : known
}

const yearText = (date: string): string => date.slice(0, 4)

/** Under dates, a row with a label of its own holds figures, even those that look like years: `1900`, `2024`. */
function isLabelled(row: SourceRow, words: Vocabulary): boolean {
  const label = row.cells[0] ?? ''
  if (label === '' || words.columns(label) !== null || words.heading(label) !== null) return false
  return row.cells.slice(1).every(cell => !/^\D*\d{1,2}\D\d{1,2}\D\d{4}/.test(cell))
}

/**
 * A row of heads only: the section's heading, `Tipologia`, `Quantità`, `Segmenti di utenza`; again at the top of
 * every page the table goes on to.
 */
function isHead(row: SourceRow, index: number, words: Vocabulary): boolean {
  if (hasFigureInside(row)) return false
  const first = row.cells[0] ?? ''
  const heads = first === '' || words.columns(first) !== null || words.heading(first) !== null
  if (
    !heads ||
    !row.cells.every((cell, column) => column === 0 || cell === '' || words.columns(cell) !== null)
  )
    return false
  return index <= 2 || row.cells.slice(1).some(cell => cell !== '') || isParagraph(row)
}

const footnote = /^(\*+|\(\*+\)|[¹²³⁴⁵⁶⁷⁸⁹]|\(\d\))\s*(.+)$/s
const unmarkedNote = /^(?:nota|note|n\.b\.?|nb|fonte|legenda|avvertenza)\b/i

function takeParagraph(row: SourceRow, footnotes: Footnote[], log: ReadingLog): void {
  const text = row.cells[firstFilled(row)] ?? ''
  const marked = footnote.exec(text)
  if (marked?.[1] && marked[2]) {
    footnotes.push({ mark: marked[1].replace(/[()]/g, ''), text: marked[2].trim() })
    log.assign(row)
  } else if (unmarkedNote.test(text) || /^[\p{Ll}(]/u.test(text)) {
    footnotes.push({ mark: '', text })
    log.assign(row)
    log.report('footnote.without-mark', 'info', row, { text: text.slice(0, 80) })
  } else {
    log.name(row)
    log.report('line.unplaced', 'warning', row, { text: text.slice(0, 120) })
  }
}

/** A table that lost its head takes the dates its map or edition usually has, and says so. */
function usualColumns(data: readonly SourceRow[], { usualDates, log }: FiguresContext): DateColumns {
  const width = Math.max(0, ...data.map(row => row.cells.findLastIndex(cell => cell !== '')))
  if (width === 0) return { cells: [], dates: [] }
  const dates = usualDates(width)
  if (dates) {
    log.report('table.dates-inferred', 'warning', data[0] ?? null, {
      first: yearText(dates[0] ?? ''),
      last: yearText(dates.at(-1) ?? ''),
    })
    return { cells: dates.map((_, index) => index + 1), dates }
  }
  log.report('table.dates-missing', 'error', data[0] ?? null, { columns: width })
  return { cells: [], dates: [] }
}

function ascending(columns: DateColumns): DateColumns {
  const pairs = columns.dates.map((date, index) => ({ date, cell: columns.cells[index] ?? index + 1 }))
  pairs.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return { dates: pairs.map(pair => pair.date), cells: pairs.map(pair => pair.cell) }
}

function reportRepeatedDates({ dates }: DateColumns, row: SourceRow | null, log: ReadingLog): void {
  const repeated = dates.find((date, index) => dates.indexOf(date) !== index)
  if (repeated) log.report('table.dates-repeated', 'error', row, { date: yearText(repeated) })
}

/** The reference dates rows are headed with, without reading them; null for a table that lost its head. */
export function headedDates(rows: readonly SourceRow[]): readonly string[] | null {
  for (const row of rows) {
    if (filledCount(row) < 1) continue
    const dates = datesOf(row)
    if (dates) return ascending({ cells: [...dates.keys()], dates: [...dates.values()] }).dates
  }
  return null
}
