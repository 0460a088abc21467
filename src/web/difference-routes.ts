import type { Language } from '../words/language.ts'
import { difference, differences } from './portal/difference/difference.ts'
import type { Route } from './route.ts'
import { differenceFormats, patterns, splitFormat } from './urls.ts'

/** What changed since an earlier edition. The address without a second year depends on what else is published. */
export function differenceRoutes(language: Language): Route[] {
  return [
    ...([null, 'json'] as const).map(
      (format): Route => ({
        pattern: patterns.differences(language, format),
        language,
        stored: false,
        answer: (visit, { params, query }) =>
          differences(visit, params['edition'] ?? '', query['con'], format),
      }),
    ),
    {
      pattern: patterns.difference(language),
      language,
      stored: true,
      answer: (visit, { params, desk }) => {
        const { name, format } = splitFormat(params['earlier'] ?? '', differenceFormats)
        return difference(visit, desk, { later: params['edition'] ?? '', earlier: name }, format)
      },
    },
  ]
}
