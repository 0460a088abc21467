import { sql } from 'kysely'
import type { BodyTransaction } from '../../store.ts'

/** A row with where it stands. */
export interface FigureRow {
  readonly row: number
  readonly service: number
  readonly figure: number
}

/** Every row of a collection that shows one of these figures. */
export async function rowsOfFigures(
  db: BodyTransaction,
  year: number,
  figures: readonly number[],
): Promise<FigureRow[]> {
  if (figures.length === 0) return []
  const { rows } = await sql<FigureRow>`
    select "row", service, figure from campaign_rows
    where year = ${year} and removed_reason is null and figure in (${sql.join([...figures])})
    order by "row"`.execute(db)
  return rows
}

/** Services whose maps show a figure of these rows too, besides the map itself. */
export async function servicesSharing(
  db: BodyTransaction,
  year: number,
  rows: readonly number[],
): Promise<number[]> {
  if (rows.length === 0) return []
  const found = await sql<{ service: number }>`
    select distinct service from campaign_rows
    where year = ${year} and removed_reason is null and figure = any(array(
      select figure from campaign_rows where year = ${year} and "row" in (${sql.join([...rows])})))`.execute(
    db,
  )
  return found.rows.map(row => row.service)
}
