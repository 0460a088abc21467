import { sectionWords, statusWords } from '../domain/flat-workbook.ts'
import type { DataColumn } from '../words/open-data.ts'
import type { FlatRow } from './flat-rows.ts'
import { statusCodes } from './open-data/statuses.ts'
import { spreadsheetText } from './spreadsheet-text.ts'

/** The columns in their order, by the name that heads them. New ones are added at the end. */
export const csvColumns = [
  { key: 'service', header: 'servizio' },
  { key: 'section', header: 'sezione' },
  { key: 'series', header: 'serie' },
  { key: 'unit', header: 'unità' },
  { key: 'date', header: 'data' },
  { key: 'value', header: 'valore' },
  { key: 'status', header: 'stato' },
  { key: 'note', header: 'nota' },
  { key: 'raw', header: 'come scritto' },
  { key: 'statusCode', header: 'stato SDMX' },
  { key: 'partOf', header: 'parte di' },
  { key: 'address', header: 'indirizzo' },
] as const satisfies readonly { readonly key: DataColumn; readonly header: string }[]

/** Cells as open data, a line each. */
export function csvOf(rows: readonly FlatRow[]): string {
  return spreadsheetText(
    rows.map(row => ({
      ...row,
      section: sectionWords[row.section],
      status: statusWords[row.status],
      statusCode: statusCodes[row.status],
    })),
    csvColumns,
  )
}
