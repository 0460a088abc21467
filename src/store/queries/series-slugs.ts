import { type RawBuilder, sql } from 'kysely'

/** The addresses of a table's series in the order of its rows; `t` is a row of `series_tables`. */
export const seriesSlugs: RawBuilder<readonly string[]> = sql`coalesce((
  select json_agg(z.slug order by r.position)
  from table_rows r join series z on z.body = r.body and z.id = r.series
  where r.body = t.body and r.edition = t.edition and r.service = t.service and r.section = t.section), '[]')`
