import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'
import type { NeighbourMap } from './service-page.ts'

/** Services of an edition whose name is spelled much like the text, nearest first, at most five. */
export async function similarServices(
  db: BodyTransaction,
  edition: number,
  text: string,
): Promise<readonly NeighbourMap[]> {
  const answer = await sql<NeighbourMap>`
    select s.slug, m.name
    from service_maps m join services s on s.body = m.body and s.id = m.service
    where m.edition = ${edition} and m.name is not null
      and word_similarity(lower(${text}), lower(unaccent(m.name))) > 0.35
    order by word_similarity(lower(${text}), lower(unaccent(m.name))) desc, m.position
    limit 5`.execute(db)
  return answer.rows
}
