import type { Language } from './language.ts'

interface PersonCommandWords {
  readonly summary: string
  /** After the link itself, which stands alone on a line. */
  readonly made: (name: string, days: number) => string
}

/** What the command says that looks after people. */
export const personCommandWords: Readonly<Record<Language, PersonCommandWords>> = {
  it: {
    summary: 'invita una persona, o le fa un nuovo collegamento di accesso',
    made: (name, days) =>
      `Collegamento per ${name}: vale ${days === 1 ? 'un giorno' : `${days} giorni`}, una volta sola.`,
  },
  en: {
    summary: 'invites a person, or makes a new link of access',
    made: (name, days) => `Link for ${name}: holds for ${days === 1 ? 'a day' : `${days} days`}, works once.`,
  },
}
