import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'

/** A publication: an edition for the first time, or a correction of it. */
export interface PublishedRevision {
  readonly year: number
  readonly revision: number
  readonly title: string
  /** Why it was corrected; null for the first revision, and where nobody said it. */
  readonly reason: string | null
  /** ISO time, UTC. */
  readonly at: string
}

/** Every published revision of every edition, newest publication first, at most fifty. */
export async function publishedRevisions(db: BodyTransaction): Promise<readonly PublishedRevision[]> {
  const answer = await sql<PublishedRevision>`
    select e.year, e.revision, e.title,
      (select s.reason from edition_seals s
        where s.body = e.body and s.edition = e.id order by s.number desc limit 1) as reason,
      to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from editions e where e.state = 'published'
    order by e.created_at desc, e.id desc limit 50`.execute(db)
  return answer.rows
}
