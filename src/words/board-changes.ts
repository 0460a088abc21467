import type { Language } from './language.ts'

/** What the board says about how its biggest changes were chosen. */
export interface BoardChangesWords {
  /** @param smallest the least figure compared; @param small how many rows changed below it; both as written */
  readonly chosen: (smallest: string, small: string) => string
  /** Over the rows that count something else from this year on. */
  readonly recounted: (count: number) => string
  readonly recountedLead: string
}

export function boardChangesWords(language: Language): BoardChangesWords {
  return language === 'it' ? italian : english
}

const italian: BoardChangesWords = {
  chosen: (smallest, small) =>
    `In percentuale, tra le quantità che valgono almeno ${smallest} in entrambi gli anni (${small} più piccole non sono nell’elenco); al più due per tabella. Restano fuori le cifre su cui una verifica ha trovato un errore ancora aperto.`,
  recounted: count =>
    count === 1
      ? '1 riga non si confronta: è cambiato ciò che si conta'
      : `${count} righe non si confrontano: è cambiato ciò che si conta`,
  recountedLead:
    'Una nota o un’unità dice che quest’anno si conta altro: la differenza non è un aumento né un calo.',
}

const english: BoardChangesWords = {
  chosen: (smallest, small) =>
    `By percentage, among quantities of at least ${smallest} in both years (${small} smaller ones are not listed); at most two of a table. Figures on which a check found an error that is still open are left out.`,
  recounted: count =>
    count === 1
      ? '1 row is not compared: what is counted has changed'
      : `${count} rows are not compared: what is counted has changed`,
  recountedLead:
    'A note or a unit says that something else is counted this year: the difference is no rise and no fall.',
}
