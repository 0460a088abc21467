import type { DraftMap } from '../domain/campaign/draft-map.ts'
import type { TextSection } from '../domain/campaign/text-section.ts'
import type { Language } from '../words/language.ts'
import { find } from './dom.ts'

/** What the page hands to its script, in the attribute `data-map`. */
export interface PageData {
  readonly map: Omit<DraftMap, 'comments' | 'findings' | 'texts'>
  /** Versions of the texts. */
  readonly texts: Readonly<Record<TextSection, number>>
  readonly addresses: {
    readonly data: string
    readonly cells: string
    readonly texts: string
    readonly history: string
    readonly signIn: string
  }
  readonly language: Language
  readonly formKey: string
  readonly person: number
}

/** The page and what it handed over; null on other pages. */
export function pageData(): { readonly root: HTMLElement; readonly data: PageData } | null {
  const root = find(document, '[data-map]', HTMLElement)
  const text = root?.dataset['map']
  if (!root || !text) return null
  // Written by the same version of the program, in `map-page.tsx`.
  return { root, data: JSON.parse(text) as PageData }
}

/** Begins the names of what this browser keeps of one person's work on one map. */
export function keptPrefix({ map, person }: PageData, what: 'cells' | 'texts'): string {
  return `atlante ${person} ${map.year} ${map.slug} ${what} `
}
