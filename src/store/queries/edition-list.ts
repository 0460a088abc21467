import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'
import { integers } from './list-values.ts'

/** An edition and how much it holds. */
export interface EditionRow {
  readonly id: number
  readonly year: number
  readonly revision: number
  readonly title: string
  readonly attachment: string | null
  readonly office: string | null
  /** ISO time, UTC, of this revision. */
  readonly publishedAt: string
  readonly services: number
  readonly series: number
  readonly observations: number
}

/** Editions by id, newest first, each with its counts. */
export async function editionList(
  db: BodyTransaction,
  editions: readonly number[],
): Promise<readonly EditionRow[]> {
  const answer = await sql<EditionRow>`
    select e.id, e.year, e.revision, e.title, e.attachment, e.office,
      to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "publishedAt",
      (select count(*)::integer from service_maps m where m.body = e.body and m.edition = e.id) as services,
      (select count(*)::integer from table_rows r where r.body = e.body and r.edition = e.id) as series,
      (select count(*)::integer from table_rows r
        join observations o on o.body = r.body and o.series = r.series and o.edition = r.edition
        where r.body = e.body and r.edition = e.id) as observations
    from editions e where e.id = any(${integers(editions)}) and e.state = 'published'
    order by e.id desc`.execute(db)
  return answer.rows
}
