import type { Language } from '../words/language.ts'

/** What a data address gives. */
export type DataFormat = 'json' | 'csv'

/** Every address of the portal is built here. English pages mirror the Italian ones under `/en`. */
export const urls = {
  home: (language: Language) => (language === 'it' ? '/' : '/en'),
  edition: (language: Language, year: number) => `${prefix(language)}/${year}`,
  service: (language: Language, year: number, slug: string) =>
    `${prefix(language)}/${year}/servizi/${encodeURIComponent(slug)}`,
  search: (language: Language, year: number, query?: string) =>
    `${prefix(language)}/${year}/cerca${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`,
  findings: (language: Language, year: number) => `${prefix(language)}/${year}/verifiche`,
  editionData: (year: number, format: DataFormat) => `/${year}.${format}`,
  serviceData: (year: number, slug: string, format: DataFormat) =>
    `/${year}/servizi/${encodeURIComponent(slug)}.${format}`,
  status: () => '/status',
  asset: (builtName: string) => `/assets/${builtName}`,
}

/** The patterns the server answers at, in the words of its router; each of the addresses above matches one. */
export const patterns = {
  home: (language: Language) => (language === 'it' ? '/' : '/en'),
  edition: (language: Language) => `${prefix(language)}/:edition`,
  service: (language: Language) => `${prefix(language)}/:edition/servizi/:service`,
  search: (language: Language) => `${prefix(language)}/:edition/cerca`,
  findings: (language: Language) => `${prefix(language)}/:edition/verifiche`,
  status: () => '/status',
  asset: () => '/assets/:file',
}

/** A last part of an address with its format: `anagrafe.csv` is `anagrafe` as csv; none is a page. */
export function splitFormat(part: string): { readonly name: string; readonly format: DataFormat | null } {
  const match = /^(.*)\.(json|csv)$/.exec(part)
  return match
    ? { name: match[1] ?? '', format: match[2] === 'csv' ? 'csv' : 'json' }
    : { name: part, format: null }
}

/** The same page in another language: only the prefix differs. */
export function inLanguage(path: string, language: Language): string {
  const bare = path.replace(/^\/en(?=\/|\?|$)/, '')
  const rest = bare.startsWith('/') ? bare : `/${bare}`
  return language === 'it' ? rest : `/en${rest === '/' ? '' : rest}`
}

function prefix(language: Language): string {
  return language === 'it' ? '' : '/en'
}
