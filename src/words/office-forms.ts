import type { Language } from './language.ts'

/** What the board says of the forms of one office, all in one workbook. */
export interface OfficeFormsWords {
  readonly title: string
  readonly lead: string
  readonly office: string
  readonly choose: string
  readonly managers: string
  readonly people: string
  readonly count: (name: string, maps: number) => string
  readonly download: string
  /** Column of the board, and its link. */
  readonly column: string
  readonly xlsx: (manager: string) => string
  readonly upload: string
}

export const officeFormsWords = (language: Language): OfficeFormsWords =>
  language === 'it' ? italian : english

const italian: OfficeFormsWords = {
  title: 'Moduli per un ufficio',
  lead: 'Tutte le mappe di cui risponde una persona, in un solo foglio di calcolo da mandarle. Quando torna compilato si riporta qui: prima di scrivere si vede riga per riga che cosa cambia.',
  office: 'Di chi',
  choose: 'Scegliere un responsabile o un referente',
  managers: 'Responsabili',
  people: 'Chi ha un incarico',
  count: (name, maps) => `${name} (${maps === 1 ? '1 mappa' : `${maps} mappe`})`,
  download: 'Scarica i moduli (xlsx)',
  column: 'Moduli',
  xlsx: manager => `: moduli di ${manager}`,
  upload: 'Moduli compilati di un ufficio (xlsx)',
}

const english: OfficeFormsWords = {
  title: 'Forms of one office',
  lead: 'All maps that a person answers for, in one workbook to be sent to them. Filled in, it comes back here: what would change is shown row by row before anything is written.',
  office: 'Whose',
  choose: 'Choose a manager or a contributor',
  managers: 'Managers',
  people: 'People in charge',
  count: (name, maps) => `${name} (${maps === 1 ? '1 map' : `${maps} maps`})`,
  download: 'Download the forms (xlsx)',
  column: 'Forms',
  xlsx: manager => `: forms of ${manager}`,
  upload: 'Filled forms of an office (xlsx)',
}
