import type { Language } from '../words/language.ts'
import { languages } from '../words/language.ts'
import { apiRoutes } from './api-routes.ts'
import { atlasRoutes } from './atlas-routes.ts'
import { differenceRoutes } from './difference-routes.ts'
import { editionDocuments, serviceDocuments } from './documents/document-format.ts'
import { exploreRoutes } from './explore-routes.ts'
import { openDataRoutes } from './open-data-routes.ts'
import { editionDocument, serviceDocument } from './portal/documents.ts'
import { feed } from './portal/feed.ts'
import { editionLinked } from './portal/open-data/catalogue-data.ts'
import { editionCsv } from './portal/open-data/data-file.ts'
import { isLinked } from './portal/open-data/linked-data.ts'
import { seriesLinked, serviceLinked } from './portal/open-data/map-data.ts'
import { edition, home, service } from './portal/pages.ts'
import { series } from './portal/series.ts'
import { robots, sitemap } from './portal/sitemap.ts'
import type { Route } from './route.ts'
import { dataFormats, linkedFormats, patterns, seriesFormats, splitFormat } from './urls.ts'

/** Every page and every file of data of the portal, in both languages. All are read by GET. */
export const routes: readonly Route[] = [
  { pattern: patterns.sitemap(), language: 'it', stored: true, answer: visit => sitemap(visit) },
  { pattern: patterns.robots(), language: 'it', stored: true, answer: visit => robots(visit) },
  ...openDataRoutes,
  ...languages.flatMap(pagesIn),
]

function pagesIn(language: Language): Route[] {
  return [
    ...atlasRoutes(language),
    ...apiRoutes(language),
    ...differenceRoutes(language),
    ...exploreRoutes(language),
    { pattern: patterns.feed(language), language, stored: true, answer: visit => feed(visit) },
    { pattern: patterns.home(language), language, stored: true, answer: visit => home(visit) },
    {
      pattern: patterns.edition(language),
      language,
      stored: true,
      negotiated: true,
      answer: (visit, { params, desk }) => {
        const { name, format } = splitFormat(params['edition'] ?? '', [...dataFormats, ...linkedFormats])
        if (isLinked(format)) return editionLinked(visit, desk, name, format)
        return format === 'csv' ? editionCsv(visit, desk, name) : edition(visit, name, format)
      },
    },
    {
      pattern: patterns.service(language),
      language,
      stored: true,
      negotiated: true,
      answer: (visit, { params, desk }) => {
        const year = params['edition'] ?? ''
        const formats = [...dataFormats, ...linkedFormats, ...serviceDocuments]
        const { name, format } = splitFormat(params['service'] ?? '', formats)
        if (isLinked(format)) return serviceLinked(visit, year, name, format)
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
        negotiated: true,
        answer: async (visit, { params }) => {
          const formats = [...seriesFormats, ...linkedFormats]
          const { name, format } = splitFormat(params['series'] ?? '', formats)
          const year = params['edition'] ?? ''
          const address = { service: params['service'] ?? '', section, series: name }
          if (!isLinked(format)) return series(visit, year, address, format)
          // Where there is no such series, the answer of its page leads on.
          return (await seriesLinked(visit, year, address, format)) ?? series(visit, year, address, null)
        },
      }),
    ),
  ]
}
