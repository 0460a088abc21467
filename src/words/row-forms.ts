import type { Language } from './language.ts'

/** What the forms say by which rows of a table come and go. */
export interface RowFormWords {
  readonly summary: (table: string) => string
  readonly add: string
  readonly label: string
  readonly unit: string
  readonly after: string
  readonly top: string
  readonly isPart: string
  readonly addHelp: string
  readonly rename: string
  readonly row: string
  readonly newLabel: string
  readonly renameHelp: string
  readonly remove: string
  readonly reason: string
  readonly removeHelp: string
  readonly removed: string
  readonly because: (label: string, reason: string) => string
  readonly restore: string
}

export function rowFormWords(language: Language): RowFormWords {
  return language === 'it' ? italian : english
}

const italian: RowFormWords = {
  summary: table => `${table}, righe: aggiungi, rinomina, togli`,
  add: 'Aggiungi la riga',
  label: 'Parole della riga nuova',
  unit: 'Unità di misura',
  after: 'Dopo la riga',
  top: 'In cima alla tabella',
  isPart: 'È un «di cui» di quella riga',
  addHelp: 'Comincia da quest’anno: gli anni prima restano vuoti.',
  rename: 'Rinomina la riga',
  row: 'Riga',
  newLabel: 'Parole nuove',
  renameHelp: 'Resta la stessa serie, con i suoi anni, sotto le parole nuove.',
  remove: 'Togli la riga',
  reason: 'Perché quest’anno non c’è più',
  removeHelp: 'Non sarà nell’edizione nuova; quelle pubblicate restano come sono.',
  removed: 'Righe tolte',
  because: (label, reason) => `${label}: ${reason}`,
  restore: 'Riprendi',
}

const english: RowFormWords = {
  summary: table => `${table}, rows: add, rename, remove`,
  add: 'Add the row',
  label: 'Words of the new row',
  unit: 'Unit',
  after: 'After the row',
  top: 'At the top of the table',
  isPart: 'It is a part of that row',
  addHelp: 'It begins this year: the years before stay empty.',
  rename: 'Rename the row',
  row: 'Row',
  newLabel: 'New words',
  renameHelp: 'It stays the same series, with its years, under the new words.',
  remove: 'Remove the row',
  reason: 'Why it is no longer there this year',
  removeHelp: 'It will not be in the new edition; the published ones stay as they are.',
  removed: 'Removed rows',
  because: (label, reason) => `${label}: ${reason}`,
  restore: 'Take back',
}
