import { CsvError, parse } from 'csv-parse/sync'

/** A line of a table, as text. */
export interface CsvLine {
  /** From 1, in the file: where it begins. */
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * The lines of a table as spreadsheets save it: cells between semicolons where the first line has one, else between
 * tabulators, else between commas. null where a quote is opened and never closed.
 */
export function readCsv(text: string): readonly CsvLine[] | null {
  const [first = ''] = /^(?:[^"\n]|"[^"]*")*/.exec(text) ?? []
  const delimiter = [';', '\t'].find(each => first.includes(each)) ?? ','
  const lines: CsvLine[] = []
  try {
    parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { lines: end }) => {
        lines.push({ line: end - (cells.join('').match(/\n/g)?.length ?? 0), cells })
      },
    })
    return lines
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}
