import type { Language } from './language.ts'

/** What the home page says of the year's largest changes. */
export interface HomeChangesWords {
  readonly title: string
  readonly lead: (since: string, year: string, smallest: string) => string
  readonly rises: string
  readonly falls: string
  readonly fromTo: (from: string, to: string) => string
  readonly more: string
}

export const homeChangesWords: Readonly<Record<Language, HomeChangesWords>> = {
  it: {
    title: 'Che cosa è cambiato di più',
    lead: (since, year, smallest) =>
      `Dal 31/12/${since} al 31/12/${year}, tra le quantità sopra ${smallest} e confrontabili. Un cambiamento non è un giudizio: la mappa dice quanto, il servizio dice perché.`,
    rises: 'Cresciute',
    falls: 'Diminuite',
    fromTo: (from, to) => `da ${from} a ${to}`,
    more: 'Tutto l’anno in sintesi',
  },
  en: {
    title: 'What changed most',
    lead: (since, year, smallest) =>
      `From 31/12/${since} to 31/12/${year}, among comparable quantities above ${smallest}. A change is no verdict: the map says how much, the service says why.`,
    rises: 'Grew',
    falls: 'Shrank',
    fromTo: (from, to) => `from ${from} to ${to}`,
    more: 'The whole year at a glance',
  },
}
