import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'

/** A comment that somebody else may not have read yet. */
export interface NewComment {
  readonly year: number
  readonly service: number
  readonly slug: string
  readonly map: string | null
  readonly department: string | null
  readonly person: number
  readonly author: string
  readonly text: string
  readonly mentions: readonly number[]
  readonly at: Date
}

/** The comments of the open collection that are not settled, oldest first. */
export async function newComments(db: BodyTransaction): Promise<readonly NewComment[]> {
  const { rows } = await sql<NewComment>`
    select c.year, c.service, m.slug, m.name as map, s.department, c.person, c.author, c.text, c.mentions, c.at
    from comments c
      join campaign_maps m on m.body = c.body and m.year = c.year and m.service = c.service
      join services s on s.body = m.body and s.id = m.service
      join campaigns g on g.body = c.body and g.year = c.year and g.state = 'open'
    where c.settled_at is null
    order by c.at, c.id`.execute(db)
  return rows
}

/** When each person's last digest was written. */
export async function lastDigests(db: BodyTransaction): Promise<ReadonlyMap<number, Date>> {
  const rows = await db
    .selectFrom('mails')
    .select(({ fn }) => ['person', fn.max('queued_at').as('at')])
    .where('kind', '=', 'digest')
    .groupBy('person')
    .execute()
  return new Map(rows.map(({ person, at }) => [person, at]))
}
