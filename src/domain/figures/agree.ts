import type { Reason } from '../campaign/reason.ts'
import { type StoredCell, windowOf } from '../campaign/stored-draft.ts'
import { isSaid, type PlacedRow, saysSame } from './placed-row.ts'

/** A cell that is to be written so that rows say the same. */
export interface AgreedCell {
  readonly row: PlacedRow
  readonly date: string
  readonly before: StoredCell | null
  readonly after: StoredCell
}

/** How rows are brought to say the same. */
export interface Agreement {
  readonly year: number
  /** Who does it, and when (ISO date and time). */
  readonly by: string
  readonly at: string
  /** Why; told with each earlier year that is changed. */
  readonly reason: string
}

/**
 * What is to be written so that all rows say what the first says; where it says nothing, what the first of the others
 * says that says anything. Cells that say the same already stay as they are; marks of footnotes belong to a table, so
 * they stay too.
 */
export function agree(
  rows: readonly PlacedRow[],
  { year, by, at, reason }: Agreement,
): readonly AgreedCell[] {
  const dates = windowOf(year)
  const own = dates.at(-1)
  return dates.flatMap(date => {
    const said = rows.map(row => row.cells[date]).find(isSaid)
    if (!said) return []
    return rows.flatMap((row): readonly AgreedCell[] => {
      const before = row.cells[date] ?? null
      if (before && saysSame(before, said)) return []
      const isRestated = date !== own && isSaid(before ?? undefined)
      const why: Reason | null = said.reason ?? (isRestated ? { code: 'other', text: reason } : null)
      return [{ row, date, before, after: copyOf(said, before, { by, at, reason: why }) }]
    })
  })
}

function copyOf(
  { footnotes: _marks, ...said }: StoredCell,
  before: StoredCell | null,
  written: Pick<StoredCell, 'by' | 'at' | 'reason'>,
): StoredCell {
  return {
    ...said,
    ...(before?.footnotes === undefined ? {} : { footnotes: before.footnotes }),
    carried: before?.carried ?? null,
    version: (before?.version ?? 0) + 1,
    ...written,
  }
}
