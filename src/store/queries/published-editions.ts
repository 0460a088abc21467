import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'

/** An edition that the portal shows: the newest revision of its year. */
export interface PublishedEdition {
  /** Grows with every revision: says whether anything shown has changed. */
  readonly id: number
  readonly year: number
  readonly revision: number
  readonly title: string
  readonly attachment: string | null
  readonly office: string | null
}

/** The published editions of the body, newest year first, each in its newest revision. */
export async function publishedEditions(db: BodyTransaction): Promise<readonly PublishedEdition[]> {
  const answer = await sql<PublishedEdition>`
    select distinct on (year) id, year, revision, title, attachment, office
    from editions
    where state = 'published'
    order by year desc, revision desc`.execute(db)
  return answer.rows
}
