import type { Language } from './language.ts'

/** What the comparison of series says. Figures and years arrive already formatted. */
export interface CompareWords {
  readonly title: string
  readonly titleOf: (count: number) => string
  readonly lead: string
  readonly description: string
  readonly empty: string
  readonly examples: string
  readonly views: string
  readonly view: Readonly<Record<'fianco' | 'insieme' | 'indice', string>>
  readonly base: string
  readonly show: string
  readonly add: string
  readonly addLabel: string
  readonly addButton: string
  readonly addThis: (series: string) => string
  readonly adds: string
  readonly there: string
  readonly nothing: (query: string) => string
  readonly full: (most: number) => string
  readonly remove: string
  readonly removeThis: (series: string) => string
  readonly table: string
  readonly tableIndex: (base: string) => string
  readonly series: string
  readonly trend: string
  readonly from: (base: string) => string
  readonly edition: (year: number) => string
  readonly outside: string
  readonly index: (figure: string) => string
  readonly chartTogether: string
  readonly chartIndex: (base: string) => string
  readonly chartEach: string
  readonly ownScale: string
  readonly notes: string
  readonly differentUnits: string
  readonly baseAbsent: (series: string, base: string) => string
  readonly baseNotPositive: (series: string, base: string, figure: string) => string
  readonly cut: (series: string) => string
  readonly broken: (series: string, year: string) => string
  readonly noted: (series: string, note: string) => string
  readonly unknown: (address: string) => string
  readonly unknownWhatToDo: string
  readonly tooMany: (most: number) => string
  readonly download: string
  readonly address: string
  readonly addressLead: string
  readonly compare: string
  readonly compareService: string
}

const italian: CompareWords = {
  title: 'Confronta quantità negli anni',
  titleOf: count => (count === 1 ? 'Una quantità negli anni' : `${count} quantità a confronto`),
  lead: 'Fino a otto quantità, di uno o di più servizi, una accanto all’altra o come indice. L’indirizzo della pagina contiene tutto il confronto: si può conservare e inviare.',
  description: 'Quantità di più servizi a confronto negli anni.',
  empty: 'Non c’è ancora nessuna quantità. Si cerca qui sotto, oppure si parte dalla pagina di una quantità.',
  examples: 'Per esempio:',
  views: 'Come mostrarle',
  view: {
    fianco: 'ciascuna nella sua scala',
    insieme: 'tutte nella stessa scala',
    indice: 'come indice: anno di confronto = 100',
  },
  base: 'Anno di confronto',
  show: 'Mostra',
  add: 'Aggiungi una quantità',
  addLabel: 'Parole del nome, oppure l’indirizzo della sua pagina',
  addButton: 'Cerca quantità',
  addThis: series => `Aggiungi ${series}`,
  adds: 'Aggiungi',
  there: 'già presente',
  nothing: query => `Nessuna quantità per «${query}». Si può provare con una parola sola.`,
  full: most => `Il confronto è pieno: ${most} quantità. Per aggiungerne un’altra se ne toglie una.`,
  remove: 'Togli',
  removeThis: series => `Togli ${series}`,
  table: 'Le cifre',
  tableIndex: base => `Le cifre e, sotto, l’indice (${base} = 100)`,
  series: 'quantità',
  trend: 'andamento',
  from: base => `dal ${base}`,
  edition: year => `edizione ${year}`,
  outside: 'fuori dalla tabella di questa edizione',
  index: figure => `indice ${figure}`,
  chartTogether: 'Tutte nella stessa scala',
  chartIndex: base => `Indice, ${base} = 100`,
  chartEach: 'Ciascuna nella sua scala',
  ownScale: 'Le altezze non si confrontano tra un riquadro e l’altro: ogni riquadro ha la sua scala.',
  notes: 'Da sapere',
  differentUnits:
    'Le quantità hanno unità diverse: nella stessa scala non si confrontano. Ciascuna resta nella sua.',
  baseAbsent: (series, base) =>
    `${series}: nel ${base} non ha una cifra, quindi non ha un indice su quell’anno.`,
  baseNotPositive: (series, base, figure) =>
    `${series}: nel ${base} la cifra è ${figure}, e su zero o meno non si calcola un indice.`,
  cut: series => `${series}: l’indice si ferma dove cambia ciò che si conta.`,
  broken: (series, year) =>
    `${series}: dal ${year} cambia ciò che si conta; gli anni prima non sono confrontabili.`,
  noted: (series, note) => `${series}: ${note}`,
  unknown: address => `«${address}» non porta a nessuna quantità`,
  unknownWhatToDo: 'Si cerca per nome qui sotto.',
  tooMany: most => `Si confrontano al più ${most} quantità: le altre dell’indirizzo non sono mostrate.`,
  download: 'Scarica quanto è mostrato',
  address: 'Indirizzo di questo confronto',
  addressLead: 'Si seleziona e si copia: chi lo apre vede le stesse cifre.',
  compare: 'Confronta con altre quantità',
  compareService: 'Confronta le quantità di questo servizio',
}

const english: CompareWords = {
  title: 'Compare quantities over the years',
  titleOf: count => (count === 1 ? 'One quantity over the years' : `${count} quantities compared`),
  lead: 'Up to eight quantities, of one service or of several, side by side or as an index. The address of the page holds the whole comparison: it can be kept and sent.',
  description: 'Quantities of several services compared over the years.',
  empty: 'There is no quantity yet. Search below, or start from the page of a quantity.',
  examples: 'For example:',
  views: 'How to show them',
  view: {
    fianco: 'each on its own scale',
    insieme: 'all on one scale',
    indice: 'as an index: base year = 100',
  },
  base: 'Base year',
  show: 'Show',
  add: 'Add a quantity',
  addLabel: 'Words of its name in Italian, or the address of its page',
  addButton: 'Find quantities',
  addThis: series => `Add ${series}`,
  adds: 'Add',
  there: 'already here',
  nothing: query => `No quantity for “${query}”. Try a single word.`,
  full: most => `The comparison is full: ${most} quantities. To add another one, remove one.`,
  remove: 'Remove',
  removeThis: series => `Remove ${series}`,
  table: 'The figures',
  tableIndex: base => `The figures and, below each, the index (${base} = 100)`,
  series: 'quantity',
  trend: 'trend',
  from: base => `since ${base}`,
  edition: year => `edition ${year}`,
  outside: 'outside the table of this edition',
  index: figure => `index ${figure}`,
  chartTogether: 'All on one scale',
  chartIndex: base => `Index, ${base} = 100`,
  chartEach: 'Each on its own scale',
  ownScale: 'Heights do not compare between one frame and another: each frame has its own scale.',
  notes: 'Worth knowing',
  differentUnits:
    'The quantities have different units: they do not compare on one scale. Each keeps its own.',
  baseAbsent: (series, base) => `${series}: it has no figure in ${base}, so no index on that year.`,
  baseNotPositive: (series, base, figure) =>
    `${series}: its figure in ${base} is ${figure}, and there is no index on zero or less.`,
  cut: series => `${series}: the index stops where what is counted changes.`,
  broken: (series, year) =>
    `${series}: from ${year} something else is counted; earlier years do not compare.`,
  noted: (series, note) => `${series}: ${note}`,
  unknown: address => `“${address}” leads to no quantity`,
  unknownWhatToDo: 'Search by name below.',
  tooMany: most => `At most ${most} quantities are compared: the others of the address are not shown.`,
  download: 'Download what is shown',
  address: 'Address of this comparison',
  addressLead: 'Select and copy it: whoever opens it sees the same figures.',
  compare: 'Compare with other quantities',
  compareService: 'Compare the quantities of this service',
}

export const compareWords: Readonly<Record<Language, CompareWords>> = { it: italian, en: english }
