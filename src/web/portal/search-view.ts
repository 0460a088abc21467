import { type FoundEntry, foundEnd, foundStart, type SearchData } from '../../store/queries/search.ts'
import type { SearchEntryKind } from '../../store/tables/search-entries.ts'
import type { Frame } from '../../ui/frame.ts'
import type { ExcerptPart, SearchHit } from '../../ui/search-hits.tsx'
import type { SearchFilter, SearchProps } from '../../ui/search-page.tsx'
import type { Language } from '../../words/language.ts'
import { personName } from '../../words/person-name.ts'
import { sentenceCase, titleCase } from '../../words/title-case.ts'
import { urls } from '../urls.ts'
import { shownName } from './names.ts'
import { type SearchWanted, searchKinds, searchNames } from './search-wanted.ts'

/** What a search led to, and how it had to be read. */
export interface SearchOutcome {
  readonly data: SearchData
  /** The query as it was perhaps meant; null where it found something as it is. */
  readonly meant: string | null
}

/** Entries of one kind on a page of its own, and of each kind where all stand together. */
export const hitsOnPage = 20
export const hitsOfEach = 5

/** The page's view of what was found. */
export function searchView(
  frame: Frame,
  year: number,
  wanted: SearchWanted,
  { data, meant }: SearchOutcome,
): SearchProps {
  const { query, kind } = wanted
  const total = Object.values(data.counts).reduce((sum, count) => sum + count, 0)
  const found = searchKinds.filter(each => (data.counts[each] ?? 0) > 0)
  return {
    frame,
    year,
    query,
    totalHits: total,
    totalServices: data.services,
    meant: meant === null ? null : { name: meant, href: urls.search(frame.language, year, meant) },
    any: data.services > 0 && data.match === 'any',
    filters: [
      { kind: null, count: total, href: urls.search(frame.language, year, query), current: kind === null },
      ...found.map(
        (each): SearchFilter => ({
          kind: each,
          count: data.counts[each] ?? 0,
          href: pageAddress(frame.language, year, { query, kind: each }, 1),
          current: kind === each,
        }),
      ),
    ],
    groups: found
      .filter(each => kind === null || kind === each)
      .map(each => {
        const count = data.counts[each] ?? 0
        const hits = data.entries.filter(entry => entry.kind === each)
        return {
          kind: each,
          count,
          hits: hits.map(entry => searchHit(frame, year, entry)),
          all:
            kind === null && hits.length < count
              ? pageAddress(frame.language, year, { query, kind: each }, 1)
              : null,
        }
      }),
    paging: kind === null ? null : pagingOf(frame.language, year, wanted, data.counts[kind] ?? 0),
  }
}

/** How many pages so many entries of one kind take. */
export function pagesOf(count: number): number {
  return Math.max(1, Math.ceil(count / hitsOnPage))
}

/** The address of a page of the entries of one kind. */
export function pageAddress(
  language: Language,
  year: number,
  { query, kind }: Pick<SearchWanted, 'query' | 'kind'>,
  page: number,
): string {
  return urls.search(language, year, query, {
    ...(kind === null ? {} : { tipo: searchNames[kind] }),
    ...(page === 1 ? {} : { pagina: String(page) }),
  })
}

function pagingOf(
  language: Language,
  year: number,
  wanted: SearchWanted,
  count: number,
): SearchProps['paging'] {
  const { page } = wanted
  const pages = pagesOf(count)
  const to = (number: number) =>
    number < 1 || number > pages ? null : pageAddress(language, year, wanted, number)
  return { page, count: pages, previous: to(page - 1), next: to(page + 1) }
}

/** Where on the service's page each kind of thing stands. */
const anchors: Readonly<Record<SearchEntryKind, string>> = {
  service: '',
  element: '#che-cosa',
  segment: '#a-chi',
  series: '#output',
  facility: '#strutture',
}

/** Where a thing that was found is shown: a quantity has a page of its own. */
export function hitAddress(
  frame: Frame,
  year: number,
  {
    kind,
    service,
    section,
    slug,
  }: Pick<FoundEntry, 'kind' | 'section' | 'slug'> & { readonly service: string },
): string {
  return section && slug
    ? frame.links.series(year, service, section, slug)
    : frame.links.service(year, service) + anchors[kind]
}

function searchHit(frame: Frame, year: number, entry: FoundEntry): SearchHit {
  const { kind, service } = entry
  const name = shownName(service.name, service.previous, frame.words)
  return {
    href: hitAddress(frame, year, { ...entry, service: service.slug }),
    title: kind === 'service' ? titleParts(entry, name) : parts(sentenceCase(entry.title)),
    // A text without the words says nothing of why it was found.
    excerpt: entry.excerpt.includes(foundStart) ? parts(entry.excerpt) : [],
    service:
      kind === 'service'
        ? null
        : { name, href: frame.links.service(year, service.slug), named: service.name !== null },
    remark: kind === 'service' && service.manager ? personName(service.manager) : null,
  }
}

/** A service's name in title case: the words found in it are found again by their place. */
function titleParts({ title }: FoundEntry, name: string): readonly ExcerptPart[] {
  const cased = titleCase(unmarked(title))
  if (title === '' || cased.length !== unmarked(title).length) return [{ text: name, found: false }]
  let at = 0
  return parts(title).map(({ text, found }) => {
    const from = at
    at += text.length
    return { text: cased.slice(from, at), found }
  })
}

/** Cuts a text at the marks that the search puts around found words. */
function parts(text: string): readonly ExcerptPart[] {
  return text
    .split(new RegExp(`(${foundStart}[^${foundEnd}]*${foundEnd})`))
    .filter(part => part !== '')
    .map(part =>
      part.startsWith(foundStart) ? { text: unmarked(part), found: true } : { text: part, found: false },
    )
}

function unmarked(text: string): string {
  return text.replaceAll(foundStart, '').replaceAll(foundEnd, '')
}
