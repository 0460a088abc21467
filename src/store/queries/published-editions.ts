import { sql } from 'kysely'
import type { Resolution } from '../../domain/resolution.ts'
import type { BodyTransaction } from '../store.ts'

/** An edition that the portal shows: the newest revision of its year. */
export interface PublishedEdition {
  /** Grows with every revision: says whether anything shown has changed. */
  readonly id: number
  readonly year: number
  readonly revision: number
  /** Year of the edition before it; null for the oldest. */
  readonly previous: number | null
  readonly title: string
  readonly attachment: string | null
  readonly office: string | null
  /** The act that approved it; null while none did. */
  readonly resolution: Resolution | null
  /** Why this revision was made; null for the first, and where nobody said it. */
  readonly reason: string | null
  /** SHA-256 of the manifest of its published folder; null while there is none. */
  readonly manifest: string | null
  /** Number of the seal in force; 0 without one. */
  readonly seal: number
  /** ISO dates: when the year was first published, and when this revision was. */
  readonly issued: string
  readonly modified: string
}

/** The published editions of the body, newest year first, each in its newest revision. */
export async function publishedEditions(db: BodyTransaction): Promise<readonly PublishedEdition[]> {
  const answer = await sql<PublishedEdition>`
    select distinct on (e.year) e.id, e.year, e.revision, e.title, e.attachment, e.office,
      (select max(p.year) from editions p
        where p.body = e.body and p.state = 'published' and p.year < e.year) as previous,
      case when s.resolution_number is not null
        then json_build_object('number', s.resolution_number, 'date', s.resolution_date) end as resolution,
      s.reason, s.manifest, coalesce(s.number, 0) as seal,
      to_char(min(e.created_at) over (partition by e.year) at time zone 'UTC', 'YYYY-MM-DD') as issued,
      to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD') as modified
    from editions e
    left join lateral (
      select * from edition_seals x where x.body = e.body and x.edition = e.id
      order by x.number desc limit 1) s on true
    where e.state = 'published'
    order by e.year desc, e.revision desc`.execute(db)
  return answer.rows
}
