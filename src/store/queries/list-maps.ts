import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'
import { onePage, type Page } from './page.ts'

/** A map in the list of its edition. */
export interface ListedMap {
  /** Address of its service. */
  readonly service: string
  /** From 1, in the document. */
  readonly position: number
  readonly name: string | null
  readonly manager: string | null
  readonly department: string | null
  /** Rows of its tables. */
  readonly series: number
}

/** Maps of an edition in the order of the document, after a position. */
export async function listMaps(
  db: BodyTransaction,
  edition: number,
  after: number,
  limit: number,
): Promise<Page<ListedMap>> {
  const answer = await sql<Page<ListedMap>>`
    with shown as (
      select * from service_maps where edition = ${edition} and position >= ${after}
      order by position limit ${limit})
    select (select count(*)::integer from service_maps where edition = ${edition}) as total, coalesce((
      select json_agg(json_build_object('service', s.slug, 'position', m.position + 1, 'name', m.name,
        'manager', m.manager, 'department', s.department,
        'series', (select count(*) from table_rows r
          where r.body = m.body and r.edition = m.edition and r.service = m.service)) order by m.position)
      from shown m join services s on s.body = m.body and s.id = m.service), '[]') as items`.execute(db)
  return onePage(answer.rows)
}
