import type { ObservationStatus } from './edition.ts'

/**
 * The two sheets of a published workbook that hold the whole edition: one row a figure, one row a text. Whoever
 * writes them and whoever reads them take their words from here.
 *
 * A text longer than a cell may be goes on in further rows that begin with `continues`.
 */
export const dataSheet = {
  name: 'Dati',
  heads: [
    'mappa',
    'servizio',
    'sezione',
    'riga',
    'serie',
    'unità',
    'data',
    'anno',
    'valore',
    'stato',
    'nota',
    'come scritto',
    'richiami',
  ],
} as const

export const textSheet = {
  name: 'Testi',
  heads: ['mappa', 'parte', 'n.', 'nome', 'testo', 'altro'],
} as const

/** First cell of a row that goes on with the texts of the row above. */
export const continues = '(segue)'

/** Longest text of a cell, in UTF-16 units: what every spreadsheet program takes. */
export const longestCell = 32_000

/** Statuses in plain words. */
export const statusWords: Readonly<Record<ObservationStatus, string>> = {
  observed: 'rilevato',
  estimated: 'stimato',
  not_collected: 'non rilevato',
  not_applicable: 'non applicabile',
  missing: 'mancante',
  text: 'testo',
}

export const sectionWords = { output: 'output', served: 'utenti seguiti' } as const
