import type { Language } from './language.ts'

/** What the page "what I have to do" says; dates arrive formatted. */
export interface WorkHomeWords {
  readonly title: string
  readonly lead: (year: number, deadline: string) => string
  readonly closed: (year: number) => string
  readonly none: string
  readonly noneText: string
  readonly write: string
  readonly approve: string
  readonly look: string
  readonly nothing: string
  readonly returned: (who: string, why: string) => string
  readonly submitted: (who: string) => string
  readonly due: (date: string) => string
  readonly late: (date: string) => string
  readonly errors: (count: number) => string
  readonly comments: (count: number) => string
  readonly board: (year: number) => string
}

export function workHomeWords(language: Language): WorkHomeWords {
  return language === 'it' ? italian : english
}

const italian: WorkHomeWords = {
  title: 'Da fare',
  lead: (year, deadline) =>
    `Rilevazione ${year}: i dati al 31/12/${year}, da consegnare entro il ${deadline}.`,
  closed: year => `La rilevazione ${year} è chiusa e pubblicata.`,
  none: 'Non c’è niente da fare',
  noneText: 'Nessuna rilevazione è aperta, o nessuna mappa è affidata a te.',
  write: 'Da compilare',
  approve: 'Aspettano il tuo sì',
  look: 'In mano ad altri',
  nothing: 'Per ora niente.',
  returned: (who, why) => `Rimandata da ${who}: ${why}`,
  submitted: who => `Consegnata da ${who}`,
  due: date => `entro il ${date}`,
  late: date => `scaduta il ${date}`,
  errors: count => (count === 1 ? '1 errore da sistemare' : `${count} errori da sistemare`),
  comments: count => (count === 1 ? '1 commento aperto' : `${count} commenti aperti`),
  board: year => `Quadro della rilevazione ${year}`,
}

const english: WorkHomeWords = {
  title: 'To do',
  lead: (year, deadline) => `Collection ${year}: figures at 31/12/${year}, to be handed in by ${deadline}.`,
  closed: year => `The collection of ${year} is sealed and published.`,
  none: 'There is nothing to do',
  noneText: 'No collection is open, or no map has been given to you.',
  write: 'To fill in',
  approve: 'Waiting for your yes',
  look: 'In others’ hands',
  nothing: 'Nothing for now.',
  returned: (who, why) => `Sent back by ${who}: ${why}`,
  submitted: who => `Handed in by ${who}`,
  due: date => `by ${date}`,
  late: date => `overdue since ${date}`,
  errors: count => (count === 1 ? '1 error to settle' : `${count} errors to settle`),
  comments: count => (count === 1 ? '1 open comment' : `${count} open comments`),
  board: year => `Board of the collection of ${year}`,
}
