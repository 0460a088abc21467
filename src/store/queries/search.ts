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
  /** What the entries hold: all the words, some perhaps in the name of their service, or any of them. */
  readonly match: 'all' | 'any'
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
}

/**
 * Entries of an edition in which the words occur: services, elements, segments, series, places that deliver.
 *
 * Words are compared by their Italian stem, without accents; `"two words"` and `-word` mean what they mean in
 * search engines. Any text is a valid query. What holds all the words itself goes before all else; where nothing
 * does, what holds some of them and whose service's name holds the others (`pasti nido`); where nothing does either,
 * what holds any. Ranks are made only for what is found, and excerpts for what is shown, because both cost more than
 * finding.
 */
export async function searchEdition(
  db: BodyTransaction,
  edition: number,
  { query, kind, skip, most }: SearchAsked,
): Promise<SearchData> {
  const options = `StartSel=${foundStart}, StopSel=${foundEnd}`
  const answer = await sql<SearchData>`
    with words as (select ${tsquery(query)} as every, ${anyOf(query)} as some),
    names as materialized (
      select service, ts_filter(document, '{A}') as document
      from search_entries where edition = ${edition} and kind = 'service'),
    found as materialized (
      select e.service, e.number, e.kind, e.series, e.title, e.text, e.document || n.document as whole, e.document,
        case when e.document @@ words.every then 2 when e.document || n.document @@ words.every then 1 else 0 end as fit
      from search_entries e join names n on n.service = e.service, words
      where e.edition = ${edition} and e.document @@ words.some),
    ranked as (
      select f.*, case f.fit when 2 then ts_rank(document, words.every)
        when 1 then ts_rank(whole, words.every) else ts_rank(document, words.some) end as rank
      from found f, words where f.fit = (select max(fit) from found)),
    hits as (
      select *, row_number() over (partition by kind order by rank desc, service, number) as place from ranked),
    shown as (
      select * from hits
      where place > ${skip} and place <= ${skip + most} and (${kind}::text is null or kind = ${kind}))
    select
      case when (select max(fit) from found) = 0 then 'any' else 'all' end as match,
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
          'title', ts_headline('atlante_italian', h.title, words.some, ${`${options}, HighlightAll=true`}),
          'excerpt', case when h.text = '' then '' else ts_headline('atlante_italian', h.text,
            case h.fit when 2 then words.every else words.some end,
            ${`${options}, MaxWords=28, MinWords=14, MaxFragments=1`}) end) order by h.place)
        from shown h
        join service_maps m on m.edition = ${edition} and m.service = h.service
        join services s on s.body = m.body and s.id = m.service, words
      ), '[]') as entries`.execute(db)
  const row = answer.rows[0]
  if (!row) throw new Error('a select without a table gave no row')
  return row
}

const tsquery = (text: string) => sql`websearch_to_tsquery('atlante_italian', ${text})`

/** Any of the words; what is excluded stays excluded. An `or` between two words is what search engines write. */
function anyOf(query: string): RawBuilder<unknown> {
  const words = query.replaceAll('"', ' ').split(/\s+/).filter(Boolean)
  const wanted = words.filter(word => !word.startsWith('-'))
  if (wanted.length === 0) return tsquery(query)
  const excluded = tsquery(words.filter(word => word.startsWith('-')).join(' '))
  return sql`(${tsquery(wanted.join(' or '))} && ${excluded})`
}
