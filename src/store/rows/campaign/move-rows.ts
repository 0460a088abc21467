import { sql } from 'kysely'
import type { StoredRow, StoredTable } from '../../../domain/campaign/stored-draft.ts'
import type { Section } from '../../../domain/import/known.ts'
import type { BodyTransaction } from '../../store.ts'
import { insertRows } from '../insert-rows.ts'
import { saveCells } from './save-cells.ts'

/**
 * Moves rows of a map into the same tables of another, in their order. There they are series of their own, with the
 * figures of the years before; a part goes without its whole where that stays behind.
 */
export async function moveRows(
  db: BodyTransaction,
  year: number,
  from: number,
  to: number,
  rows: readonly number[],
): Promise<void> {
  if (rows.length === 0) return
  const chosen = sql.join([...rows])
  await sql`update campaign_rows set service = ${to}, series = null,
      part_of = case when part_of in (${chosen}) then part_of end
    where year = ${year} and service = ${from} and "row" in (${chosen})`.execute(db)
  await sql`update campaign_rows set part_of = null
    where year = ${year} and service = ${from} and part_of in (${chosen})`.execute(db)
}

/** Adds copies of a table's rows behind those of another map, which gets the table if it has none. */
export async function insertDraftRows(
  db: BodyTransaction,
  body: number,
  year: number,
  service: number,
  section: Section,
  table: StoredTable,
): Promise<void> {
  await db
    .insertInto('campaign_tables')
    .values({ body, year, service, section, footnotes: JSON.stringify(table.footnotes), statement: null })
    .onConflict(conflict => conflict.columns(['body', 'year', 'service', 'section']).doNothing())
    .execute()
  const { rows: ends } = await sql<{ row: number; position: number }>`
    select coalesce(max("row"), 0) as "row",
      coalesce(max(position) filter (where service = ${service} and section = ${section}), -1) as position
    from campaign_rows where year = ${year}`.execute(db)
  const end = ends[0] ?? { row: 0, position: -1 }
  const numbers = new Map(table.rows.map(({ row }, at) => [row, end.row + 1 + at]))
  const copies = table.rows.map(
    (row, at): StoredRow => ({
      ...row,
      row: end.row + 1 + at,
      series: null,
      partOf: row.partOf === null ? null : (numbers.get(row.partOf) ?? null),
    }),
  )
  await insertRows(
    db,
    'campaign_rows',
    'body integer, year integer, "row" integer, service integer, section text, position integer, label text, ' +
      'unit text, part_of integer, figure integer',
    copies.map(({ cells: _cells, series: _series, partOf, ...row }, at) => ({
      body,
      year,
      service,
      section,
      position: end.position + 1 + at,
      part_of: partOf,
      ...row,
    })),
  )
  await saveCells(
    db,
    body,
    year,
    copies.flatMap(({ row, cells }) => Object.entries(cells).map(([date, cell]) => ({ row, date, cell }))),
  )
}
