import type { Language } from '../words/language.ts'
import type { PortalWords } from '../words/portal-words.ts'
import type { Links, NamedLink } from './links.ts'

/** What every page stands in: language, addresses, and whose maps these are. */
export interface Frame {
  readonly language: Language
  readonly words: PortalWords
  readonly links: Links
  /** Name of the public body, '' before the first import. */
  readonly body: string
  /** The edition that the page belongs to; null where there is none. */
  readonly edition: {
    readonly year: number
    readonly title: string
    readonly attachment: string | null
    /** Year of the edition before it; null for the oldest. */
    readonly previous: number | null
    /** Who approved it and why it was revised, in words; null where there is nothing to say. */
    readonly seal: string | null
  } | null
  /** In a controller's session, the findings of the edition. */
  readonly findings?: NamedLink
  /** Absolute addresses of this page in each language; absent for pages that are not to be found again. */
  readonly alternates?: Readonly<Record<Language, string>>
}
