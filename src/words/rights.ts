import type { Language } from './language.ts'

/** What the page of rights says. */
export interface RightsWords {
  readonly title: string
  readonly lead: string
  readonly rolesTitle: string
  readonly tableTitle: string
  readonly tableLead: string
  readonly deed: string
  readonly yes: string
  readonly no: string
  readonly always: string
  readonly untilSealed: string
  readonly yours: (roles: string) => string
  readonly withoutRole: string
}

export function rightsWords(language: Language): RightsWords {
  return language === 'it' ? italian : english
}

const italian: RightsWords = {
  title: 'Chi può fare che cosa',
  lead: 'È la stessa tabella con cui Atlante decide, ogni volta che qualcuno chiede qualcosa.',
  rolesTitle: 'I ruoli',
  tableTitle: 'I permessi',
  tableLead:
    'Responsabili e referenti possono solo sui servizi e sui settori del loro incarico, nei giorni in cui vale; gli altri su tutto l’ente. Sulle mappe conta anche lo stato in cui si trovano.',
  deed: 'Che cosa',
  yes: 'sì',
  no: 'no',
  always: 'sempre',
  untilSealed: 'finché non è sigillata',
  yours: roles => `Oggi hai questi ruoli: ${roles}.`,
  withoutRole: 'Oggi non hai alcun ruolo: li dà chi amministra Atlante.',
}

const english: RightsWords = {
  title: 'Who may do what',
  lead: 'This is the very table by which Atlante decides, each time somebody asks for something.',
  rolesTitle: 'The roles',
  tableTitle: 'The rights',
  tableLead:
    'Managers and contributors may only on the services and departments they were given, on the days it holds; the others on the whole body. On maps, the state they are in counts too.',
  deed: 'What',
  yes: 'yes',
  no: 'no',
  always: 'always',
  untilSealed: 'until it is sealed',
  yours: roles => `Today you hold these roles: ${roles}.`,
  withoutRole: 'Today you hold no role: whoever administers Atlante gives them.',
}
