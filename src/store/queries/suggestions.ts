import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'
import type { SearchEntryKind } from '../tables/search-entries.ts'
import type { SeriesSection } from '../tables/series.ts'

/** A thing whose name begins like what is being typed. */
export interface Suggestion {
  readonly kind: SearchEntryKind
  readonly title: string
  /** The service it belongs to. */
  readonly service: string
  /** As written; null for a map without a name. */
  readonly name: string | null
  /** For series: where its page is under the service's. */
  readonly section: SeriesSection | null
  readonly slug: string | null
}

/**
 * Services, series and other things of an edition whose names hold the words typed so far, the last one perhaps
 * unfinished. Services first, then series, short names first.
 */
export async function suggestions(
  db: BodyTransaction,
  edition: number,
  words: readonly string[],
  most: number,
): Promise<readonly Suggestion[]> {
  // Only names, by their weights; the quotes keep what is typed from being an operator.
  const begun = words.map(word => `'${word.replace(/['\\]/g, '')}':*AB`).join(' & ')
  const answer = await sql<Suggestion>`
    with found as (
      select distinct on (kind, service, series, lower(title)) service, kind, series, title
      from search_entries
      where edition = ${edition} and document @@ to_tsquery('atlante_italian', ${begun}) and title <> ''
      order by kind, service, series, lower(title))
    select f.kind, f.title, s.slug as service, m.name, r.section, z.slug
    from found f
    join service_maps m on m.edition = ${edition} and m.service = f.service
    join services s on s.body = m.body and s.id = m.service
    left join series z on z.body = m.body and z.id = f.series
    left join table_rows r on r.body = m.body and r.edition = m.edition and r.series = f.series
    order by case f.kind when 'service' then 0 when 'series' then 1 else 2 end,
      length(f.title), m.position, f.title
    limit ${most}`.execute(db)
  return answer.rows
}
