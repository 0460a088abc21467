import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'
import { texts } from './list-values.ts'
import { seriesId } from './map-text.ts'

/** A public name and what it stands for. */
export interface KnownName {
  readonly asked: string
  /** The present name. */
  readonly now: string
  /** Inside the database. */
  readonly number: number
}

/** Services by an address that each has or has had; those that no published edition ever had are left out. */
export async function knownServices(
  db: BodyTransaction,
  asked: readonly string[],
): Promise<readonly KnownName[]> {
  const answer = await sql<KnownName>`
    select a.asked, s.slug as now, s.id as number
    from unnest(${texts(asked)}) with ordinality as a(asked, place)
    join services s on s.id = coalesce(
      (select id from services where slug = a.asked),
      (select service from service_names where slug = a.asked))
    where exists (select from service_maps m join editions e on e.body = m.body and e.id = m.edition
      where m.body = s.body and m.service = s.id and e.state = 'published')
    order by a.place`.execute(db)
  return answer.rows
}

/** Series by `service.section.series`, where the service's may be one that it has had; unknown ones are left out. */
export async function knownSeries(
  db: BodyTransaction,
  asked: readonly string[],
): Promise<readonly KnownName[]> {
  const answer = await sql<KnownName>`
    select a.asked, ${seriesId} as now, x.id as number
    from unnest(${texts(asked)}) with ordinality as a(asked, place)
    join services s on s.id = coalesce(
      (select id from services where slug = split_part(a.asked, '.', 1)),
      (select service from service_names where slug = split_part(a.asked, '.', 1)))
    join series x on x.body = s.body and x.service = s.id
      and x.section = split_part(a.asked, '.', 2) and x.slug = split_part(a.asked, '.', 3)
    where exists (select from table_rows r join editions e on e.body = r.body and e.id = r.edition
      where r.body = x.body and r.series = x.id and e.state = 'published')
    order by a.place`.execute(db)
  return answer.rows
}
