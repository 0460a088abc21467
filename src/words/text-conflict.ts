import type { Language } from './language.ts'

/** What is said where two people wrote the same text. */
export interface TextConflictWords {
  /** `who` is '' where it is not known. */
  readonly title: (who: string) => string
  readonly lead: string
  readonly theirs: (who: string) => string
  readonly mine: string
  readonly empty: string
  readonly save: string
  readonly leave: string
  /** At the top of the page, before the name of the section. */
  readonly notSaved: string
}

export const textConflictWords = (language: Language): TextConflictWords =>
  language === 'it' ? italian : english

const italian: TextConflictWords = {
  title: who => `${who || 'Qualcun altro'} ha scritto qui mentre scrivevi tu.`,
  lead: 'Niente è andato perso: nei campi qui sotto c’è il tuo testo. Si può unire a mano ciò che serve dell’altro e salvare, salvare il tuo com’è, o lasciare l’altro.',
  theirs: who => (who === '' ? 'Adesso nella mappa' : `Adesso nella mappa, di ${who}`),
  mine: 'Quello che hai scritto',
  empty: 'Niente: è stato svuotato.',
  save: 'Salva il testo dei campi',
  leave: 'Lascia il testo dell’altro',
  notSaved: 'Questo testo non è stato salvato: due persone l’hanno cambiato insieme.',
}

const english: TextConflictWords = {
  title: who => `${who || 'Somebody else'} wrote here while you were writing.`,
  lead: 'Nothing is lost: the fields below hold your text. Put in by hand what is needed of the other and save, save yours as it is, or leave the other.',
  theirs: who => (who === '' ? 'In the map now' : `In the map now, by ${who}`),
  mine: 'What you wrote',
  empty: 'Nothing: it was emptied.',
  save: 'Save the text of the fields',
  leave: 'Leave the other’s text',
  notSaved: 'This text was not saved: two people changed it at the same time.',
}
