import type { ObservationStatus } from '../domain/edition.ts'
import { statusWords } from '../domain/flat-workbook.ts'
import { spreadsheetText } from './spreadsheet-text.ts'

/** A figure of a comparison with all that says what it is. */
export interface ComparisonRow {
  readonly letter: string
  readonly series: string
  readonly service: string | null
  readonly edition: number
  readonly unit: string
  /** ISO date. */
  readonly date: string
  readonly value: number | null
  readonly status: ObservationStatus
  readonly note: string | null
  readonly raw: string
  /** Whether it counts something else than the figure before. */
  readonly broken: boolean
  /** On the base year; null where there is none. */
  readonly index: number | null
  /** Permanent address of the series. */
  readonly url: string
}

const columns = [
  { key: 'letter', header: 'lettera' },
  { key: 'series', header: 'serie' },
  { key: 'service', header: 'servizio' },
  { key: 'edition', header: 'edizione' },
  { key: 'unit', header: 'unità' },
  { key: 'date', header: 'data' },
  { key: 'value', header: 'valore' },
  { key: 'status', header: 'stato' },
  { key: 'note', header: 'nota' },
  { key: 'raw', header: 'come scritto' },
  { key: 'broken', header: 'non confrontabile con prima' },
]

/** What a comparison shows, a line a cell; with the index on a year where it shows one. */
export function comparisonCsv(rows: readonly ComparisonRow[], indexOn: string | null): string {
  return spreadsheetText(
    rows.map(row => ({ ...row, status: statusWords[row.status], broken: row.broken ? 'sì' : '' })),
    [
      ...columns,
      ...(indexOn === null ? [] : [{ key: 'index', header: `indice (${indexOn} = 100)` }]),
      { key: 'url', header: 'indirizzo' },
    ],
  )
}
