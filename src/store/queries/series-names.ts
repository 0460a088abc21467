import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'
import { seriesId } from './map-text.ts'

/** What the rows of an edition are called outside, by their numbers inside. */
export interface SeriesName {
  readonly service: number
  readonly slug: string
  /** null for a map without rows. */
  readonly series: number | null
  /** `service.section.series`. */
  readonly id: string | null
}

/** Every map of an edition, once for each of its rows. */
export async function seriesNames(db: BodyTransaction, edition: number): Promise<readonly SeriesName[]> {
  const answer = await sql<SeriesName>`
    select m.service, s.slug, x.id as series, ${seriesId} as id
    from service_maps m
    join services s on s.body = m.body and s.id = m.service
    left join table_rows r on r.body = m.body and r.edition = m.edition and r.service = m.service
    left join series x on x.body = r.body and x.id = r.series
    where m.edition = ${edition}`.execute(db)
  return answer.rows
}
