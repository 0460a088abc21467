import type { Language } from './language.ts'

/** What people are told whom the server does not let try to come in just now. */
export interface DoorWords {
  readonly title: string
  /** After too many failures from an address of the network. */
  readonly wait: (seconds: number) => string
  readonly busyTitle: string
  readonly busy: (seconds: number) => string
}

export function doorWords(language: Language): DoorWords {
  return language === 'it' ? italian : english
}

const italian: DoorWords = {
  title: 'Troppi tentativi: bisogna aspettare',
  wait: seconds =>
    `Dalla tua rete sono arrivati troppi tentativi di accesso non riusciti, tuoi o di altri. Da qui si può riprovare fra ${inItalian(seconds)}. Chi è già entrato continua a lavorare. Se succede spesso, avvisare chi amministra Atlante.`,
  busyTitle: 'Troppi accessi insieme',
  busy: seconds =>
    `Molte persone stanno entrando nello stesso momento. Riprovare fra ${inItalian(seconds)}: nulla è andato perso.`,
}

const english: DoorWords = {
  title: 'Too many attempts: please wait',
  wait: seconds =>
    `Too many failed attempts to sign in came from your network, yours or of others. From here you can try again in ${inEnglish(seconds)}. Whoever is signed in goes on working. If it happens often, tell whoever administers Atlante.`,
  busyTitle: 'Too many are signing in at once',
  busy: seconds =>
    `Many people are coming in at the same moment. Try again in ${inEnglish(seconds)}: nothing was lost.`,
}

const inItalian = (seconds: number) =>
  seconds < 60 ? count(seconds, 'secondo', 'secondi') : count(Math.ceil(seconds / 60), 'minuto', 'minuti')
const inEnglish = (seconds: number) =>
  seconds < 60 ? count(seconds, 'second', 'seconds') : count(Math.ceil(seconds / 60), 'minute', 'minutes')

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`
