import { stringify } from 'csv-stringify/sync'
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

const sections = { output: 'output', served: 'utenti seguiti' }

/** Statuses in the words of the portal; the codes of the interchange format are in the JSON. */
const statuses: Readonly<Record<FlatRow['status'], string>> = {
  observed: 'rilevato',
  estimated: 'stimato',
  not_collected: 'non rilevato',
  not_applicable: 'non applicabile',
  missing: 'mancante',
  text: 'testo',
}

/**
 * Rows as a spreadsheet in Italian opens them by a double click: UTF-8 with its mark, semicolons, decimal commas,
 * ISO dates. A text that a spreadsheet would take for a formula is preceded by an apostrophe.
 */
export function csvOf(rows: readonly FlatRow[]): string {
  return stringify(
    rows.map(row => ({ ...row, section: sections[row.section], status: statuses[row.status] })),
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
