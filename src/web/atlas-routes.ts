import { ManagementPage } from '../ui/management/management-page.tsx'
import { ManagersPage } from '../ui/managers/managers-page.tsx'
import { UsersPage } from '../ui/users/users-page.tsx'
import type { Language } from '../words/language.ts'
import type { Answer } from './http/answer.ts'
import { aboutPage } from './portal/about/about-pages.ts'
import { acrossPage } from './portal/across-pages.ts'
import { managementView } from './portal/management/management-view.ts'
import { managersView } from './portal/managers/managers-view.ts'
import { organisation, organisations } from './portal/organisations/organisations.ts'
import { quality } from './portal/quality/quality.ts'
import { usersView } from './portal/users/users-view.ts'
import type { Visit } from './portal/visit.ts'
import type { Route } from './route.ts'
import { aboutPages, patterns, urls } from './urls.ts'

/** The pages that look across the maps of an edition, and those about the atlas itself. */
export function atlasRoutes(language: Language): Route[] {
  const ofEdition = (pattern: string, answer: (visit: Visit, year: string) => Promise<Answer>): Route => ({
    pattern,
    language,
    stored: true,
    answer: (visit, { params }) => answer(visit, params['edition'] ?? ''),
  })
  return [
    ...aboutPages.map(
      (page): Route => ({
        pattern: patterns.about(language, page),
        language,
        stored: true,
        answer: visit => aboutPage(visit, page),
      }),
    ),
    ofEdition(patterns.toWhom(language), acrossPage(urls.toWhom, UsersPage, usersView)),
    ofEdition(patterns.management(language), acrossPage(urls.management, ManagementPage, managementView)),
    ofEdition(patterns.managers(language), acrossPage(urls.managers, ManagersPage, managersView)),
    ofEdition(patterns.quality(language), quality),
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
