import type { Language } from '../words/language.ts'
import { languages } from '../words/language.ts'
import type { Answer } from './http/answer.ts'
import { edition, home, search, service } from './portal/pages.ts'
import { series } from './portal/series.ts'
import type { Visit } from './portal/visit.ts'
import { dataFormats, patterns, seriesFormats, splitFormat } from './urls.ts'

/** The parts of a request that a page is made from. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
}

export interface Route {
  readonly pattern: string
  readonly language: Language
  /** Whether the answer may be stored under its path: searches are made anew. */
  readonly stored: boolean
  readonly answer: (visit: Visit, asked: Asked) => Promise<Answer>
}

/** Every page and every file of data of the portal, in both languages. All are read by GET. */
export const routes: readonly Route[] = languages.flatMap((language): Route[] => [
  { pattern: patterns.home(language), language, stored: true, answer: visit => home(visit) },
  {
    pattern: patterns.edition(language),
    language,
    stored: true,
    answer: (visit, { params }) => {
      const { name, format } = splitFormat(params['edition'] ?? '', dataFormats)
      return edition(visit, name, format)
    },
  },
  {
    pattern: patterns.service(language),
    language,
    stored: true,
    answer: (visit, { params }) => {
      const { name, format } = splitFormat(params['service'] ?? '', dataFormats)
      return service(visit, params['edition'] ?? '', name, format)
    },
  },
  ...(['output', 'served'] as const).map(
    (section): Route => ({
      pattern: patterns.series(language, section),
      language,
      stored: true,
      answer: (visit, { params }) => {
        const { name, format } = splitFormat(params['series'] ?? '', seriesFormats)
        const year = params['edition'] ?? ''
        return series(visit, year, { service: params['service'] ?? '', section, series: name }, format)
      },
    }),
  ),
  {
    pattern: patterns.search(language),
    language,
    stored: false,
    answer: (visit, { params, query }) => search(visit, params['edition'] ?? '', query['q']),
  },
])
