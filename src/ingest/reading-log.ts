import type { Diagnostic, Severity } from '../domain/diagnostic.ts'
import { placeOfCell, type SourceRow } from './source-row.ts'

/**
 * The account of a reading: every non-blank row of the source is part of a field (`assigned`), known
 * boilerplate, or named in a diagnostic; `unread` is what is left and must be zero.
 */
export interface ReadingAccount {
  readonly lines: number
  readonly assigned: number
  readonly boilerplate: number
  readonly named: number
  readonly unread: number
}

type Disposition = 'assigned' | 'boilerplate' | 'named'

/** Collects what the readers of sections say: diagnostics, and what became of each row. */
export class ReadingLog {
  readonly diagnostics: Diagnostic[] = []
  readonly #rows = new Map<SourceRow, Disposition>()

  /** The row became data. */
  assign(row: SourceRow): void {
    this.#rows.set(row, 'assigned')
  }

  /** The row carries no data: a heading, a column head, a ruler, a page number. */
  skip(row: SourceRow): void {
    if (this.#rows.get(row) !== 'assigned') this.#rows.set(row, 'boilerplate')
  }

  /** The row did not become data; a diagnostic names it or the range it is in. */
  name(row: SourceRow): void {
    if (!this.#rows.has(row)) this.#rows.set(row, 'named')
  }

  /** Says something about a cell of a row. Does not change what became of the row. */
  report(
    code: string,
    severity: Severity,
    row: SourceRow | null,
    params: Diagnostic['params'] = {},
    cell = 0,
  ): void {
    const place = row ? placeOfCell(row, cell) : { line: null, column: null }
    this.diagnostics.push({ code, severity, place, params })
  }

  account(rows: readonly SourceRow[]): ReadingAccount {
    const count = { assigned: 0, boilerplate: 0, named: 0 }
    let unread = 0
    for (const row of rows) {
      const disposition = this.#rows.get(row)
      if (disposition) count[disposition]++
      else unread++
    }
    return { lines: rows.length, ...count, unread }
  }

  /** The rows nothing has spoken for. */
  unread(rows: readonly SourceRow[]): readonly SourceRow[] {
    return rows.filter(row => !this.#rows.has(row))
  }
}
