import { stringify } from 'csv-stringify/sync'
import { sectionWords, statusWords } from '../domain/flat-workbook.ts'
import type { FlatRow } from './flat-rows.ts'

const columns = [
  { key: 'service', header: 'servizio' },
  { key: 'section', header: 'sezione' },
  { key: 'series', header: 'serie' },
  { key: 'unit', header: 'unità' },
  { key: 'date', header: 'data' },
  { key: 'value', header: 'valore' },
  { key: 'status', header: 'stato' },
  { key: 'note', header: 'nota' },
  { key: 'raw', header: 'come scritto' },
]

/**
 * Rows as a spreadsheet in Italian opens them by a double click: UTF-8 with its mark, semicolons, decimal commas,
 * ISO dates. A text that a spreadsheet would take for a formula is preceded by an apostrophe.
 */
export function csvOf(rows: readonly FlatRow[]): string {
  return stringify(
    rows.map(row => ({ ...row, section: sectionWords[row.section], status: statusWords[row.status] })),
    {
      header: true,
      columns,
      delimiter: ';',
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { number: value => String(value).replace('.', ',') },
    },
  )
}
