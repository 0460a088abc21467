import type { Language } from './language.ts'

/** Pages that the menu at the head and the list at the foot of every page lead to. */
export type MenuPage =
  | 'services'
  | 'toWhom'
  | 'how'
  | 'who'
  | 'organisations'
  | 'glance'
  | 'compare'
  | 'method'
  | 'glossary'
  | 'quality'
  | 'accessibility'
  | 'legal'
  | 'openData'
  | 'api'

export interface MenuWords {
  readonly menu: string
  readonly about: string
  readonly pages: Readonly<Record<MenuPage, string>>
}

export const menuWords: Readonly<Record<Language, MenuWords>> = {
  it: {
    menu: 'Menu',
    about: 'Su questo sito',
    pages: {
      services: 'Servizi',
      toWhom: 'A chi',
      how: 'Come',
      who: 'Chi',
      organisations: 'Organizzazioni',
      glance: 'L’anno in sintesi',
      compare: 'Confronta',
      method: 'Metodo',
      glossary: 'Glossario',
      quality: 'Qualità dei dati',
      accessibility: 'Accessibilità',
      legal: 'Note legali',
      openData: 'Dati aperti',
      api: 'API',
    },
  },
  en: {
    menu: 'Menu',
    about: 'About this site',
    pages: {
      services: 'Services',
      toWhom: 'To whom',
      how: 'How',
      who: 'Who',
      organisations: 'Organisations',
      glance: 'The year at a glance',
      compare: 'Compare',
      method: 'Method',
      glossary: 'Glossary',
      quality: 'Data quality',
      accessibility: 'Accessibility',
      legal: 'Legal notes',
      openData: 'Open data',
      api: 'API',
    },
  },
}
