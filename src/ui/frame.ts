import type { Language } from '../words/language.ts'
import type { PortalWords } from '../words/portal-words.ts'
import type { Links } from './links.ts'

/** What a page tells search engines of what it shows, in the words of schema.org. */
export type StructuredData = Readonly<Record<string, unknown>>

/** A picture that other sites show beside a link to a page. */
export interface Preview {
  /** Absolute address. */
  readonly url: string
  readonly type: 'image/png' | 'image/svg+xml'
  /** In pixels, where it has a size of its own. */
  readonly size: { readonly width: number; readonly height: number } | null
}

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
    /** Year of the newest edition where this is an older one. */
    readonly newest?: number
    /** Who approved it and why it was revised, in words; null where there is nothing to say. */
    readonly seal: string | null
  } | null
  /** Absolute addresses of this page in each language; absent for pages that are not to be found again. */
  readonly alternates?: Readonly<Record<Language, string>>
  /** The best one first. */
  readonly previews: readonly Preview[]
  readonly about?: StructuredData
  /** What else the page's address can be had as: media type and address. */
  readonly forms: readonly { readonly type: string; readonly href: string }[]
}
