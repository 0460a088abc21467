import { type Language, languages } from '../words/language.ts'
import { anySeries, anyService } from './portal/open-data/any-edition.ts'
import { catalogueData } from './portal/open-data/catalogue-data.ts'
import { dataFile } from './portal/open-data/data-file.ts'
import { openDataPage } from './portal/open-data/open-data-page.ts'
import type { Route } from './route.ts'
import { linkedFormats, patterns, urls } from './urls.ts'

/** Open data: the page that tells of them, the catalogue, files, and the lasting names of what they speak of. */
export const openDataRoutes: readonly Route[] = [
  ...languages.map(pageIn),
  {
    pattern: patterns.catalogue(null),
    language: 'it',
    stored: false,
    negotiated: true,
    answer: async () => ({ kind: 'moved', to: urls.openData('it'), lasting: false }),
  },
  ...linkedFormats.map(
    (format): Route => ({
      pattern: patterns.catalogue(format),
      language: 'it',
      stored: true,
      negotiated: true,
      answer: (visit, { desk }) => catalogueData(visit, desk, format),
    }),
  ),
  {
    pattern: patterns.dataFile(),
    language: 'it',
    stored: false,
    answer: (visit, { params, desk }) => dataFile(visit, desk, params['edition'] ?? '', params['file'] ?? ''),
  },
  {
    pattern: patterns.anyService(),
    language: 'it',
    stored: false,
    answer: async (visit, { params }) => anyService(visit, params['service'] ?? ''),
  },
  ...(['output', 'served'] as const).map(
    (section): Route => ({
      pattern: patterns.anySeries(section),
      language: 'it',
      stored: false,
      answer: async (visit, { params }) =>
        anySeries(visit, { service: params['service'] ?? '', section, series: params['series'] ?? '' }),
    }),
  ),
]

function pageIn(language: Language): Route {
  return {
    pattern: patterns.openData(language),
    language,
    stored: true,
    negotiated: true,
    answer: (visit, { desk }) => openDataPage(visit, desk),
  }
}
