import type { Language } from './language.ts'
import type { SearchKind } from './portal-words.ts'

/** What the search says of what it found. Counts arrive already formatted where they are texts. */
export interface SearchWords {
  /** Headings of the groups, and names of the filters. */
  readonly groups: Readonly<Record<SearchKind, string>>
  readonly kinds: Readonly<Record<SearchKind, string>>
  readonly filters: string
  readonly all: string
  readonly allOf: (group: string, count: string) => string
  readonly notFound: (query: string) => string
  readonly perhaps: string
  readonly corrected: string
  readonly anyWord: string
  readonly pages: string
  readonly page: (number: number, count: number) => string
  readonly previous: string
  readonly next: string
  readonly suggestions: (count: number) => string
}

const italian: SearchWords = {
  groups: {
    service: 'Servizi',
    series: 'Quantità: output e utenti seguiti',
    element: 'Elementi centrali e accessori',
    segment: 'Segmenti di utenza',
    facility: 'Sedi e organizzazioni che erogano',
  },
  kinds: {
    service: 'servizi',
    series: 'quantità',
    element: 'elementi',
    segment: 'segmenti',
    facility: 'sedi',
  },
  filters: 'Mostra solo',
  all: 'Tutto',
  allOf: (group, count) => `Tutti i ${count} risultati in «${group}»`,
  notFound: query => `Nessun risultato per «${query}».`,
  perhaps: 'Forse cercavi',
  corrected: 'Questi sono i risultati.',
  anyWord: 'Nessun testo contiene tutte le parole: questi ne contengono almeno una.',
  pages: 'Pagine dei risultati',
  page: (number, count) => `Pagina ${number} di ${count}`,
  previous: 'Pagina precedente',
  next: 'Pagina successiva',
  suggestions: count =>
    count === 0 ? 'Nessun suggerimento' : count === 1 ? 'Un suggerimento' : `${count} suggerimenti`,
}

const english: SearchWords = {
  groups: {
    service: 'Services',
    series: 'Quantities: outputs and users served',
    element: 'Core and ancillary elements',
    segment: 'User segments',
    facility: 'Places and organisations that deliver',
  },
  kinds: {
    service: 'services',
    series: 'quantities',
    element: 'elements',
    segment: 'segments',
    facility: 'places',
  },
  filters: 'Show only',
  all: 'Everything',
  allOf: (group, count) => `All ${count} results in “${group}”`,
  notFound: query => `No result for “${query}”.`,
  perhaps: 'Did you mean',
  corrected: 'These are the results.',
  anyWord: 'No text holds all the words: these hold at least one of them.',
  pages: 'Pages of results',
  page: (number, count) => `Page ${number} of ${count}`,
  previous: 'Previous page',
  next: 'Next page',
  suggestions: count =>
    count === 0 ? 'No suggestion' : count === 1 ? 'One suggestion' : `${count} suggestions`,
}

export const searchWords: Readonly<Record<Language, SearchWords>> = { it: italian, en: english }
