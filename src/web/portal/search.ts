import { createElement } from 'react'
import { type SearchData, searchEdition } from '../../store/queries/search.ts'
import { suggestions as findSuggestions } from '../../store/queries/suggestions.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'
import { SearchPage } from '../../ui/search-page.tsx'
import { searchWords } from '../../words/search.ts'
import { sentenceCase, titleCase } from '../../words/title-case.ts'
import { type Answer, html, json } from '../http/answer.ts'
import { urls } from '../urls.ts'
import { frameFor } from './frame.ts'
import { shownName } from './names.ts'
import {
  hitAddress,
  hitsOfEach,
  hitsOnPage,
  pageAddress,
  pagesOf,
  type SearchOutcome,
  searchView,
} from './search-view.ts'
import { queryText, type SearchWanted, searchWanted } from './search-wanted.ts'
import { documentOf, type Found, findEdition, noEdition, type Visit } from './visit.ts'
import { meantQuery } from './vocabulary.ts'

type Query = Readonly<Record<string, unknown>>

/** What the words of a query find in an edition. */
export async function search(visit: Visit, year: string, asked: Query): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const wanted = searchWanted(asked)
  const { body, edition } = found
  const outcome =
    wanted.query === ''
      ? nothing
      : await visit.store.inBody(body.id, db => look(visit.store, db, found, wanted))
  const last = lastPageOf(outcome.data, wanted)
  if (wanted.page > last) {
    const to = pageAddress(visit.address.language, edition.year, wanted, last)
    return { kind: 'moved', to, lasting: false }
  }
  const frame = frameFor(visit.site, visit.address, body.name, edition)
  const view = searchView(frame, edition.year, wanted, outcome)
  return { kind: 'passing', type: html, text: documentOf(createElement(SearchPage, view)) }
}

/** The search without a year leads to the newest edition's. */
export async function anySearch(visit: Visit, asked: Query, of: 'page' | 'suggestions'): Promise<Answer> {
  const [newest] = visit.catalogue.editions
  if (!newest) return { kind: 'problem', problem: noEdition(visit, '') }
  if (of === 'suggestions') return suggestions(visit, String(newest.year), asked)
  const query = queryText(asked['q'])
  const to = urls.search(visit.address.language, newest.year, query === '' ? undefined : query)
  return { kind: 'moved', to, lasting: false }
}

const nothing: SearchOutcome = { data: { match: 'all', counts: {}, services: 0, entries: [] }, meant: null }

/** A list of every kind is one page; a page past the last one of a kind does not exist. */
function lastPageOf({ counts }: SearchData, { kind }: SearchWanted): number {
  return kind === null ? Number.POSITIVE_INFINITY : pagesOf(counts[kind] ?? 0)
}

/** The query as it is; where nothing holds all its words, with those that the edition does not hold put right. */
async function look(
  store: Store,
  db: BodyTransaction,
  found: Found,
  wanted: SearchWanted,
): Promise<SearchOutcome> {
  const { kind, page, query } = wanted
  const shown =
    kind === null ? { skip: 0, most: hitsOfEach } : { skip: (page - 1) * hitsOnPage, most: hitsOnPage }
  const find = (text: string) => searchEdition(db, found.edition.id, { query: text, kind, ...shown })
  const data = await find(query)
  if (data.services > 0 && data.match === 'all') return { data, meant: null }
  const meant = await meantQuery(store, db, found, query)
  const better = meant === query ? data : await find(meant)
  return better.services > 0 && meant !== query ? { data: better, meant } : { data, meant: null }
}

const mostSuggestions = 8
const mostTypedWords = 6

/** Things whose names begin like what is being typed, for the script of the search box. */
export async function suggestions(visit: Visit, year: string, asked: Query): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const { body, edition } = found
  const { language } = visit.address
  const query = queryText(asked['q'])
  const typed = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostTypedWords)
  const rows =
    query.length < 2 || typed(query).length === 0
      ? []
      : await visit.store.inBody(body.id, async db => {
          const begun = await findSuggestions(db, edition.id, typed(query), mostSuggestions)
          if (begun.length > 0) return begun
          const meant = await meantQuery(visit.store, db, found, query)
          return meant === query ? [] : findSuggestions(db, edition.id, typed(meant), mostSuggestions)
        })
  const frame = frameFor(visit.site, visit.address, body.name, edition)
  const text = JSON.stringify({
    query,
    status: searchWords[language].suggestions(rows.length),
    suggestions: rows.map(row => ({
      title: row.kind === 'service' ? titleCase(row.title) : sentenceCase(row.title),
      kind: frame.words.search.kinds[row.kind],
      service: row.kind === 'service' ? '' : shownName(row.name, null, frame.words),
      href: hitAddress(frame, edition.year, row),
    })),
  })
  return { kind: 'passing', type: json, text }
}
