import { z } from 'zod'
import { type FoundEntry, foundEnd, foundStart, searchEdition } from '../../../store/queries/search.ts'
import { queryText } from '../../portal/search-wanted.ts'
import { urls } from '../../urls.ts'
import { problem } from '../api-answer.ts'
import { type ApiVisit, read } from '../api-visit.ts'
import { editionAsked } from '../find-named.ts'
import { operation } from '../operation.ts'
import { edition } from '../parameters.ts'
import { searchKind, searchResult } from '../schemas/search.ts'

const search = operation({
  id: 'search',
  tag: 'search',
  path: '/search',
  query: {
    q: z.string().min(1).max(200),
    edition,
    kind: searchKind.optional(),
    limit: z.int().min(1).max(100).meta({ format: 'int32' }).default(20),
    offset: z.int().min(0).max(10000).meta({ format: 'int32' }).default(0),
  },
  answer: searchResult,
  example: { q: 'pasti', kind: 'series', limit: '2' },
  answerTo: async (visit, asked) => {
    const found = editionAsked(visit, asked.edition)
    if (!found.ok) return problem(found.error)
    const { id, year } = found.value
    const query = queryText(asked.q)
    const searched = { query, kind: asked.kind ?? null, skip: asked.offset, most: asked.limit }
    const data =
      query === ''
        ? ({ match: 'all', counts: {}, services: 0, entries: [] } as const)
        : await read(visit, db => searchEdition(db, id, searched))
    return {
      kind: 'data',
      data: {
        edition: year,
        query,
        match: data.match,
        counts: data.counts,
        services: data.services,
        items: data.entries.map(entry => shownEntry(visit, year, entry)),
        url: visit.site + urls.search('it', year, query),
      },
    }
  },
})

function shownEntry({ site }: ApiVisit, year: number, entry: FoundEntry) {
  const { service, section, slug } = entry
  const isSeries = section !== null && slug !== null
  return {
    kind: entry.kind,
    title: unmarked(entry.title),
    excerpt: unmarked(entry.excerpt),
    service: service.slug,
    serviceName: service.name,
    series: isSeries ? `${service.slug}.${section}.${slug}` : null,
    url:
      site +
      (isSeries
        ? urls.series('it', year, service.slug, section, slug)
        : urls.service('it', year, service.slug)),
  }
}

function unmarked(text: string): string {
  return text.replaceAll(foundStart, '').replaceAll(foundEnd, '')
}

export const searchOperations = [search]
