import type { ObservationStatus } from '../domain/edition.ts'
import type { Language } from './language.ts'

/** What the page of one series says. Figures and dates arrive already formatted. */
export interface SeriesWords {
  readonly section: Readonly<Record<'output' | 'served', string>>
  readonly description: (series: string, service: string, body: string) => string
  /** Beside the large figure: `ore al 31/12/2024`. */
  readonly at: (unit: string, date: string) => string
  readonly absentAt: (status: string, date: string) => string
  readonly sinceLast: (change: string, year: string, figure: string) => string
  readonly notComparableBefore: (year: string) => string
  readonly chart: string
  readonly chartTitle: (series: string, from: string, to: string) => string
  readonly breakFrom: (year: string) => string
  readonly until: (year: string, note: string) => string
  readonly ownScale: (year: string) => string
  readonly observedPoint: string
  readonly estimatedPoint: string
  readonly gap: string
  readonly break: string
  readonly picture: string
  readonly compare: string
  readonly reuse: string
  readonly reuseLead: string
  readonly embedFrame: string
  readonly embedImage: string
  readonly atSource: string
  readonly source: (body: string, maps: string, year: number) => string
  readonly years: string
  readonly date: string
  readonly status: string
  readonly raw: string
  readonly note: string
  readonly change: string
  readonly index: (base: string) => string
  readonly indexNote: string
  readonly value: string
  readonly statuses: Readonly<Record<ObservationStatus, string>>
  readonly definition: string
  readonly inDocument: (label: string) => string
  readonly unit: string
  readonly units: Readonly<Record<string, string>>
  readonly kind: string
  readonly kinds: Readonly<Record<'flow' | 'stock' | 'share' | 'rate' | 'amount', string>>
  readonly service: string
  readonly manager: string
  readonly department: string
  readonly place: string
  readonly partOf: string
  readonly parts: string
  readonly notes: string
  readonly cite: string
  readonly citeHow: string
  readonly citeShort: string
  readonly citeLong: string
  readonly shortCitation: (source: CitedFigure) => string
  readonly longCitation: (source: CitedSeries) => string
  readonly permanent: string
  readonly editions: string
  readonly editionsLead: string
  readonly onlyEdition: (edition: string) => string
  readonly edition: (year: number, revision: number) => string
  readonly noRestatement: string
  readonly restatements: (count: number) => string
  readonly restated: (
    date: string,
    from: string,
    fromEdition: string,
    to: string,
    toEdition: string,
  ) => string
  readonly others: Readonly<Record<'output' | 'served', string>>
  readonly othersLead: (date: string) => string
  readonly noSeries: (slug: string, service: string, year: number) => string
  readonly noSeriesText: string
  readonly elsewhere: (label: string, year: number) => string
}

interface Cited {
  readonly body: string
  readonly service: string
  /** As the document writes it. */
  readonly label: string
  readonly year: number
  readonly url: string
}

export interface CitedFigure extends Cited {
  readonly date: string
  readonly figure: string
}

export interface CitedSeries extends Cited {
  readonly office: string | null
  readonly title: string
  readonly attachment: string | null
  readonly revision: number
  readonly manager: string | null
  readonly section: 'output' | 'served'
  readonly figures: readonly { readonly date: string; readonly figure: string }[]
  /** Where it stands in the document, '' where that is not known. */
  readonly place: string
}

const present = (parts: readonly (string | null)[]) => parts.filter(part => part !== null && part !== '')

const listed = (figures: CitedSeries['figures']) =>
  figures.map(({ date, figure }) => `${date}: ${figure}`).join('; ')

const italian: SeriesWords = {
  section: { output: 'Output', served: 'Utenti seguiti' },
  description: (series, service, body) => `${series}: le quantità anno per anno. ${service}, ${body}.`,
  at: (unit, date) => (unit === '' ? `al ${date}` : `${unit} al ${date}`),
  absentAt: (status, date) => `Al ${date}: ${status}.`,
  sinceLast: (change, year, figure) => `${change} sul ${year} (${figure}).`,
  notComparableBefore: year => `Non confrontabile con gli anni fino al ${year}.`,
  chart: 'Grafico',
  chartTitle: (series, from, to) => `${series}, dal ${from} al ${to}`,
  breakFrom: year => `Dal ${year} cambia ciò che si conta:`,
  until: (year, note) => `fino al ${year} ${note}`,
  ownScale: year => `Dal ${year}, in scala propria`,
  observedPoint: 'osservato',
  estimatedPoint: 'stimato',
  gap: 'vuoto: nessuna cifra',
  break: 'cambia ciò che si conta',
  picture: 'Grafico (SVG)',
  compare: 'Confronta con altre quantità',
  reuse: 'Mostrare il grafico su un altro sito',
  reuseLead:
    'Si copia una delle due righe nella propria pagina: il grafico porta con sé titolo e fonte. Si può riusare con licenza CC BY 4.0, citando la fonte.',
  embedFrame: 'Riquadro con grafico e cifre',
  embedImage: 'Solo immagine',
  atSource: 'Tutte le cifre, le note e come citarle',
  source: (body, maps, year) => `Fonte: ${body}, ${maps} ${year}`,
  years: 'Anno per anno',
  date: 'al',
  status: 'stato',
  raw: 'nel documento',
  note: 'nota',
  change: 'sull’anno prima',
  index: base => (base === '' ? 'indice' : `indice, ${base} = 100`),
  indexNote: 'Indice: la prima cifra è 100; dove cambia ciò che si conta si ricomincia da 100.',
  value: 'quantità',
  statuses: {
    observed: 'osservato',
    estimated: 'stimato',
    not_collected: 'non rilevato',
    not_applicable: 'non esisteva',
    missing: 'manca',
    text: 'solo parole',
  },
  definition: 'Definizione',
  inDocument: label => `Nel documento: «${label}».`,
  unit: 'Unità',
  units: {
    count: 'numero',
    percent: 'percentuale',
    permille: 'per mille',
    EUR: 'euro',
    h: 'ore',
    min: 'minuti',
    d: 'giorni',
    mo: 'mesi',
    a: 'anni',
    kg: 'chilogrammi',
    t: 'tonnellate',
    m2: 'metri quadrati',
    m3: 'metri cubi',
    km: 'chilometri',
    L: 'litri',
    har: 'ettari',
    'kW.h': 'chilowattora',
  },
  kind: 'Tipo',
  kinds: {
    flow: 'flusso dell’anno',
    stock: 'consistenza a fine anno',
    share: 'quota di un totale',
    rate: 'rapporto tra due quantità',
    amount: 'importo',
  },
  service: 'Servizio',
  manager: 'Responsabile',
  department: 'Settore',
  place: 'Fonte',
  partOf: 'Parte di',
  parts: 'Di cui',
  notes: 'Note che cambiano il significato',
  cite: 'Citare questo dato',
  citeHow: 'Si seleziona il testo e si copia.',
  citeShort: 'Citazione breve',
  citeLong: 'Citazione estesa',
  shortCitation: ({ body, year, service, label, date, figure, url }) =>
    `${body}, Mappe dei servizi ${year}, ${service}, «${label}», ${date}: ${figure}. ${url}`,
  longCitation: cited =>
    `${present([cited.body, cited.office, `«${cited.title}»`, cited.attachment]).join(', ')}, edizione ${cited.year}` +
    `${cited.revision > 1 ? `, revisione ${cited.revision}` : ''}. ${present([
      `Servizio ${cited.service}`,
      cited.manager && `responsabile ${cited.manager}`,
      `${cited.section === 'output' ? 'output' : 'utenti seguiti'} «${cited.label}»`,
    ]).join(', ')}. ${present([listed(cited.figures), cited.place]).join('. ')}. ${cited.url}`,
  permanent: 'Questo indirizzo resta valido.',
  editions: 'Edizioni e rettifiche',
  editionsLead: 'Che cosa ogni edizione ha scritto di ogni anno.',
  onlyEdition: edition => `${edition}, prima pubblicazione di questa quantità.`,
  edition: (year, revision) => `edizione ${year}${revision > 1 ? `, revisione ${revision}` : ''}`,
  noRestatement: 'Nessuna rettifica.',
  restatements: count => (count === 1 ? 'Una rettifica:' : `${count} rettifiche:`),
  restated: (date, from, fromEdition, to, toEdition) =>
    `al ${date}: ${from} (${fromEdition}), poi ${to} (${toEdition})`,
  others: { output: 'Gli altri output di questa mappa', served: 'Gli altri utenti seguiti di questa mappa' },
  othersLead: date => `Il valore è al ${date}. Il vuoto nella linea è un anno senza cifra.`,
  noSeries: (slug, service, year) => `Nell’edizione ${year} «${service}» non ha una quantità «${slug}»`,
  noSeriesText: 'Forse ha un altro nome, o la contiene un’altra edizione. Queste sono le più vicine.',
  elsewhere: (label, year) => `${label} (edizione ${year})`,
}

const english: SeriesWords = {
  section: { output: 'Outputs', served: 'Users served' },
  description: (series, service, body) => `${series}: the figures year by year. ${service}, ${body}.`,
  at: (unit, date) => (unit === '' ? `at ${date}` : `${unit} at ${date}`),
  absentAt: (status, date) => `At ${date}: ${status}.`,
  sinceLast: (change, year, figure) => `${change} on ${year} (${figure}).`,
  notComparableBefore: year => `Not comparable with the years up to ${year}.`,
  chart: 'Chart',
  chartTitle: (series, from, to) => `${series}, from ${from} to ${to}`,
  breakFrom: year => `From ${year} something else is counted:`,
  until: (year, note) => `up to ${year} ${note}`,
  ownScale: year => `From ${year}, on its own scale`,
  observedPoint: 'observed',
  estimatedPoint: 'estimated',
  gap: 'gap: no figure',
  break: 'what is counted changes',
  picture: 'Chart (SVG)',
  compare: 'Compare with other quantities',
  reuse: 'Show the chart on another site',
  reuseLead:
    'Copy one of the two lines into your page: the chart carries its title and source. It may be reused under CC BY 4.0, naming the source.',
  embedFrame: 'Frame with chart and figures',
  embedImage: 'Image only',
  atSource: 'All figures, notes and how to cite them',
  source: (body, maps, year) => `Source: ${body}, ${maps} ${year}`,
  years: 'Year by year',
  date: 'at',
  status: 'status',
  raw: 'in the document',
  note: 'note',
  change: 'on the year before',
  index: base => (base === '' ? 'index' : `index, ${base} = 100`),
  indexNote: 'Index: the first figure is 100; where what is counted changes it starts again from 100.',
  value: 'figure',
  statuses: {
    observed: 'observed',
    estimated: 'estimated',
    not_collected: 'not collected',
    not_applicable: 'did not exist',
    missing: 'missing',
    text: 'words only',
  },
  definition: 'Definition',
  inDocument: label => `In the document: “${label}”.`,
  unit: 'Unit',
  units: {
    count: 'number',
    percent: 'per cent',
    permille: 'per mille',
    EUR: 'euro',
    h: 'hours',
    min: 'minutes',
    d: 'days',
    mo: 'months',
    a: 'years',
    kg: 'kilograms',
    t: 'tonnes',
    m2: 'square metres',
    m3: 'cubic metres',
    km: 'kilometres',
    L: 'litres',
    har: 'hectares',
    'kW.h': 'kilowatt hours',
  },
  kind: 'Kind',
  kinds: {
    flow: 'flow over the year',
    stock: 'stock at the end of the year',
    share: 'share of a whole',
    rate: 'rate between two quantities',
    amount: 'amount of money',
  },
  service: 'Service',
  manager: 'Manager',
  department: 'Department',
  place: 'Source',
  partOf: 'Part of',
  parts: 'Of which',
  notes: 'Notes that change the meaning',
  cite: 'Cite this figure',
  citeHow: 'Select the text and copy it.',
  citeShort: 'Short citation',
  citeLong: 'Long citation',
  shortCitation: ({ body, year, service, label, date, figure, url }) =>
    `${body}, Service maps ${year}, ${service}, “${label}”, ${date}: ${figure}. ${url}`,
  longCitation: cited =>
    `${present([cited.body, cited.office, `“${cited.title}”`, cited.attachment]).join(', ')}, edition ${cited.year}` +
    `${cited.revision > 1 ? `, revision ${cited.revision}` : ''}. ${present([
      `Service ${cited.service}`,
      cited.manager && `manager ${cited.manager}`,
      `${cited.section === 'output' ? 'output' : 'users served'} “${cited.label}”`,
    ]).join(', ')}. ${present([listed(cited.figures), cited.place]).join('. ')}. ${cited.url}`,
  permanent: 'This address stays valid.',
  editions: 'Editions and restatements',
  editionsLead: 'What each edition wrote of each year.',
  onlyEdition: edition => `${edition}, the first to publish this quantity.`,
  edition: (year, revision) => `edition ${year}${revision > 1 ? `, revision ${revision}` : ''}`,
  noRestatement: 'No restatement.',
  restatements: count => (count === 1 ? 'One restatement:' : `${count} restatements:`),
  restated: (date, from, fromEdition, to, toEdition) =>
    `at ${date}: ${from} (${fromEdition}), then ${to} (${toEdition})`,
  others: { output: 'The other outputs of this map', served: 'The other users served of this map' },
  othersLead: date => `The figure is at ${date}. A gap in the line is a year without a figure.`,
  noSeries: (slug, service, year) => `In the ${year} edition “${service}” has no quantity “${slug}”`,
  noSeriesText: 'It may have another name, or another edition may hold it. These are the nearest.',
  elsewhere: (label, year) => `${label} (edition ${year})`,
}

export const seriesWords: Readonly<Record<Language, SeriesWords>> = { it: italian, en: english }
