import type { Language } from './language.ts'

/** Words of the page on the quality of an edition's data. */
export interface QualityWords {
  readonly title: string
  readonly lead: string
  readonly description: (body: string, year: number) => string
  readonly cells: string
  readonly cellsLead: (cells: string) => string
  readonly year: string
  readonly all: string
  readonly absent: string
  readonly absentNote: string
  readonly byService: string
  readonly byServiceLead: (services: number) => string
  readonly service: string
  readonly nothingMissing: string
  readonly gaps: string
  readonly gapsLead: string
  readonly noGaps: string
  readonly lost: string
  readonly words: (count: string) => string
  readonly wordsLead: string
  readonly estimates: (count: string) => string
  readonly estimatesLead: string
  readonly quantity: string
  readonly date: string
  readonly written: string
  readonly explained: string
  readonly explainedLead: string
  readonly noExplained: string
  readonly restated: string
  readonly restatedLead: string
  readonly noEarlier: string
  readonly list: string
}

export const qualityWords: Readonly<Record<Language, QualityWords>> = {
  it: {
    title: 'Qualità dei dati',
    lead: 'Quanto di questa edizione è scritto, che cosa manca, che cosa è una stima o solo parole.',
    description: (body, year) =>
      `La qualità dei dati delle mappe dei servizi del ${body}, edizione ${year}: cifre, stime, mancanze per anno e per servizio.`,
    cells: 'Che cosa dicono le caselle',
    cellsLead: cells => `${cells} caselle in tutte le tabelle dell’edizione.`,
    year: 'Al 31/12',
    all: 'In tutto',
    absent: 'Senza cifra',
    absentNote:
      '«Senza cifra» è la quota di n.d. e caselle vuote, su quelle che dovevano avere una cifra: ciò che non esisteva non conta.',
    byService: 'Servizio per servizio',
    byServiceLead: services =>
      `${services === 1 ? 'Un servizio' : `${services} servizi`} con caselle senza cifra, da chi ne ha di più.`,
    service: 'Servizio',
    nothingMissing: 'Nessuna casella è senza cifra.',
    gaps: 'Parti perse',
    gapsLead: 'Mappe a cui nel documento manca una parte.',
    noGaps: 'Nel documento ogni mappa ha tutte le sue parti.',
    lost: 'Manca',
    words: count => `Caselle con solo parole: ${count}`,
    wordsLead: 'Si possono leggere in più modi: restano come sono scritte, senza una cifra.',
    estimates: count => `Stime: ${count}`,
    estimatesLead: 'Cifre che il documento stesso dice stimate.',
    quantity: 'Quantità',
    date: 'Al',
    written: 'Nel documento',
    explained: 'Scarti spiegati',
    explainedLead: 'Scarti trovati nelle cifre che chi le cura ha spiegato.',
    noExplained: 'Per ora nessuno.',
    restated: 'Rettifiche',
    restatedLead: 'Le cifre di anni passati che questa edizione dà diverse dalla precedente:',
    noEarlier: 'È la prima edizione pubblicata: non c’è niente con cui confrontarla.',
    list: 'Elenco',
  },
  en: {
    title: 'Data quality',
    lead: 'How much of this edition is written, what is missing, what is an estimate or words only.',
    description: (body, year) =>
      `The quality of the data of the service maps of ${body}, edition ${year}: figures, estimates, absences by year and service.`,
    cells: 'What the cells say',
    cellsLead: cells => `${cells} cells in all tables of the edition.`,
    year: 'At 31/12',
    all: 'In all',
    absent: 'Without a figure',
    absentNote:
      '“Without a figure” is the share of n.d. and blank cells among those that should hold one: what did not exist does not count.',
    byService: 'Service by service',
    byServiceLead: services =>
      `${services === 1 ? 'One service' : `${services} services`} with cells without a figure, those with most first.`,
    service: 'Service',
    nothingMissing: 'No cell is without a figure.',
    gaps: 'Lost parts',
    gapsLead: 'Maps of which the document lacks a part.',
    noGaps: 'In the document every map has all its parts.',
    lost: 'Missing',
    words: count => `Cells with words only: ${count}`,
    wordsLead: 'They can be read in more than one way: they stay as written, without a figure.',
    estimates: count => `Estimates: ${count}`,
    estimatesLead: 'Figures that the document itself calls estimates.',
    quantity: 'Quantity',
    date: 'At',
    written: 'In the document',
    explained: 'Explained oddities',
    explainedLead: 'Oddities found in the figures that those who look after them have explained.',
    noExplained: 'None so far.',
    restated: 'Restatements',
    restatedLead: 'The figures of past years that this edition gives otherwise than the one before:',
    noEarlier: 'This is the first published edition: there is nothing to compare it with.',
    list: 'List',
  },
}
