import type { Language } from '../words/language.ts'
import type { Answer } from './http/answer.ts'
import { organisation, organisations } from './portal/organisations/organisations.ts'
import type { Visit } from './portal/visit.ts'
import type { Route } from './route.ts'
import { patterns } from './urls.ts'

/** The pages that look across the maps of an edition, and those about the atlas itself. */
export function atlasRoutes(language: Language): Route[] {
  const ofEdition = (pattern: string, answer: (visit: Visit, year: string) => Promise<Answer>): Route => ({
    pattern,
    language,
    stored: true,
    answer: (visit, { params }) => answer(visit, params['edition'] ?? ''),
  })
  return [
    ofEdition(patterns.organisations(language), organisations),
    {
      pattern: patterns.organisation(language),
      language,
      stored: true,
      answer: (visit, { params }) =>
        organisation(visit, params['edition'] ?? '', params['organisation'] ?? ''),
    },
  ]
}
