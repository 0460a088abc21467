import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'
import { texts } from './list-values.ts'

/** An address as asked for and the present one; null where no published edition ever had it. */
export interface KnownName {
  readonly asked: string
  readonly now: string | null
}

/** The present addresses of services, each asked for by one that it has or has had. */
export async function knownServices(
  db: BodyTransaction,
  asked: readonly string[],
): Promise<readonly KnownName[]> {
  const answer = await sql<KnownName>`
    select a.asked, (
      select s.slug from services s
      where s.id = coalesce(
          (select id from services where slug = a.asked),
          (select service from service_names where slug = a.asked))
        and exists (select from service_maps m join editions e on e.body = m.body and e.id = m.edition
          where m.body = s.body and m.service = s.id and e.state = 'published')) as now
    from unnest(${texts(asked)}) with ordinality as a(asked, place) order by a.place`.execute(db)
  return answer.rows
}

/** The present ids of series (`service.section.series`), each asked for with a name that its service has or has had. */
export async function knownSeries(
  db: BodyTransaction,
  asked: readonly string[],
): Promise<readonly KnownName[]> {
  const answer = await sql<KnownName>`
    select a.asked, (
      select s.slug || '.' || x.section || '.' || x.slug
      from services s join series x on x.body = s.body and x.service = s.id
      where s.id = coalesce(
          (select id from services where slug = split_part(a.asked, '.', 1)),
          (select service from service_names where slug = split_part(a.asked, '.', 1)))
        and x.section = split_part(a.asked, '.', 2) and x.slug = split_part(a.asked, '.', 3)
        and exists (select from table_rows r join editions e on e.body = r.body and e.id = r.edition
          where r.body = x.body and r.series = x.id and e.state = 'published')) as now
    from unnest(${texts(asked)}) with ordinality as a(asked, place) order by a.place`.execute(db)
  return answer.rows
}
