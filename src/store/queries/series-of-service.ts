import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'
import type { SeriesSection } from '../tables/series.ts'

/** A series of a service, with the newest edition that prints it. */
export interface SeriesOfService {
  /** The present address of the service. */
  readonly service: string
  readonly section: SeriesSection
  readonly slug: string
  readonly label: string
  /** Whether the edition asked about holds it. */
  readonly here: boolean
  /** Newest published year that holds it. */
  readonly year: number
  /** 0 to 1: how alike its address and the one asked for are. */
  readonly likeness: number
}

/**
 * The series that a service has or has ever had, most like an address first; none where there is no such service in
 * any edition.
 */
export async function seriesOfService(
  db: BodyTransaction,
  edition: number,
  service: string,
  wanted: string,
): Promise<readonly SeriesOfService[]> {
  const answer = await sql<SeriesOfService>`
    select s.slug as service, x.section, x.slug, x.label,
      bool_or(r.edition = ${edition}) as here, max(e.year) as year,
      similarity(x.slug, ${wanted}) as likeness
    from services s
    join series x on x.body = s.body and x.service = s.id
    join table_rows r on r.body = x.body and r.series = x.id
    join editions e on e.body = r.body and e.id = r.edition and e.state = 'published'
    where s.id = coalesce(
      (select id from services where slug = ${service}),
      (select service from service_names where slug = ${service}))
    group by s.slug, x.section, x.id, x.slug, x.label
    order by likeness desc, x.section, x.slug`.execute(db)
  return answer.rows
}
