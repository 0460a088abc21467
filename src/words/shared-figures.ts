import type { Section } from '../domain/import/known.ts'
import type { Language } from './language.ts'

/** What the pages say of figures that several maps show. */
export interface SharedFiguresWords {
  readonly title: (year: number) => string
  /** A link to the list. */
  readonly link: string
  readonly lead: string
  readonly sealed: string
  readonly none: string
  readonly list: string
  readonly row: string
  readonly section: Readonly<Record<Section, string>>
  readonly agrees: string
  readonly differs: (years: string) => string
  /** Beside a cell that does not say what the others do, for who does not see colours. */
  readonly differently: string
  readonly settle: string
  readonly undo: string
  readonly undoLead: string
  readonly undone: string
  readonly declared: (cells: number) => string
  readonly suggestions: string
  readonly noSuggestions: string
  readonly suggestionGroups: {
    readonly both: string
    readonly figures: string
    readonly figuresLead: string
    readonly words: string
  }
  readonly why: (of: { equal: number; compared: number; sameLabel: boolean }) => string
  readonly compare: string
  readonly declare: string
  readonly declareLead: string
  readonly map: string
  readonly chooseMap: string
  readonly chooseRow: string
  readonly next: string
  readonly newTitle: string
  readonly chosen: string
  readonly already: string
  readonly other: string
  readonly otherMap: string
  readonly otherRow: string
  readonly suggestedFor: string
  readonly together: string
  readonly togetherLead: string
  readonly same: (filled: number) => string
  readonly holds: string
  readonly holdsLead: string
  readonly reason: string
  readonly reasonHelp: string
  readonly button: string
  /** On a map's page: leads to this row's figure. */
  readonly fromMap: string
}

export function sharedFiguresWords(language: Language): SharedFiguresWords {
  return language === 'it' ? italian : english
}

const italian: SharedFiguresWords = {
  title: year => `Dati comuni ${year}`,
  link: 'Dati comuni a più mappe',
  lead: 'Lo stesso dato mostrato da più mappe si scrive una volta sola: chi lo scrive in una lo scrive in tutte. Qui si vede quali sono, se dicono davvero lo stesso, e si dice quali lo sono o non lo sono. Vale anche per gli anni prossimi.',
  sealed: 'L’anno è sigillato: i dati comuni si guardano e basta.',
  none: 'Per ora nessun dato è comune a più mappe.',
  list: 'I dati comuni',
  row: 'Mappa e riga',
  section: { output: 'output', served: 'utenza' },
  agrees: 'Le righe dicono lo stesso in tutti gli anni.',
  differs: years => `Le righe dicono cose diverse: ${years}.`,
  differently: 'diverso',
  settle: 'Mettile d’accordo',
  undo: 'Stacca',
  undoLead: '«Stacca»: la riga tiene i dati che ha e da adesso si scrive da sola. Atlante non la riproporrà.',
  undone: 'La riga è staccata, con i dati che aveva.',
  declared: cells =>
    cells === 0
      ? 'Adesso è un dato comune: si scrive una volta sola.'
      : `Adesso è un dato comune: si scrive una volta sola. ${cells === 1 ? 'È cambiata una casella' : `Sono cambiate ${cells} caselle`}, nella storia c’è come erano.`,
  suggestions: 'Forse sono lo stesso dato',
  noSuggestions: 'Nessuna altra coppia di righe si assomiglia abbastanza.',
  suggestionGroups: {
    both: 'Stesse parole, dati uguali',
    figures: 'Dati uguali, altre parole',
    figuresLead:
      'Dati uguali sotto parole che non c’entrano possono essere una tabella incollata nella mappa sbagliata: guardare prima le verifiche.',
    words: 'Stesse parole, dati diversi',
  },
  why: ({ equal, compared, sameLabel }) => {
    const label = sameLabel ? 'stesse parole' : 'parole diverse'
    if (compared === 0) return `${label}; nessun anno in comune`
    return `${label}; dati uguali in ${equal} ${equal === 1 ? 'anno' : 'anni'} su ${compared}`
  },
  compare: 'Confronta',
  declare: 'Scegliere due righe',
  declareLead: 'Prima la riga di una mappa, poi la riga di un’altra.',
  map: 'Mappa',
  chooseMap: 'scegliere una mappa…',
  chooseRow: 'scegliere una riga…',
  next: 'Avanti',
  newTitle: 'Dichiara un dato comune',
  chosen: 'La prima riga',
  already: 'Questa riga è già lo stesso dato di altre mappe.',
  other: 'L’altra riga',
  otherMap: 'Un’altra mappa',
  otherRow: 'La sua riga',
  suggestedFor: 'Righe che le assomigliano',
  together: 'Una accanto all’altra',
  togetherLead:
    'Da adesso si scriveranno insieme, in tutte le mappe, anche in quelle già consegnate; e così anche negli anni prossimi.',
  same: filled =>
    filled === 0
      ? 'Dicono lo stesso: nessuna casella cambia.'
      : `Non si contraddicono. ${filled === 1 ? 'Una casella vuota prende' : `${filled} caselle vuote prendono`} ciò che dice l’altra riga.`,
  holds: 'Quale riga vale?',
  holdsLead:
    'Dove dicono cose diverse le altre cambiano e diventano come questa; com’erano resta nella storia, e gli anni passati cambiati si pubblicano come rettifiche. Dove questa è vuota vale ciò che dicono le altre.',
  reason: 'Motivo',
  reasonHelp: 'Per esempio: la fonte è l’anagrafe.',
  button: 'Sono lo stesso dato',
  fromMap: 'È lo stesso dato di un’altra mappa?',
}

const english: SharedFiguresWords = {
  title: year => `Shared figures ${year}`,
  link: 'Figures that several maps share',
  lead: 'One figure that several maps show is entered once: who writes it in one writes it in all. Here you see which they are, whether they really agree, and say which are one and which are not. It holds for the years to come too.',
  sealed: 'The year is sealed: shared figures can only be looked at.',
  none: 'No figure is shared by several maps yet.',
  list: 'The shared figures',
  row: 'Map and row',
  section: { output: 'outputs', served: 'users' },
  agrees: 'The rows say the same in all years.',
  differs: years => `The rows say different things: ${years}.`,
  differently: 'different',
  settle: 'Make them agree',
  undo: 'Detach',
  undoLead:
    '“Detach”: the row keeps the figures it has, and is entered by itself from now on. Atlante will not propose it again.',
  undone: 'The row is detached, with the figures it had.',
  declared: cells =>
    cells === 0
      ? 'It is a shared figure now: it is entered once.'
      : `It is a shared figure now: it is entered once. ${cells === 1 ? 'One cell' : `${cells} cells`} changed, the history says what they were.`,
  suggestions: 'These may be one figure',
  noSuggestions: 'No other two rows are enough alike.',
  suggestionGroups: {
    both: 'Same words, equal figures',
    figures: 'Equal figures, other words',
    figuresLead:
      'Equal figures under words that have nothing to do with each other may be a table pasted into the wrong map: look at the findings first.',
    words: 'Same words, different figures',
  },
  why: ({ equal, compared, sameLabel }) => {
    const label = sameLabel ? 'same words' : 'different words'
    if (compared === 0) return `${label}; no year in common`
    return `${label}; equal figures in ${equal} ${equal === 1 ? 'year' : 'years'} of ${compared}`
  },
  compare: 'Compare',
  declare: 'Choose two rows yourself',
  declareLead: 'First a row of a map, then that of another.',
  map: 'Map',
  chooseMap: 'choose a map…',
  chooseRow: 'choose a row…',
  next: 'Next',
  newTitle: 'Declare a shared figure',
  chosen: 'The first row',
  already: 'This row is the same figure as in other maps already.',
  other: 'The other row',
  otherMap: 'Another map',
  otherRow: 'Its row',
  suggestedFor: 'Rows that are like it',
  together: 'Side by side',
  togetherLead:
    'From now on they are entered together, in all maps, those handed in as well; and so in the years to come.',
  same: filled =>
    filled === 0
      ? 'They say the same: no cell changes.'
      : `They do not contradict each other. ${filled === 1 ? 'One empty cell takes' : `${filled} empty cells take`} what the other row says.`,
  holds: 'Which row holds?',
  holdsLead:
    'Where they say different things the others change to say what this one says; what they were stays in the history, and changed earlier years are published as restatements. Where this one is empty, what the others say holds.',
  reason: 'Reason',
  reasonHelp: 'For instance: the source is the register of residents.',
  button: 'They are one figure',
  fromMap: 'The same figure as in another map?',
}
