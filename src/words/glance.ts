import type { Severity } from '../domain/diagnostic.ts'
import type { Language } from './language.ts'

/** What the year at a glance says. Figures arrive already formatted. */
export interface GlanceWords {
  readonly title: (year: number) => string
  readonly description: (body: string, year: number) => string
  readonly lead: (year: number, before: string) => string
  readonly rises: string
  readonly falls: string
  readonly series: string
  readonly was: (year: string) => string
  readonly is: (year: string) => string
  readonly change: string
  readonly none: string
  readonly howChosen: (smallest: string) => string
  readonly leftOut: (small: string, doubted: string, broken: string) => string
  readonly explained: (reason: string) => string
  readonly services: string
  readonly noBefore: string
  readonly since: (year: number) => string
  readonly opened: string
  readonly closed: string
  readonly renamed: string
  readonly noneOpened: string
  readonly wasNamed: (name: string) => string
  readonly missing: string
  readonly missingLead: (year: number) => string
  readonly manager: string
  readonly noManager: string
  readonly rows: string
  readonly absent: string
  readonly ended: string
  readonly lost: string
  readonly others: (managers: number) => string
  readonly nothingMissing: string
  readonly restated: string
  readonly restatedLead: (count: number, before: number) => string
  readonly noRestated: string
  readonly moreRestated: (count: string) => string
  readonly date: string
  readonly findings: string
  readonly accepted: string
  readonly noAccepted: string
  readonly moreAccepted: (count: string) => string
  readonly severities: Readonly<Record<Severity, string>>
  readonly openFindings: string
  readonly link: string
}

const italian: GlanceWords = {
  title: year => `Il ${year} in sintesi`,
  description: (body, year) => `Che cosa è cambiato nei servizi, ${body}, edizione ${year}.`,
  lead: (year, before) =>
    `Che cosa è cambiato nel ${year}${before === '' ? '' : ` rispetto al ${before}`}, e perché quando il documento lo dice. Due pagine, da stampare.`,
  rises: 'Gli aumenti maggiori',
  falls: 'I cali maggiori',
  series: 'quantità',
  was: year => year,
  is: year => year,
  change: 'variazione',
  none: 'Nessuno.',
  howChosen: smallest =>
    `In ordine di variazione percentuale, tra le quantità che valgono almeno ${smallest} in entrambi gli anni; al più due per tabella. Un aumento non è di per sé un bene, un calo non è di per sé un male.`,
  leftOut: (small, doubted, broken) =>
    `Lasciate fuori: ${small} variazioni su cifre piccole, ${doubted} su cifre ancora da verificare, ${broken} dove è cambiato ciò che si conta.`,
  explained: reason => `Spiegazione: ${reason}`,
  services: 'Servizi nuovi e chiusi',
  noBefore: 'Non c’è un’edizione precedente con cui confrontare.',
  since: year => `Rispetto all’edizione ${year}.`,
  opened: 'Nuovi',
  closed: 'Non ci sono più',
  renamed: 'Hanno cambiato nome',
  noneOpened: 'Nessun servizio nuovo, nessuno chiuso.',
  wasNamed: name => `prima «${name}»`,
  missing: 'Dati mancanti, per responsabile',
  missingLead: year =>
    `Quantità senza cifra per il ${year}, tabelle ferme a un anno prima, parti di mappa che il documento non contiene.`,
  manager: 'responsabile',
  noManager: 'Senza responsabile indicato',
  rows: 'quantità',
  absent: 'senza cifra',
  ended: 'ferme prima',
  lost: 'parti assenti',
  others: managers => (managers === 1 ? 'Un altro responsabile' : `Altri ${managers} responsabili`),
  nothingMissing: 'Non manca nulla.',
  restated: 'Cifre rettificate',
  restatedLead: (count, before) =>
    count === 1
      ? `Una cifra di anni passati differisce da quella dell’edizione ${before}.`
      : `${count} cifre di anni passati differiscono da quelle dell’edizione ${before}.`,
  noRestated: 'Nessuna cifra di anni passati è stata rettificata.',
  moreRestated: count => `e altre ${count}`,
  date: 'al',
  findings: 'Verifiche ancora aperte',
  accepted: 'Particolarità spiegate',
  noAccepted: 'Nessuna particolarità con una spiegazione scritta.',
  moreAccepted: count => `e altre ${count}`,
  severities: { error: 'errori', warning: 'avvertimenti', info: 'osservazioni' },
  openFindings: 'Vai alle verifiche',
  link: 'L’anno in sintesi',
}

const english: GlanceWords = {
  title: year => `${year} at a glance`,
  description: (body, year) => `What changed in the services of ${body}, edition ${year}.`,
  lead: (year, before) =>
    `What changed in ${year}${before === '' ? '' : ` against ${before}`}, and why where the document says so. Two pages, to be printed.`,
  rises: 'Largest rises',
  falls: 'Largest falls',
  series: 'quantity',
  was: year => year,
  is: year => year,
  change: 'change',
  none: 'None.',
  howChosen: smallest =>
    `By percentage, among quantities of at least ${smallest} in both years; at most two of a table. A rise is not good in itself, nor a fall bad.`,
  leftOut: (small, doubted, broken) =>
    `Left out: ${small} changes of small figures, ${doubted} of figures still to be verified, ${broken} where something else is counted.`,
  explained: reason => `Explanation: ${reason}`,
  services: 'New and closed services',
  noBefore: 'There is no earlier edition to compare with.',
  since: year => `Against the ${year} edition.`,
  opened: 'New',
  closed: 'No longer there',
  renamed: 'Renamed',
  noneOpened: 'No new service, none closed.',
  wasNamed: name => `was “${name}”`,
  missing: 'Missing data, by manager',
  missingLead: year =>
    `Quantities without a figure for ${year}, tables that end a year before, parts of maps that the document does not hold.`,
  manager: 'manager',
  noManager: 'No manager given',
  rows: 'quantities',
  absent: 'no figure',
  ended: 'end before',
  lost: 'parts lost',
  others: managers => (managers === 1 ? 'One other manager' : `${managers} other managers`),
  nothingMissing: 'Nothing is missing.',
  restated: 'Restated figures',
  restatedLead: (count, before) =>
    count === 1
      ? `One figure of past years differs from the ${before} edition.`
      : `${count} figures of past years differ from the ${before} edition.`,
  noRestated: 'No figure of past years was restated.',
  moreRestated: count => `and ${count} more`,
  date: 'at',
  findings: 'Findings still open',
  accepted: 'Peculiarities explained',
  noAccepted: 'No peculiarity with a written explanation.',
  moreAccepted: count => `and ${count} more`,
  severities: { error: 'errors', warning: 'warnings', info: 'remarks' },
  openFindings: 'Go to the findings',
  link: 'The year at a glance',
}

export const glanceWords: Readonly<Record<Language, GlanceWords>> = { it: italian, en: english }
