import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'
import type { SearchEntryKind } from '../tables/search-entries.ts'
import type { SeriesSection } from '../tables/series.ts'

/** Marks around found words in titles and excerpts: control characters, which no stored text holds. */
export const foundStart = '\u0002'
export const foundEnd = '\u0003'

export interface FoundEntry {
  readonly kind: SearchEntryKind
  /** With `foundStart` and `foundEnd` around the words found. */
  readonly title: string
  /** A piece of the text, around the words found if it holds them. */
  readonly excerpt: string
  /** For series: which table the row stands in. */
  readonly section: SeriesSection | null
  /** For series: the address of its page under the service's. */
  readonly slug: string | null
}

export interface FoundService {
  readonly slug: string
  readonly name: string | null
  readonly manager: string | null
  /** Name of the map before it, for a map without a name. */
  readonly previous: string | null
  /** All entries of the service that match. */
  readonly hits: number
  /** The best of them. */
  readonly entries: readonly FoundEntry[]
}

export interface SearchData {
  readonly totalHits: number
  readonly totalServices: number
  readonly services: readonly FoundService[]
}

/** Most services and entries of one service that an answer lists. */
export const mostServices = 20
export const mostEntries = 4

/**
 * Services of an edition in whose names, elements, segments, series and places the words occur, best first.
 *
 * Words are compared by their Italian stem, without accents; `"two words"` and `-word` mean what they mean in
 * search engines. Any text is a valid query. Excerpts are made only for what is shown, because making them costs
 * more than finding.
 */
export async function searchEdition(
  db: BodyTransaction,
  edition: number,
  query: string,
): Promise<SearchData> {
  const options = `StartSel=${foundStart}, StopSel=${foundEnd}`
  const answer = await sql<SearchData>`
    with words as (select websearch_to_tsquery('atlante_italian', ${query}) as query),
    ranked as (
      select e.service, e.number, e.kind, e.series, e.title, e.text, ts_rank(e.document, words.query) as rank
      from search_entries e, words
      where e.edition = ${edition} and e.document @@ words.query),
    hits as (
      select *, row_number() over (partition by service order by rank desc, number) as place from ranked),
    found as (
      select service, count(*)::integer as hits, max(rank) as best, sum(rank) as total
      from hits group by service
      order by best desc, total desc, service
      limit ${mostServices})
    select
      (select count(*)::integer from hits) as "totalHits",
      (select count(distinct service)::integer from hits) as "totalServices",
      coalesce((
        select json_agg(json_build_object(
          'slug', s.slug, 'name', m.name, 'manager', m.manager, 'hits', f.hits,
          'previous', case when m.name is null then (
            select p.name from service_maps p
            where p.body = m.body and p.edition = m.edition and p.position < m.position
            order by p.position desc limit 1) end,
          'entries', (
            select json_agg(json_build_object(
              'kind', h.kind,
              'section', (select r.section from table_rows r where r.edition = ${edition} and r.series = h.series),
              'slug', (select z.slug from series z where z.id = h.series),
              'title', ts_headline('atlante_italian', h.title, words.query, ${`${options}, HighlightAll=true`}),
              'excerpt', case when h.text = '' then '' else ts_headline('atlante_italian', h.text,
                words.query, ${`${options}, MaxWords=28, MinWords=14, MaxFragments=1`}) end) order by h.place)
            from hits h where h.service = f.service and h.place <= ${mostEntries})
          ) order by f.best desc, f.total desc, f.service)
        from found f
        join service_maps m on m.edition = ${edition} and m.service = f.service
        join services s on s.body = m.body and s.id = m.service, words
      ), '[]') as services`.execute(db)
  const row = answer.rows[0]
  if (!row) throw new Error('a select without a table gave no row')
  return row
}
