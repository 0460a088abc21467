import { sql } from 'kysely'
import type { ReasonCode } from '../../../domain/campaign/reason.ts'
import type { BodyTransaction } from '../../store.ts'

/** A cell as the board needs it. */
export interface BoardCell {
  readonly row: number
  readonly service: number
  readonly label: string
  readonly date: string
  readonly raw: string
  readonly value: number | null
  readonly unit: string
  readonly carried: string | null
  readonly version: number
  readonly reasonCode: ReasonCode | null
  readonly reasonText: string | null
  readonly writtenBy: string | null
}

/** The figures of the year with all earlier ones of their rows, and every earlier cell that was written. */
export async function loadBoardCells(db: BodyTransaction, year: number): Promise<BoardCell[]> {
  const own = `${year}-12-31`
  const { rows: cells } = await sql<Omit<BoardCell, 'service' | 'label' | 'unit'>>`
    select "row", reference_date as date, raw, value, carried, version, reason_code as "reasonCode",
      reason_text as "reasonText", written_by as "writtenBy"
    from campaign_cells where year = ${year} and (version > 0 or "row" in (
      select "row" from campaign_cells where year = ${year} and reference_date = ${own}::date))
    order by "row", reference_date`.execute(db)
  if (cells.length === 0) return []
  const rows = await db
    .selectFrom('campaign_rows')
    .where('year', '=', year)
    .where('removed_reason', 'is', null)
    .select(['row', 'service', 'label', 'unit'])
    .execute()
  const places = new Map(rows.map(({ row, ...place }) => [row, place]))
  return cells.flatMap(cell => {
    const place = places.get(cell.row)
    return place ? [{ ...cell, ...place }] : []
  })
}
