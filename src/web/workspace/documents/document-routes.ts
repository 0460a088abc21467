import { patterns } from '../../urls.ts'
import type { WorkRoute } from '../route.ts'
import { documentConfirmed, documentPage, documentSent } from './document-pages.ts'

/** A document is read, what it would change is shown, and then it is kept. */
export const documentRoutes: readonly WorkRoute[] = [
  {
    method: 'GET',
    pattern: patterns.documents,
    entrance: 'edition.import',
    answer: async (visit, asked) => documentPage(visit, asked),
  },
  { method: 'POST', pattern: patterns.readDocument, entrance: 'edition.import', answer: documentSent },
  { method: 'POST', pattern: patterns.keepDocument, entrance: 'edition.import', answer: documentConfirmed },
]
