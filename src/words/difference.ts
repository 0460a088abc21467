import type { Language } from './language.ts'

/** What comparing two editions says. */
interface DifferenceWords {
  readonly summary: string
  readonly none: string
  readonly nameless: string
  readonly services: Readonly<Record<'added' | 'gone' | 'renamed' | 'moved', string>>
  readonly rows: Readonly<Record<'added' | 'gone' | 'renamed' | 'moved', string>>
  readonly texts: Readonly<Record<'added' | 'gone' | 'changed', string>>
  readonly restated: string
  newFigures(count: string): string
  rewritten(count: string): string
  totals(count: Readonly<Record<'maps' | 'texts' | 'figures' | 'restated', string>>): string
  /** Title and heads of the ledger that stands at the end of the document. */
  readonly ledger: { readonly title: string; readonly heads: readonly string[]; readonly intro: string }
}

export const differenceWords: Readonly<Record<Language, DifferenceWords>> = {
  it: {
    summary: 'dice che cosa cambia tra due edizioni: servizi, righe, testi, cifre nuove e rettificate',
    none: 'Nessuna differenza.',
    nameless: '(mappa senza la prima pagina)',
    services: {
      added: 'servizio nuovo',
      gone: 'servizio assente',
      renamed: 'servizio rinominato',
      moved: 'servizio spostato',
    },
    rows: { added: 'riga nuova', gone: 'riga assente', renamed: 'riga rinominata', moved: 'riga spostata' },
    texts: { added: 'testo nuovo', gone: 'testo assente', changed: 'testo cambiato' },
    restated: 'rettifica',
    newFigures: count => `cifre nuove: ${count}`,
    rewritten: count => `cifre uguali scritte in altro modo: ${count}`,
    totals: ({ maps, texts, figures, restated }) =>
      `${maps} mappe diverse; ${texts} testi, ${figures} cifre nuove, ${restated} rettifiche`,
    ledger: {
      title: 'Allegato: rettifiche',
      heads: ['Servizio', 'Responsabile', 'Riga', 'Data', 'Prima', 'Ora', 'Differenza', 'Motivo indicato'],
      intro:
        'Cifre di anni passati che questa edizione dà diverse da come le aveva pubblicate la precedente.',
    },
  },
  en: {
    summary: 'says what changes between two editions: services, rows, texts, new and restated figures',
    none: 'No difference.',
    nameless: '(map without its first page)',
    services: {
      added: 'new service',
      gone: 'service gone',
      renamed: 'service renamed',
      moved: 'service moved',
    },
    rows: { added: 'new row', gone: 'row gone', renamed: 'row renamed', moved: 'row moved' },
    texts: { added: 'new text', gone: 'text gone', changed: 'text changed' },
    restated: 'restated',
    newFigures: count => `new figures: ${count}`,
    rewritten: count => `same figures written otherwise: ${count}`,
    totals: ({ maps, texts, figures, restated }) =>
      `${maps} maps differ; ${texts} texts, ${figures} new figures, ${restated} restated`,
    ledger: {
      title: 'Annex: restatements',
      heads: ['Service', 'Manager', 'Row', 'Date', 'Before', 'Now', 'Difference', 'Stated reason'],
      intro: 'Figures of past years that this edition gives otherwise than the one before published them.',
    },
  },
}
