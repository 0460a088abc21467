import type { ReasonCode } from '../domain/campaign/reason.ts'
import type { Language } from './language.ts'

/** What is said where figures are filled in, by the page and by its script; figures arrive formatted. */
export interface EntryWords {
  /** How a cell stands, in a word on the cell. */
  readonly states: {
    readonly empty: string
    readonly saved: string
    readonly saving: string
    readonly unsent: string
    readonly ask: string
    readonly explained: string
    readonly conflict: string
    readonly refused: string
    readonly words: string
    readonly closed: string
  }
  readonly usually: (low: string, high: string) => string
  readonly whyFigure: (figure: string) => string
  readonly whyRestated: (before: string, after: string) => string
  readonly reasons: Readonly<Record<ReasonCode, string>>
  readonly otherReason: string
  readonly sayReason: string
  readonly saveReason: string
  readonly correct: string
  readonly becauseOf: (reason: string) => string
  readonly estimate: string
  readonly breaks: string
  readonly mine: string
  readonly theirs: (who: string) => string
  readonly keepMine: string
  readonly keepTheirs: string
  readonly conflictLead: string
  readonly problems: Readonly<Record<string, string>>
  readonly refusedLead: (problem: string) => string
  readonly tryAgain: string
  readonly giveUp: string
  readonly ambiguous: string
  readonly severalFigures: string
  readonly onlyWords: string
  readonly line: {
    readonly saved: string
    readonly saving: string
    readonly unreachable: (cells: number) => string
    readonly signedOut: string
    readonly signIn: string
    readonly sendNow: string
    readonly full: string
    readonly returned: (cells: number) => string
  }
  readonly spoken: {
    readonly saved: (label: string, figure: string) => string
    readonly savedAll: (cells: number) => string
    /** After a sentence about one cell: how many more it holds for. */
    readonly others: (cells: number) => string
    readonly ask: (label: string, low: string, high: string) => string
    readonly conflict: (label: string) => string
    readonly refused: (label: string) => string
    readonly pasted: (cells: number, outside: number) => string
    readonly cleared: (cells: number) => string
    readonly undone: (cells: number) => string
    readonly nothingToUndo: string
    readonly marked: (cells: number) => string
    readonly copied: (cells: number) => string
    readonly online: string
  }
  readonly empty: string
  readonly progress: (entered: number, rows: number, unexplained: number) => string
  readonly history: {
    readonly loading: string
    readonly none: string
    readonly unreachable: string
    readonly published: string
    readonly wrote: (who: string, when: string) => string
    readonly lost: (who: string, when: string) => string
  }
  readonly parts: {
    readonly name: string
    readonly value: string
    readonly sum: (sum: string, figure: string) => string
    readonly sumFits: (sum: string) => string
    readonly remove: (name: string) => string
  }
  readonly texts: {
    readonly saved: string
    readonly saving: string
    readonly unsent: string
    readonly conflict: string
    readonly refused: string
    readonly remove: string
    readonly up: string
    readonly down: string
    readonly same: string
    readonly mine: string
    readonly theirs: string
  }
}

export function entryWords(language: Language): EntryWords {
  return language === 'it' ? italian : english
}

const cells = (count: number): string => (count === 1 ? '1 casella' : `${count} caselle`)
const cellsInEnglish = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`)

const italian: EntryWords = {
  states: {
    empty: 'da scrivere',
    saved: 'salvato',
    saving: 'si salva…',
    unsent: 'non inviato',
    ask: 'perché?',
    explained: 'spiegato',
    conflict: 'conflitto',
    refused: 'non accolto',
    words: 'parole',
    closed: 'sola lettura',
  },
  usually: (low, high) => `Di solito da ${low} a ${high}.`,
  whyFigure: figure => `Perché ${figure}?`,
  whyRestated: (before, after) => `Era ${before}, ora ${after}: perché?`,
  reasons: {
    covid: 'Covid',
    rule_change: 'È cambiata una norma',
    contracted_out: 'Affidato ad altri',
    count_change: 'Si conta diversamente',
    one_off: 'Un fatto di quest’anno',
    typing_error: 'Prima c’era un errore',
    other: 'Altro',
  },
  otherReason: 'Altro…',
  sayReason: 'Il motivo, in poche parole',
  saveReason: 'Salva il motivo',
  correct: 'Correggo',
  becauseOf: reason => `Perché: ${reason}`,
  estimate: 'stima',
  breaks: 'da quest’anno si conta diversamente',
  mine: 'Hai scritto tu',
  theirs: who => (who === '' ? 'È stato scritto intanto' : `Ha scritto intanto ${who}`),
  keepMine: 'Tieni il mio',
  keepTheirs: 'Tieni l’altro',
  conflictLead: 'Qualcuno ha scritto nella stessa casella mentre scrivevi. Nessuno dei due testi è perso.',
  problems: {
    'no-such-row': 'la riga non c’è più',
    'no-such-date': 'la tabella non ha questa data',
    closed: 'la mappa non si può più scrivere',
    'shared-closed': 'un’altra mappa che mostra la stessa cifra è già stata consegnata',
    'bad-change': 'il server non l’ha capito',
    'too-long': 'è troppo lungo',
  },
  refusedLead: problem => `Non accolto: ${problem}. Ciò che hai scritto è ancora qui.`,
  tryAgain: 'Riprova',
  giveUp: 'Lascia perdere',
  ambiguous: 'Si può leggere in due modi: in italiano 1.234 è milleduecentotrentaquattro, 1,5 è uno e mezzo.',
  severalFigures: 'Ci sono più cifre: non si sommano da sole. Scrivere il totale e, accanto, le parti.',
  onlyWords: 'Sono parole, non una cifra: restano scritte così.',
  line: {
    saved: 'Tutto salvato',
    saving: 'Si salva…',
    unreachable: count =>
      `Il server non risponde: ${cells(count)} ${count === 1 ? 'resta' : 'restano'} in questo browser e ${count === 1 ? 'parte' : 'partono'} appena torna la rete. Si può continuare a scrivere.`,
    signedOut:
      'La sessione è finita: ciò che hai scritto resta in questo browser. Accedi di nuovo e parte da solo.',
    signIn: 'Accedi in un’altra scheda',
    sendNow: 'Invia adesso',
    full: 'Il browser non ha più spazio per tenere ciò che non è ancora partito: non chiudere questa pagina.',
    returned: count => `Ritrovate in questo browser ${cells(count)} non ancora inviate: partono adesso.`,
  },
  spoken: {
    saved: (label, figure) => `${label}: ${figure === '' ? 'vuota' : figure}, salvato`,
    savedAll: count => `Salvate ${cells(count)}.`,
    others: count => `E altre ${count} caselle.`,
    ask: (label, low, high) => `${label}: di solito da ${low} a ${high}. Scegliere il perché con Tab.`,
    conflict: label => `${label}: conflitto, scegliere con Tab quale tenere`,
    refused: label => `${label}: non accolto`,
    pasted: (count, outside) =>
      `Incollate ${cells(count)}${outside === 0 ? '' : `; ${outside} non entrano nella tabella e sono rimaste fuori`}.`,
    cleared: count => `Svuotate ${cells(count)}.`,
    undone: count => `Annullato: ${cells(count)}.`,
    nothingToUndo: 'Niente da annullare.',
    marked: count => `Scelte ${cells(count)}.`,
    copied: count => `Copiate ${cells(count)}.`,
    online: 'La rete è tornata: tutto inviato.',
  },
  empty: 'vuota',
  progress: (entered, rows, unexplained) =>
    `${entered} ${entered === 1 ? 'riga' : 'righe'} su ${rows} ${entered === 1 ? 'scritta' : 'scritte'}${unexplained === 0 ? '' : `; ${unexplained} ${unexplained === 1 ? 'chiede' : 'chiedono'} un perché`}`,
  history: {
    loading: 'Un momento…',
    none: 'Nessuno ha ancora scritto in questa casella.',
    unreachable: 'Senza rete la storia non si può leggere.',
    published: 'pubblicato',
    wrote: (who, when) => `${who}, ${when}`,
    lost: (who, when) => `${who}, ${when}: non tenuto`,
  },
  parts: {
    name: 'Parte',
    value: 'Quantità',
    sum: (sum, figure) => `Le parti fanno ${sum}, la casella dice ${figure}.`,
    sumFits: sum => `Le parti fanno ${sum}.`,
    remove: name => `Togli la parte ${name}`,
  },
  texts: {
    saved: 'salvato',
    saving: 'si salva…',
    unsent: 'non inviato: resta in questo browser',
    conflict: 'qualcuno ha scritto intanto',
    refused: 'non accolto',
    remove: 'Togli',
    up: 'Sposta su',
    down: 'Sposta giù',
    same: 'Come l’anno scorso.',
    mine: 'Tieni il mio',
    theirs: 'Tieni l’altro',
  },
}

const english: EntryWords = {
  states: {
    empty: 'to write',
    saved: 'saved',
    saving: 'saving…',
    unsent: 'not sent',
    ask: 'why?',
    explained: 'explained',
    conflict: 'conflict',
    refused: 'refused',
    words: 'words',
    closed: 'read only',
  },
  usually: (low, high) => `Usually from ${low} to ${high}.`,
  whyFigure: figure => `Why ${figure}?`,
  whyRestated: (before, after) => `It was ${before}, now ${after}: why?`,
  reasons: {
    covid: 'Covid',
    rule_change: 'A rule has changed',
    contracted_out: 'Contracted out',
    count_change: 'Counted otherwise',
    one_off: 'Something of this year',
    typing_error: 'There was a mistake before',
    other: 'Other',
  },
  otherReason: 'Other…',
  sayReason: 'The reason, in a few words',
  saveReason: 'Save the reason',
  correct: 'I correct it',
  becauseOf: reason => `Because: ${reason}`,
  estimate: 'estimate',
  breaks: 'counted otherwise from this year on',
  mine: 'You wrote',
  theirs: who => (who === '' ? 'Written meanwhile' : `Meanwhile ${who} wrote`),
  keepMine: 'Keep mine',
  keepTheirs: 'Keep the other',
  conflictLead: 'Somebody wrote in the same cell while you were typing. Neither text is lost.',
  problems: {
    'no-such-row': 'the row is no longer there',
    'no-such-date': 'the table has no such date',
    closed: 'the map may no longer be written',
    'shared-closed': 'another map that shows the same figure has been handed in',
    'bad-change': 'the server did not understand it',
    'too-long': 'it is too long',
  },
  refusedLead: problem => `Refused: ${problem}. What you wrote is still here.`,
  tryAgain: 'Try again',
  giveUp: 'Give it up',
  ambiguous:
    'It can be read in two ways: in Italian 1.234 is one thousand two hundred thirty-four, 1,5 is one and a half.',
  severalFigures:
    'There are several figures: they are not added up by themselves. Write the total and, beside it, the parts.',
  onlyWords: 'These are words, not a figure: they stay as written.',
  line: {
    saved: 'All saved',
    saving: 'Saving…',
    unreachable: count =>
      `The server does not answer: ${cellsInEnglish(count)} ${count === 1 ? 'stays' : 'stay'} in this browser and will be sent as soon as the network is back. You can go on typing.`,
    signedOut: 'The session has ended: what you wrote stays in this browser. Sign in again and it is sent.',
    signIn: 'Sign in in another tab',
    sendNow: 'Send now',
    full: 'The browser has no more room for what is not yet sent: do not close this page.',
    returned: count => `Found in this browser: ${cellsInEnglish(count)} not yet sent. They go now.`,
  },
  spoken: {
    saved: (label, figure) => `${label}: ${figure === '' ? 'empty' : figure}, saved`,
    savedAll: count => `${cellsInEnglish(count)} saved.`,
    others: count => `And ${count} more cells.`,
    ask: (label, low, high) => `${label}: usually from ${low} to ${high}. Choose the reason with Tab.`,
    conflict: label => `${label}: conflict, choose with Tab which to keep`,
    refused: label => `${label}: refused`,
    pasted: (count, outside) =>
      `${cellsInEnglish(count)} pasted${outside === 0 ? '' : `; ${outside} do not fit in the table and were left out`}.`,
    cleared: count => `${cellsInEnglish(count)} emptied.`,
    undone: count => `Undone: ${cellsInEnglish(count)}.`,
    nothingToUndo: 'Nothing to undo.',
    marked: count => `${cellsInEnglish(count)} marked.`,
    copied: count => `${cellsInEnglish(count)} copied.`,
    online: 'The network is back: everything was sent.',
  },
  empty: 'empty',
  progress: (entered, rows, unexplained) =>
    `${entered} of ${rows} rows written${unexplained === 0 ? '' : `; ${unexplained} ${unexplained === 1 ? 'asks' : 'ask'} for a reason`}`,
  history: {
    loading: 'One moment…',
    none: 'Nobody has written in this cell yet.',
    unreachable: 'Without a network the history cannot be read.',
    published: 'published',
    wrote: (who, when) => `${who}, ${when}`,
    lost: (who, when) => `${who}, ${when}: not kept`,
  },
  parts: {
    name: 'Part',
    value: 'Quantity',
    sum: (sum, figure) => `The parts make ${sum}, the cell says ${figure}.`,
    sumFits: sum => `The parts make ${sum}.`,
    remove: name => `Remove the part ${name}`,
  },
  texts: {
    saved: 'saved',
    saving: 'saving…',
    unsent: 'not sent: it stays in this browser',
    conflict: 'somebody wrote meanwhile',
    refused: 'refused',
    remove: 'Remove',
    up: 'Move up',
    down: 'Move down',
    same: 'As last year.',
    mine: 'Keep mine',
    theirs: 'Keep the other',
  },
}
