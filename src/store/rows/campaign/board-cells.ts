import { sql } from 'kysely'
import type { FiguredRow } from '../../../domain/campaign/board-changes.ts'
import type { StoredCell } from '../../../domain/campaign/stored-draft.ts'
import type { BodyTransaction } from '../../store.ts'
import { type CellRow, cellFrom } from './cell-row.ts'

/**
 * The rows that have a figure of the year, with all their cells; of the others the earlier cells that were written.
 * Removed rows are left out.
 */
export async function loadFiguredRows(db: BodyTransaction, year: number): Promise<FiguredRow[]> {
  const own = `${year}-12-31`
  const { rows: cells } = await sql<Omit<CellRow, 'written_at'> & { row: number; date: string }>`
    select "row", reference_date as date, raw, value, status, note, unit, footnotes, parts, carried, version,
      reason_code, reason_text, written_by
    from campaign_cells where year = ${year} and (version > 0 or "row" in (
      select "row" from campaign_cells where year = ${year} and reference_date = ${own}::date))
    order by "row", reference_date`.execute(db)
  if (cells.length === 0) return []
  const byRow = new Map<number, Record<string, StoredCell>>()
  for (const { row, date, ...cell } of cells) {
    const known = byRow.get(row) ?? {}
    byRow.set(row, known)
    known[date] = cellFrom({ ...cell, written_at: null })
  }
  const tables = await db
    .selectFrom('campaign_tables')
    .where('year', '=', year)
    .select(['service', 'section', 'footnotes'])
    .execute()
  const footnotes = new Map(tables.map(each => [`${each.service} ${each.section}`, each.footnotes]))
  const rows = await db
    .selectFrom('campaign_rows')
    .where('year', '=', year)
    .where('removed_reason', 'is', null)
    .select(['row', 'service', 'section', 'label', 'unit'])
    .orderBy('service')
    .orderBy('section')
    .orderBy('position')
    .execute()
  return rows.flatMap(row => {
    const own = byRow.get(row.row)
    const notes = footnotes.get(`${row.service} ${row.section}`) ?? []
    return own ? [{ ...row, cells: own, footnotes: notes }] : []
  })
}
