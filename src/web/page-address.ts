import type { Language } from '../words/language.ts'

/** Where a request goes, and in which language. */
export interface PageAddress {
  readonly language: Language
  /** Path and query as asked for. */
  readonly path: string
  /** Path of this page where it can be found again; null for pages that are not (searches, problems). */
  readonly lasting: string | null
}
