import type { SearchEntryKind } from '../../store/tables/search-entries.ts'

/** What a reader looks for, as an address says it. */
export interface SearchWanted {
  readonly query: string
  /** null for every kind. */
  readonly kind: SearchEntryKind | null
  /** From 1. */
  readonly page: number
}

/** How addresses name the kinds of things, in the order in which they are listed. */
export const searchNames: Readonly<Record<SearchEntryKind, string>> = {
  service: 'servizi',
  series: 'quantita',
  element: 'elementi',
  segment: 'segmenti',
  facility: 'sedi',
}

export const searchKinds = Object.keys(searchNames) as readonly SearchEntryKind[]

/** Longer texts are cut: what one looks for is said in a few words. */
const longest = 200

/** No list is so long; a greater number would be no number for a database. */
const lastPage = 10_000

/** Words to look for, from whatever an address holds: no control characters, single spaces, not too long. */
export function queryText(value: unknown): string {
  const text = Array.isArray(value) ? value[0] : value
  if (typeof text !== 'string') return ''
  return text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
}

/** A search as its address asks for it; what is no kind and no page is the whole and the first. */
export function searchWanted(query: Readonly<Record<string, unknown>>): SearchWanted {
  const kind = searchKinds.find(each => searchNames[each] === query['tipo']) ?? null
  const page = /^\d{1,6}$/.test(String(query['pagina'])) ? Number(query['pagina']) : 1
  return { query: queryText(query['q']), kind, page: Math.min(Math.max(page, 1), lastPage) }
}
