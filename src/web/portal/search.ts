import { createElement } from 'react'
import { nearestWord } from '../../domain/nearest-word.ts'
import { editionWords, unknownWords } from '../../store/queries/edition-words.ts'
import { type SearchData, searchEdition } from '../../store/queries/search.ts'
import { suggestions as findSuggestions } from '../../store/queries/suggestions.ts'
import type { BodyTransaction } from '../../store/store.ts'
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
import { documentOf, findEdition, noEdition, type Visit } from './visit.ts'

type Query = Readonly<Record<string, unknown>>

/** What the words of a query find in an edition. */
export async function search(visit: Visit, year: string, asked: Query): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const wanted = searchWanted(asked)
  const { body, edition } = found
  const outcome =
    wanted.query === '' ? nothing : await visit.store.inBody(body.id, db => look(db, edition.id, wanted))
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

const nothing: SearchOutcome = { data: { counts: {}, services: 0, entries: [] }, meant: null, any: false }

/** A list of every kind is one page; a page past the last one of a kind does not exist. */
function lastPageOf({ counts }: SearchData, { kind }: SearchWanted): number {
  return kind === null ? Number.POSITIVE_INFINITY : pagesOf(counts[kind] ?? 0)
}

/**
 * The query as it is; where that finds nothing, with the words that the edition does not hold put right; where that
 * finds nothing either, with any of its words.
 */
async function look(db: BodyTransaction, edition: number, wanted: SearchWanted): Promise<SearchOutcome> {
  const { kind, page, query } = wanted
  const shown =
    kind === null ? { skip: 0, most: hitsOfEach } : { skip: (page - 1) * hitsOnPage, most: hitsOnPage }
  const find = (text: string, any = false) => searchEdition(db, edition, { query: text, kind, ...shown, any })
  const exact = await find(query)
  if (exact.services > 0) return { data: exact, meant: null, any: false }
  const meant = await meantQuery(db, edition, query)
  if (meant !== query) {
    const data = await find(meant)
    if (data.services > 0) return { data, meant, any: false }
  }
  if (!/\s/.test(query)) return { data: exact, meant: null, any: false }
  const data = await find(meant, true)
  return { data, meant: meant === query ? null : meant, any: data.services > 0 }
}

/** Words that may be mistyped: long enough to tell them apart, not excluded by the reader. */
const candidates = /(?<![-\p{L}\p{N}])\p{L}{4,}/gu

/** Words of one query that are put right: more would be no words of a reader. */
const mostCorrected = 8

async function meantQuery(db: BodyTransaction, edition: number, query: string): Promise<string> {
  const words = await editionWords(db, edition)
  const known = new Set(words)
  const typed = [...new Set(query.match(candidates) ?? [])].filter(word => !known.has(plain(word)))
  const asked = typed.slice(0, mostCorrected)
  const unknown = asked.length === 0 ? [] : await unknownWords(db, edition, asked)
  const meant = new Map(unknown.flatMap(word => pairOf(word, nearestWord(plain(word), words))))
  return query.replace(candidates, word => meant.get(word) ?? word)
}

function pairOf(word: string, meant: string | null): [string, string][] {
  return meant === null ? [] : [[word, meant]]
}

/** A word as the edition's words are kept: small, without accents. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
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
          const meant = await meantQuery(db, edition.id, query)
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
