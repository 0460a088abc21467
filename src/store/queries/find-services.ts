import { sql } from 'kysely'
import type { ManagementForms, Staffing } from '../../domain/edition.ts'
import type { BodyTransaction } from '../store.ts'
import { integers } from './list-values.ts'
import { onePage, type Page } from './page.ts'

/** A service with what its newest map says of it. */
export interface FoundServiceRow {
  /** Present address. */
  readonly slug: string
  /** Addresses of earlier names. */
  readonly former: readonly string[]
  readonly name: string | null
  readonly manager: string | null
  readonly department: string | null
  readonly forms: ManagementForms | null
  readonly staff: Staffing | null
  /** Years of the editions that hold it, newest first. */
  readonly editions: readonly number[]
  /** Rows of its tables in the newest of them. */
  readonly series: number
}

export interface ServiceFilter {
  /** Editions to look in, by id; of a service that several hold, the newest speaks. */
  readonly editions: readonly number[]
  /** By number; null for all. */
  readonly services: readonly number[] | null
  readonly manager: string | null
  readonly department: string | null
  readonly form: 'direct' | 'outsourced' | 'mixed' | null
}

/** Services by address, after one of them. Managers and departments are compared without case and accents. */
export async function findServices(
  db: BodyTransaction,
  filter: ServiceFilter,
  after: string,
  limit: number,
): Promise<Page<FoundServiceRow>> {
  const editions = integers(filter.editions)
  const said = (column: 'm.manager' | 's.department', value: string | null) =>
    value === null ? sql`true` : sql`lower(unaccent(${sql.ref(column)})) = lower(unaccent(${value}))`
  const answer = await sql<Page<FoundServiceRow>>`
    with newest as (
      select distinct on (m.service) m.* from service_maps m
      where m.edition = any(${editions}) order by m.service, m.edition desc),
    found as (
      select s.slug, s.department, m.* from newest m join services s on s.body = m.body and s.id = m.service
      where ${filter.services === null ? sql`true` : sql`s.id = any(${integers(filter.services)})`}
        and ${said('m.manager', filter.manager)} and ${said('s.department', filter.department)}
        and ${filter.form === null ? sql`true` : sql`m.delivery #>> ${`{forms,${filter.form},used}`}::text::text[] = 'true'`}),
    shown as (
      select * from found where slug > ${after} collate "C" order by slug collate "C" limit ${limit})
    select (select count(*)::integer from found) as total, coalesce((
      select json_agg(json_build_object(
        'slug', f.slug, 'name', f.name, 'manager', f.manager, 'department', f.department,
        'forms', f.delivery -> 'forms', 'staff', f.delivery -> 'staff',
        'former', coalesce((select json_agg(n.slug order by n.slug) from service_names n
          where n.body = f.body and n.service = f.service and n.slug <> f.slug), '[]'),
        'editions', (select json_agg(e.year order by e.year desc)
          from service_maps a join editions e on e.body = a.body and e.id = a.edition
          where a.body = f.body and a.service = f.service and a.edition = any(${editions})),
        'series', (select count(*) from table_rows r
          where r.body = f.body and r.edition = f.edition and r.service = f.service))
        order by f.slug collate "C")
      from shown f), '[]') as items`.execute(db)
  return onePage(answer.rows)
}
