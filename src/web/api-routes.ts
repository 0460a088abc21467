import type { Language } from '../words/language.ts'
import { apiPage } from './api/page/api-page.ts'
import type { Route } from './route.ts'
import { patterns } from './urls.ts'

/** The page of the programming interface; the interface itself is added by the server. */
export function apiRoutes(language: Language): Route[] {
  return [{ pattern: patterns.apiPage(language), language, stored: true, answer: visit => apiPage(visit) }]
}
