import type { Language } from '../words/language.ts'
import type { Answer } from './http/answer.ts'
import { compare } from './portal/compare/compare.ts'
import { glance } from './portal/glance/glance.ts'
import { lens } from './portal/lens/lens.ts'
import { anySearch, search, suggestions } from './portal/search.ts'
import { series } from './portal/series.ts'
import type { Visit } from './portal/visit.ts'
import type { Asked, Route } from './route.ts'
import { patterns, seriesFormats } from './urls.ts'

/** Pages made for what a reader asks: search, comparison, lens, what changed; and series for other sites. */
export function exploreRoutes(language: Language): Route[] {
  const asked = (pattern: string, answer: (visit: Visit, asked: Asked) => Promise<Answer>): Route => ({
    pattern,
    language,
    stored: false,
    answer,
  })
  return [
    ...(['output', 'served'] as const).map(
      (section): Route => ({
        pattern: patterns.embed(language, section),
        language,
        stored: true,
        answer: (visit, { params }) => {
          const { edition = '', service = '', series: name = '' } = params
          return series(visit, edition, { service, section, series: name }, 'embed')
        },
      }),
    ),
    asked(patterns.search(language), (visit, { params, query }) =>
      search(visit, params['edition'] ?? '', query),
    ),
    asked(patterns.suggestions(language), (visit, { params, query }) =>
      suggestions(visit, params['edition'] ?? '', query),
    ),
    asked(patterns.anySearch(language), (visit, { query }) => anySearch(visit, query, 'page')),
    asked(patterns.anySuggestions(language), (visit, { query }) => anySearch(visit, query, 'suggestions')),
    asked(patterns.compare(language), (visit, { query }) => compare(visit, query, null)),
    asked(patterns.glance(language), (visit, { params }) => glance(visit, params['edition'] ?? '')),
    asked(patterns.lens(language), (visit, { params, query }) =>
      lens(visit, params['edition'] ?? '', params['service'] ?? '', query),
    ),
    ...seriesFormats.map(format =>
      asked(patterns.compareData(language, format), (visit, { query }) => compare(visit, query, format)),
    ),
  ]
}
