import { sql } from 'kysely'
import type { RemovedRow } from '../../../domain/campaign/draft-map.ts'
import type { Section } from '../../../domain/import/known.ts'
import type { BodyTransaction } from '../../store.ts'

/** A row that a table is to have. */
export interface NewRow {
  readonly service: number
  readonly section: Section
  readonly label: string
  readonly unit: string
  readonly partOf: number | null
  /** The row it stands behind; null for the top of the table. */
  readonly after: number | null
}

/** Adds a row without figures, and the table where the map has none; returns the number of the row. */
export async function insertRow(
  db: BodyTransaction,
  body: number,
  year: number,
  { service, section, label, unit, partOf, after }: NewRow,
): Promise<number> {
  // Numbers count within the year: whoever adds a row to another map waits.
  await sql`select 1 from campaigns where year = ${year} for no key update`.execute(db)
  await db
    .insertInto('campaign_tables')
    .values({ body, year, service, section, footnotes: '[]', statement: null })
    .onConflict(conflict => conflict.columns(['body', 'year', 'service', 'section']).doNothing())
    .execute()
  const { rows } = await sql<{ row: number; position: number }>`
    select coalesce(max("row"), 0) + 1 as "row",
      coalesce(max(position) filter (where "row" = ${after}::integer) + 1, 0) as position
    from campaign_rows where year = ${year}`.execute(db)
  const { row, position } = rows[0] ?? { row: 1, position: 0 }
  await sql`update campaign_rows set position = position + 1
    where year = ${year} and service = ${service} and section = ${section} and position >= ${position}`.execute(
    db,
  )
  await db
    .insertInto('campaign_rows')
    .values({
      body,
      year,
      row,
      service,
      section,
      position,
      series: null,
      label,
      unit,
      part_of: partOf,
      figure: null,
    })
    .execute()
  return row
}

/** Sets the words of a row, or why the year no longer has it. */
export async function updateRow(
  db: BodyTransaction,
  year: number,
  row: number,
  change: { readonly label: string } | { readonly removed_reason: string | null },
): Promise<void> {
  await db.updateTable('campaign_rows').set(change).where('year', '=', year).where('row', '=', row).execute()
}

/** The rows that a map of the year no longer has, in their order. */
export async function loadRemovedRows(
  db: BodyTransaction,
  year: number,
  service: number,
): Promise<RemovedRow[]> {
  const { rows } = await sql<RemovedRow>`
    select "row", section, label, part_of as "partOf", removed_reason as reason from campaign_rows
    where year = ${year} and service = ${service} and removed_reason is not null
    order by section, position`.execute(db)
  return rows
}
