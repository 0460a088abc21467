import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'

/** A publication: an edition for the first time, or a correction of it. */
export interface PublishedRevision {
  readonly year: number
  readonly revision: number
  readonly title: string
  /** ISO time, UTC. */
  readonly at: string
}

/** Every published revision of every edition, newest publication first, at most fifty. */
export async function publishedRevisions(db: BodyTransaction): Promise<readonly PublishedRevision[]> {
  const answer = await sql<PublishedRevision>`
    select year, revision, title,
      to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from editions where state = 'published'
    order by created_at desc, id desc limit 50`.execute(db)
  return answer.rows
}
