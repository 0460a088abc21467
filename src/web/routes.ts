import type { Language } from '../words/language.ts'
import { languages } from '../words/language.ts'
import { atlasRoutes } from './atlas-routes.ts'
import { differenceRoutes } from './difference-routes.ts'
import { editionDocuments, serviceDocuments } from './documents/document-format.ts'
import { exploreRoutes } from './explore-routes.ts'
import { editionDocument, serviceDocument } from './portal/documents.ts'
import { feed } from './portal/feed.ts'
import { edition, home, service } from './portal/pages.ts'
import { series } from './portal/series.ts'
import { robots, sitemap } from './portal/sitemap.ts'
import type { Route } from './route.ts'
import { dataFormats, patterns, seriesFormats, splitFormat } from './urls.ts'

/** Every page and every file of data of the portal, in both languages. All are read by GET. */
export const routes: readonly Route[] = [
  { pattern: patterns.sitemap(), language: 'it', stored: true, answer: visit => sitemap(visit) },
  { pattern: patterns.robots(), language: 'it', stored: true, answer: visit => robots(visit) },
  ...languages.flatMap(pagesIn),
]

function pagesIn(language: Language): Route[] {
  return [
    ...atlasRoutes(language),
    ...differenceRoutes(language),
    ...exploreRoutes(language),
    { pattern: patterns.feed(language), language, stored: true, answer: visit => feed(visit) },
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
      answer: (visit, { params, desk }) => {
        const year = params['edition'] ?? ''
        const { name, format } = splitFormat(params['service'] ?? '', [...dataFormats, ...serviceDocuments])
        return format === null || format === 'json' || format === 'csv'
          ? service(visit, year, name, format)
          : serviceDocument(visit, desk, year, name, format)
      },
    },
    ...editionDocuments.map(
      (format): Route => ({
        pattern: patterns.editionDocument(language, format),
        language,
        stored: false,
        answer: (visit, { params, desk }) => editionDocument(visit, desk, params['edition'] ?? '', format),
      }),
    ),
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
  ]
}
