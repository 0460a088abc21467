import { stringify } from 'csv-stringify/sync'

/**
 * Rows as a spreadsheet in Italian opens them by a double click: UTF-8 with its mark, semicolons, decimal commas,
 * ISO dates. A text that a spreadsheet would take for a formula is preceded by an apostrophe.
 */
export function spreadsheetText(
  rows: readonly Readonly<Record<string, unknown>>[],
  columns: readonly { readonly key: string; readonly header: string }[],
): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: value => String(value).replace('.', ',') },
  })
}
