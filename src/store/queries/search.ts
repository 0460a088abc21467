import { type RawBuilder, sql } from 'kysely'
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
  readonly service: FoundService
  /** For series: which table the row stands in. */
  readonly section: SeriesSection | null
  /** For series: the address of its page under the service's. */
  readonly slug: string | null
}

/** The service that an entry belongs to. */
export interface FoundService {
  readonly slug: string
  readonly name: string | null
  readonly manager: string | null
  /** Name of the map before it, for a map without a name. */
  readonly previous: string | null
}

export interface SearchData {
  /** All entries that match, by kind; a kind without any is absent. */
  readonly counts: Readonly<Partial<Record<SearchEntryKind, number>>>
  /** Services that they belong to. */
  readonly services: number
  /** The entries asked for, best of their kind first. */
  readonly entries: readonly FoundEntry[]
}

export interface SearchAsked {
  readonly query: string
  /** null for the best of every kind. */
  readonly kind: SearchEntryKind | null
  /** Of each kind: how many to pass over, and how many to list at most. */
  readonly skip: number
  readonly most: number
  /** Whether one of the words is enough. */
  readonly any?: boolean
}

/**
 * Entries of an edition in which the words occur: services, elements, segments, series, places that deliver.
 *
 * Words are compared by their Italian stem, without accents; `"two words"` and `-word` mean what they mean in
 * search engines. Any text is a valid query. Excerpts are made only for what is shown, because making them costs
 * more than finding.
 */
export async function searchEdition(
  db: BodyTransaction,
  edition: number,
  { query, kind, skip, most, any = false }: SearchAsked,
): Promise<SearchData> {
  const options = `StartSel=${foundStart}, StopSel=${foundEnd}`
  const answer = await sql<SearchData>`
    with words as (select ${queryOf(query, any)} as query),
    ranked as (
      select e.service, e.number, e.kind, e.series, e.title, e.text, ts_rank(e.document, words.query) as rank
      from search_entries e, words
      where e.edition = ${edition} and e.document @@ words.query),
    hits as (
      select *, row_number() over (partition by kind order by rank desc, service, number) as place from ranked),
    shown as (
      select * from hits
      where place > ${skip} and place <= ${skip + most} and (${kind}::text is null or kind = ${kind}))
    select
      coalesce((select json_object_agg(kind, count) from (
        select kind, count(*)::integer from hits group by kind) c), '{}') as counts,
      (select count(distinct service)::integer from hits) as services,
      coalesce((
        select json_agg(json_build_object(
          'kind', h.kind,
          'service', json_build_object('slug', s.slug, 'name', m.name, 'manager', m.manager,
            'previous', case when m.name is null then (
              select p.name from service_maps p
              where p.body = m.body and p.edition = m.edition and p.position < m.position
              order by p.position desc limit 1) end),
          'section', (select r.section from table_rows r where r.edition = ${edition} and r.series = h.series),
          'slug', (select z.slug from series z where z.id = h.series),
          'title', ts_headline('atlante_italian', h.title, words.query, ${`${options}, HighlightAll=true`}),
          'excerpt', case when h.text = '' then '' else ts_headline('atlante_italian', h.text,
            words.query, ${`${options}, MaxWords=28, MinWords=14, MaxFragments=1`}) end) order by h.place)
        from shown h
        join service_maps m on m.edition = ${edition} and m.service = h.service
        join services s on s.body = m.body and s.id = m.service, words
      ), '[]') as entries`.execute(db)
  const row = answer.rows[0]
  if (!row) throw new Error('a select without a table gave no row')
  return row
}

/** All the words, or any of them: an operator between two words is what search engines write. */
function queryOf(query: string, any: boolean): RawBuilder<unknown> {
  const text = any ? query.replaceAll('"', ' ').trim().split(/\s+/).join(' or ') : query
  return sql`websearch_to_tsquery('atlante_italian', ${text})`
}
