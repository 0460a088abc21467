import { sql } from 'kysely'
import type { ManagementForms, Staffing } from '../../domain/edition.ts'
import type { BodyTransaction } from '../store.ts'

/** A service as the home page shows it. */
export interface HomeService {
  readonly slug: string
  readonly name: string | null
  readonly manager: string | null
  readonly department: string | null
  readonly forms: ManagementForms | null
  readonly staff: Staffing | null
}

/** All that the home page of an edition shows. */
export interface HomePageData {
  /** In the order of the document. */
  readonly services: readonly HomeService[]
  readonly series: number
  readonly cells: number
  /** ISO dates of the first and the last column of all tables; null without tables. */
  readonly firstDate: string | null
  readonly lastDate: string | null
}

/** Every service of an edition with its staff and form, and the edition's figures, in one query. */
export async function homePage(db: BodyTransaction, edition: number): Promise<HomePageData> {
  const answer = await sql<HomePageData>`
    select
      coalesce((
        select json_agg(json_build_object(
          'slug', s.slug, 'name', m.name, 'manager', m.manager, 'department', s.department,
          'forms', m.delivery -> 'forms', 'staff', m.delivery -> 'staff') order by m.position)
        from service_maps m join services s on s.body = m.body and s.id = m.service
        where m.edition = ${edition}), '[]') as services,
      (select count(*)::integer from table_rows where edition = ${edition}) as series,
      (select coalesce(sum(cardinality(t.reference_dates) * (
          select count(*) from table_rows r
          where r.body = t.body and r.edition = t.edition and r.service = t.service
            and r.section = t.section)), 0)::integer
        from series_tables t where t.edition = ${edition}) as cells,
      (select min(reference_dates[1]) from series_tables where edition = ${edition}) as "firstDate",
      (select max(reference_dates[cardinality(reference_dates)])
        from series_tables where edition = ${edition}) as "lastDate"`.execute(db)
  const row = answer.rows[0]
  if (!row) throw new Error('a select without a table gave no row')
  return row
}
