import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'

/** Something written to a cell, or words that did not win. */
export interface CellEntry {
  readonly by: string
  /** ISO date and time. */
  readonly at: string
  readonly raw: string
  /** Whether somebody else's words stayed. */
  readonly lost: boolean
  readonly reason: string | null
}

/** How many a page shows. */
const most = 50

/** What was written to a cell of the collection, newest first. */
export async function cellEntries(
  db: BodyTransaction,
  cell: { readonly year: number; readonly row: number; readonly date: string },
): Promise<CellEntry[]> {
  const { rows } = await sql<Omit<CellEntry, 'at'> & { at: Date }>`
    select actor as by, at, coalesce("to" ->> 'raw', '') as raw, action = 'cell.conflict' as lost, reason
    from history
    where action in ('cell.write', 'cell.conflict') and subject ->> 'year' = ${String(cell.year)}
      and subject ->> 'row' = ${String(cell.row)} and subject ->> 'date' = ${cell.date}
    order by number desc limit ${most}`.execute(db)
  return rows.map(row => ({ ...row, at: row.at.toISOString() }))
}
