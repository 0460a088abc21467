import type { Language } from './language.ts'

/** What is said around documents to take away. */
export interface DownloadWords {
  readonly preparing: string
  readonly preparingText: (file: string) => string
  readonly since: (seconds: number) => string
  readonly tryNow: string
  readonly prepared: string
  readonly preparedText: (file: string) => string
  readonly takeIt: string
  readonly back: string
  readonly failed: string
  readonly failedText: (file: string) => string
  readonly busy: string
  readonly busyText: string
  readonly feedTitle: (body: string) => string
  readonly feedFirst: (year: number) => string
  readonly feedRevision: (year: number, revision: number) => string
}

export const downloadWords: Readonly<Record<Language, DownloadWords>> = {
  it: {
    preparing: 'Il documento si sta preparando',
    preparingText: file =>
      `«${file}» si scarica da solo appena è pronto: questa pagina chiede da sé ogni due secondi. Intanto si può continuare a leggere.`,
    since: seconds =>
      seconds < 2 ? 'La preparazione è appena cominciata.' : `È in preparazione da ${seconds} secondi.`,
    tryNow: 'Chiedi ora',
    prepared: 'Il documento è pronto',
    preparedText: file =>
      `Il file «${file}» si sta scaricando da solo. Se non è partito, si prende qui sotto.`,
    takeIt: 'Scarica il file',
    back: 'Torna alla pagina',
    failed: 'Il documento non è riuscito',
    failedText: file =>
      `«${file}» non si è potuto scrivere. L’errore è stato annotato; si può riprovare tra un minuto, o prendere i dati in CSV o JSON.`,
    busy: 'Troppi documenti in preparazione',
    busyText: 'Si può riprovare tra un minuto; le pagine e i dati si leggono come sempre.',
    feedTitle: body => `${body}: edizioni delle mappe dei servizi`,
    feedFirst: year => `Edizione ${year}`,
    feedRevision: (year, revision) => `Edizione ${year}, revisione ${revision}`,
  },
  en: {
    preparing: 'The document is being prepared',
    preparingText: file =>
      `“${file}” is downloaded as soon as it is ready: this page asks by itself every two seconds. Meanwhile you can read on.`,
    since: seconds =>
      seconds < 2 ? 'The work has just begun.' : `It has been in the making for ${seconds} seconds.`,
    tryNow: 'Ask now',
    prepared: 'The document is ready',
    preparedText: file =>
      `The file “${file}” is being downloaded by itself. If it has not started, take it below.`,
    takeIt: 'Download the file',
    back: 'Back to the page',
    failed: 'The document could not be made',
    failedText: file =>
      `“${file}” could not be written. The error has been noted; try again in a minute, or take the data as CSV or JSON.`,
    busy: 'Too many documents in preparation',
    busyText: 'Try again in a minute; pages and data can be read as always.',
    feedTitle: body => `${body}: editions of the service maps`,
    feedFirst: year => `Edition ${year}`,
    feedRevision: (year, revision) => `Edition ${year}, revision ${revision}`,
  },
}
