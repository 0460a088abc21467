import type { Language } from './language.ts'

/** What a report of differences counts. */
export type DifferenceCount =
  | `services.${'added' | 'gone' | 'renamed' | 'moved'}`
  | `rows.${'added' | 'gone' | 'renamed' | 'moved'}`
  | 'texts'
  | 'figures'
  | 'restated'
  | 'rewritten'

interface DifferenceReportWords {
  /** By years, which are the same for two writings of one edition. */
  title(from: number, to: number): string
  readonly short: string
  readonly summary: string
  readonly legend: string
  readonly added: string
  readonly gone: string
  readonly services: string
  readonly edition: string
  readonly byService: string
  readonly managerIs: string
  readonly counts: Readonly<Record<DifferenceCount, string>>
  readonly restatedTitle: string
  readonly restatedHeads: readonly string[]
  readonly figuresTitle: string
  readonly figuresHeads: readonly string[]
  readonly blank: string
}

interface DifferencePageWords {
  description(body: string, from: number, to: number): string
  readonly download: string
  readonly compareWith: string
  readonly figuresOnly: string
  readonly otherEditions: string
  nothingBefore(year: number): string
  readonly nothingBeforeText: string
  /** Leads here from the pages of an edition. */
  sinceEdition(year: number): string
}

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
  /** Of a report of differences, as page and document. */
  readonly report: DifferenceReportWords
  /** Around the report on its page. */
  readonly page: DifferencePageWords
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
    report: {
      title: (from, to) =>
        from === to
          ? `Che cosa cambia tra due stesure dell’edizione ${to}`
          : `Che cosa cambia tra l’edizione ${from} e l’edizione ${to}`,
      short: 'Differenze',
      summary: 'In breve',
      legend: 'Nei testi ciò che è stato aggiunto è sottolineato, ciò che è stato tolto è barrato.',
      added: 'aggiunto',
      gone: 'tolto',
      services: 'Servizi',
      edition: 'Titolo e frontespizio',
      byService: 'Servizio per servizio',
      managerIs: 'Responsabile',
      counts: {
        'services.added': 'servizi nuovi',
        'services.gone': 'servizi assenti',
        'services.renamed': 'servizi rinominati',
        'services.moved': 'servizi spostati',
        'rows.added': 'righe nuove',
        'rows.gone': 'righe assenti',
        'rows.renamed': 'righe rinominate',
        'rows.moved': 'righe spostate',
        texts: 'testi cambiati',
        restated: 'rettifiche di anni passati',
        figures: 'cifre nuove',
        rewritten: 'cifre uguali scritte in altro modo',
      },
      restatedTitle: 'Rettifiche di cifre già pubblicate',
      restatedHeads: ['Riga', 'Data', 'Prima', 'Ora', 'Differenza', 'Motivo indicato'],
      figuresTitle: 'Cifre nuove',
      figuresHeads: ['Tabella', 'Riga', 'Data', 'Cifra'],
      blank: '(in bianco)',
    },
    page: {
      description: (body, from, to) =>
        `${body}: servizi, righe, testi e cifre che cambiano tra le mappe dei servizi del ${from} e quelle del ${to}.`,
      download: 'Scarica queste differenze',
      figuresOnly: 'Servizi in cui si aggiungono solo le cifre dell’anno',
      compareWith: 'Confronta con un’altra edizione',
      otherEditions: 'Altre edizioni',
      nothingBefore: year => `Prima del ${year} non c’è un’edizione con cui confrontare`,
      nothingBeforeText:
        'Questa è l’edizione più vecchia tra quelle pubblicate qui. Le differenze si vedono dall’edizione successiva in poi.',
      sinceEdition: year => `Che cosa cambia rispetto all’edizione ${year}`,
    },
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
    report: {
      title: (from, to) =>
        from === to
          ? `What changes between two writings of the ${to} edition`
          : `What changes between the ${from} and the ${to} edition`,
      short: 'Differences',
      summary: 'In short',
      legend: 'In the texts, what was added is underlined, what was removed is struck through.',
      added: 'added',
      gone: 'removed',
      services: 'Services',
      edition: 'Title and cover',
      byService: 'Service by service',
      managerIs: 'Manager',
      counts: {
        'services.added': 'new services',
        'services.gone': 'services gone',
        'services.renamed': 'services renamed',
        'services.moved': 'services moved',
        'rows.added': 'new rows',
        'rows.gone': 'rows gone',
        'rows.renamed': 'rows renamed',
        'rows.moved': 'rows moved',
        texts: 'texts changed',
        restated: 'restatements of past years',
        figures: 'new figures',
        rewritten: 'same figures written otherwise',
      },
      restatedTitle: 'Restatements of published figures',
      restatedHeads: ['Row', 'Date', 'Before', 'Now', 'Difference', 'Stated reason'],
      figuresTitle: 'New figures',
      figuresHeads: ['Table', 'Row', 'Date', 'Figure'],
      blank: '(blank)',
    },
    page: {
      description: (body, from, to) =>
        `${body}: services, rows, texts and figures that change between the service maps of ${from} and those of ${to}.`,
      download: 'Download these differences',
      figuresOnly: 'Services where only the figures of the year are added',
      compareWith: 'Compare with another edition',
      otherEditions: 'Other editions',
      nothingBefore: year => `There is no edition before ${year} to compare with`,
      nothingBeforeText:
        'This is the oldest edition published here. Differences can be seen from the next edition on.',
      sinceEdition: year => `What changes since the ${year} edition`,
    },
    ledger: {
      title: 'Annex: restatements',
      heads: ['Service', 'Manager', 'Row', 'Date', 'Before', 'Now', 'Difference', 'Stated reason'],
      intro: 'Figures of past years that this edition gives otherwise than the one before published them.',
    },
  },
}
