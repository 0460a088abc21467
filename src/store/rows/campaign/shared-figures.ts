import { sql } from 'kysely'
import type { BodyTransaction } from '../../store.ts'
import { insertRows } from '../insert-rows.ts'

/** What is known of series: the number of the figure that several of them are, null for one that stands alone. */
export async function loadSharedFigures(db: BodyTransaction): Promise<Map<number, number | null>> {
  const rows = await db.selectFrom('shared_figures').select(['series', 'figure']).execute()
  return new Map(rows.map(row => [row.series, row.figure]))
}

/** Keeps the figures of series that are not kept yet. */
export async function addSharedFigures(
  db: BodyTransaction,
  body: number,
  figures: readonly { readonly series: number; readonly figure: number }[],
): Promise<void> {
  await insertRows(
    db,
    'shared_figures',
    'body integer, series integer, figure integer',
    figures.map(each => ({ body, ...each })),
  )
}

/** Rows of a collection with the series that they go on from. */
type RowOfSeries = readonly { readonly row: number; readonly series: number | null }[]

/** Makes rows one figure, this year and from now on. */
export async function joinRows(
  db: BodyTransaction,
  body: number,
  year: number,
  rows: RowOfSeries,
  figure: number,
): Promise<void> {
  await markRows(db, year, rows, { figure, stands_alone: false })
  await keepFigure(db, body, rows, figure)
}

/** Says that a row stands alone, this year and from now on. */
export async function partRow(
  db: BodyTransaction,
  body: number,
  year: number,
  row: RowOfSeries[number],
): Promise<void> {
  await markRows(db, year, [row], { figure: null, stands_alone: true })
  await keepFigure(db, body, [row], null)
}

/** Takes the figure from a row that nobody shares it with any more; it may be found to be one again. */
export async function releaseRow(
  db: BodyTransaction,
  year: number,
  { row, series }: RowOfSeries[number],
): Promise<void> {
  await markRows(db, year, [{ row, series }], { figure: null, stands_alone: false })
  if (series !== null) await db.deleteFrom('shared_figures').where('series', '=', series).execute()
}

/** A number that no figure has had. The guessed ones have numbers of series, so these are below zero. */
export async function nextFigure(db: BodyTransaction): Promise<number> {
  const { rows } = await sql<{ next: number }>`
    select least(0, min(figure)) - 1 as next from (
      select figure from shared_figures union all select figure from campaign_rows) known`.execute(db)
  return rows[0]?.next ?? -1
}

/** The rows of a collection that were said to stand alone, this year or before. */
export async function rowsAlone(db: BodyTransaction, year: number): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ row: number }>`
    select r."row" from campaign_rows r
      left join shared_figures f on f.body = r.body and f.series = r.series and f.figure is null
    where r.year = ${year} and (r.stands_alone or f.series is not null)`.execute(db)
  return new Set(rows.map(each => each.row))
}

/**
 * Keeps for the years to come what the rows of a collection are, the new ones too, now that the edition they became
 * has given them their series.
 */
export async function keepFiguresOfEdition(
  db: BodyTransaction,
  body: number,
  year: number,
  edition: number,
): Promise<void> {
  await sql`insert into shared_figures (body, series, figure)
    select ${body}::integer, t.series, r.figure from (
      select service, section, figure, stands_alone,
        row_number() over (partition by service, section order by position) - 1 as position
      from campaign_rows where year = ${year} and removed_reason is null) r
    join table_rows t on t.edition = ${edition} and t.service = r.service and t.section = r.section
      and t.position = r.position
    where r.figure is not null or r.stands_alone
    on conflict (body, series) do update set figure = excluded.figure`.execute(db)
}

async function markRows(
  db: BodyTransaction,
  year: number,
  rows: RowOfSeries,
  mark: { readonly figure: number | null; readonly stands_alone: boolean },
): Promise<void> {
  await db
    .updateTable('campaign_rows')
    .set(mark)
    .where('year', '=', year)
    .where(
      'row',
      'in',
      rows.map(each => each.row),
    )
    .execute()
}

async function keepFigure(
  db: BodyTransaction,
  body: number,
  rows: RowOfSeries,
  figure: number | null,
): Promise<void> {
  const kept = rows.flatMap(({ series }) => (series === null ? [] : [{ body, series, figure }]))
  if (kept.length === 0) return
  await db
    .insertInto('shared_figures')
    .values(kept)
    .onConflict(conflict => conflict.columns(['body', 'series']).doUpdateSet({ figure }))
    .execute()
}
