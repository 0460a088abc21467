import type { Language } from '../words/language.ts'
import type { DocumentAnswer } from './http/answer.ts'
import type { Desk } from './portal/documents.ts'
import type { Visit } from './portal/visit.ts'

/** The parts of a request that a page is made from. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly desk: Desk
}

export interface Route {
  readonly pattern: string
  readonly language: Language
  /** Whether the answer may be stored under its path: searches are made anew. */
  readonly stored: boolean
  /** Whether one address gives several forms, as `Accept` asks. */
  readonly negotiated?: boolean
  readonly answer: (visit: Visit, asked: Asked) => Promise<DocumentAnswer>
}
