import type { TextSection } from '../domain/campaign/text-section.ts'
import type { Language } from './language.ts'

/** What the page of a map in the making says around figures and texts; figures and dates arrive formatted. */
export interface MapPageWords {
  readonly title: (name: string, year: number) => string
  readonly campaign: (year: number) => string
  readonly toDo: string
  readonly figuresAt: (date: string) => string
  readonly manager: (name: string) => string
  readonly deadline: (date: string) => string
  readonly readOnly: string
  readonly within: string
  readonly figures: string
  readonly save: string
  readonly output: string
  readonly served: string
  readonly row: string
  readonly unitSaid: (unit: string) => string
  readonly partOf: (label: string) => string
  readonly noRows: string
  readonly statement: string
  readonly statementHelp: (year: number) => string
  readonly hasStatement: (reason: string) => string
  readonly keys: readonly (readonly [string, string])[]
  readonly panel: {
    readonly heading: string
    readonly open: string
    readonly absences: string
    readonly notCollected: string
    readonly notApplicable: string
    readonly notYet: string
    readonly note: string
    readonly estimate: string
    readonly parts: string
    readonly partsHelp: string
    readonly addPart: string
    readonly scope: string
    readonly scopeHelp: string
    readonly restate: string
    readonly restateHelp: string
    readonly year: string
    readonly figure: string
    readonly why: string
    readonly whyText: string
    readonly save: string
    readonly back: string
    readonly shared: string
    readonly findings: string
    readonly history: string
    readonly remember: string
    readonly rememberText: string
  }
  readonly texts: {
    readonly heading: string
    readonly lead: string
    readonly names: Readonly<Record<TextSection, string>>
    readonly name: string
    readonly description: string
    readonly criterion: string
    readonly segment: string
    readonly role: string
    readonly place: string
    readonly note: string
    readonly forms: { readonly direct: string; readonly outsourced: string; readonly mixed: string }
    readonly used: string
    readonly own: string
    readonly external: string
    readonly staffNote: string
    readonly add: string
    readonly compare: string
    readonly lastYear: string
    readonly change: string
    readonly itemNumber: (number: number) => string
  }
  readonly comments: {
    readonly heading: string
    readonly none: string
    readonly onCell: (label: string, date: string) => string
    readonly wholeMap: string
    readonly write: string
    readonly help: string
    readonly place: string
    readonly call: string
    readonly send: string
    readonly settle: string
    readonly settledBy: (name: string) => string
  }
  readonly findings: {
    readonly heading: string
    readonly lead: string
    readonly why: string
    /** One reason for several findings of one kind. */
    readonly whyAll: (findings: number) => string
    readonly explain: string
    readonly explained: (reason: string) => string
  }
  readonly moves: {
    readonly heading: string
    readonly submitLead: string
    readonly returnLead: string
    readonly validateLead: string
    readonly acceptLead: string
    readonly reopenLead: string
    readonly reason: string
    readonly reasonHelp: string
    readonly hinders: string
    readonly hindersHelp: string
    readonly missing: (table: string, label: string) => string
    readonly sinceSeen: string
    readonly nothingSince: string
    readonly neverSeen: string
    readonly was: string
    readonly findingExplained: string
    readonly now: string
  }
  readonly saved: (count: number) => string
  readonly lost: string
}

export function mapPageWords(language: Language): MapPageWords {
  return language === 'it' ? italian : english
}

const italian: MapPageWords = {
  title: (name, year) => `${name}: rilevazione ${year}`,
  campaign: year => `Rilevazione ${year}`,
  toDo: 'Da fare',
  figuresAt: date => `Quantità al ${date}`,
  manager: name => `Responsabile ${name}`,
  deadline: date => `Da consegnare entro il ${date}`,
  readOnly: 'Sola lettura: la mappa adesso non si può scrivere.',
  within: 'In questa pagina',
  figures: 'Quantità',
  save: 'Salva',
  output: 'Output',
  served: 'Utenti seguiti',
  row: 'Voce',
  unitSaid: unit => `in ${unit}`,
  partOf: label => `di cui, di «${label}»`,
  noRows: 'La mappa non ha ancora righe in questa tabella.',
  statement: 'Nessun dato nuovo in questa tabella',
  statementHelp: year => `Se per il ${year} la tabella non ha dati, dire perché: vale per tutte le righe.`,
  hasStatement: reason => `Nessun dato nuovo perché: ${reason}`,
  keys: [
    ['Invio', 'salva e scende'],
    ['Tab', 'va avanti'],
    ['Ctrl Z', 'torna indietro'],
    ['N', 'non rilevato'],
    ['/', 'non applicabile'],
    ['A', 'non ancora disponibile'],
    ['Ctrl V', 'incolla da un foglio'],
    ['Alt Invio', 'nota, stima, parti'],
  ],
  panel: {
    heading: 'La casella',
    open: 'Nota, stima, parti',
    absences: 'Se la cifra non c’è',
    notCollected: 'n.d.: non rilevata',
    notApplicable: '/: non applicabile',
    notYet: 'Non ancora disponibile',
    note: 'Nota',
    estimate: 'È una stima',
    parts: 'Parti della cifra',
    partsHelp: 'Per esempio: personale proprio 69, ditta esterna 13.',
    addPart: 'Aggiungi una parte',
    scope: 'Da quest’anno si conta diversamente',
    scopeHelp: 'Dire che cosa cambia: la linea si interrompe qui e gli anni prima non si confrontano più.',
    restate: 'Rettifica un anno già pubblicato',
    restateHelp: 'Gli anni pubblicati cambiano solo con un motivo, e si vede che sono cambiati.',
    year: 'Anno',
    figure: 'Cifra giusta',
    why: 'Perché',
    whyText: 'In poche parole',
    save: 'Salva la casella',
    back: 'Torna alla tabella',
    shared: 'La stessa cifra si vede anche in',
    findings: 'Verifiche su questa riga',
    history: 'Storia della casella',
    remember: 'Da ricordare',
    rememberText:
      'Zero si scrive 0. Se il dato non c’è, premere N. La casella si salva da sola: niente di ciò che si scrive va perso, anche senza rete.',
  },
  texts: {
    heading: 'Testi',
    lead: 'I testi sono quelli dell’anno scorso: si corregge ciò che è cambiato.',
    names: {
      'content.core': 'Elemento centrale',
      'content.ancillary': 'Elementi accessori',
      'users.criteria': 'Criteri di segmentazione',
      'users.segments': 'Segmenti di utenza',
      'delivery.forms': 'Forma gestionale',
      'delivery.staff': 'Risorse umane coinvolte',
      'delivery.coDelivery': 'Segmenti coinvolti nell’erogazione',
      'delivery.facilities': 'Strutture erogative',
    },
    name: 'Nome',
    description: 'Descrizione',
    criterion: 'Criterio',
    segment: 'Segmento',
    role: 'Ruolo',
    place: 'Struttura',
    note: 'Nota',
    forms: { direct: 'Diretta', outsourced: 'Esternalizzata', mixed: 'Mista' },
    used: 'Usata',
    own: 'Persone proprie',
    external: 'Persone esterne',
    staffNote: 'Come si scrive nel documento',
    add: 'Aggiungi',
    compare: 'Che cosa cambia dall’anno scorso',
    lastYear: 'L’anno scorso',
    change: 'Differenza',
    itemNumber: number => `Voce ${number}`,
  },
  comments: {
    heading: 'Commenti',
    none: 'Nessun commento.',
    onCell: (label, date) => (date === '' ? label : `${label}, ${date}`),
    wholeMap: 'tutta la mappa',
    write: 'Scrivi un commento',
    help: 'Si avvisano per posta le persone segnate sotto, e chi si nomina con @nome e cognome.',
    place: 'Su',
    call: 'Avvisa',
    send: 'Commenta',
    settle: 'Segna come risolto',
    settledBy: name => `Risolto da ${name}`,
  },
  findings: {
    heading: 'Verifiche',
    lead: 'Gli errori si correggono o si spiegano prima di consegnare; gli avvisi si possono spiegare.',
    why: 'Perché va bene così',
    whyAll: count => `Perché vanno bene così (vale per tutti e ${count})`,
    explain: 'Spiega',
    explained: reason => `Spiegato: ${reason}`,
  },
  moves: {
    heading: 'Che cosa si può fare adesso',
    submitLead: 'Quando tutto è scritto, la mappa va al responsabile.',
    returnLead: 'La mappa torna a chi l’ha scritta, con i commenti sulle caselle.',
    validateLead: 'Il responsabile risponde di ciò che la mappa dice.',
    acceptLead: 'La mappa entra nell’edizione dell’anno.',
    reopenLead: 'La mappa torna a chi l’ha scritta.',
    reason: 'Perché',
    reasonHelp: 'Lo leggerà chi deve rimettere mano alla mappa.',
    hinders: 'Prima di consegnare restano da sistemare:',
    hindersHelp:
      'Dove la cifra manca: scriverla, segnare n.d. o /, oppure dire perché la tabella non ha dati nuovi.',
    missing: (table, label) => `${table}, ${label}: manca la cifra`,
    sinceSeen: 'Che cosa è cambiato da quando l’hai vista',
    nothingSince: 'Niente è cambiato da quando l’hai vista.',
    neverSeen: 'Non l’hai ancora vista: tutto è nuovo.',
    was: 'prima',
    findingExplained: 'Una verifica è stata spiegata',
    now: 'adesso',
  },
  saved: count => (count === 1 ? 'Salvata 1 casella.' : `Salvate ${count} caselle.`),
  lost: 'Non tutto è stato salvato: guardare le caselle segnate e premere di nuovo Salva.',
}

const english: MapPageWords = {
  title: (name, year) => `${name}: collection ${year}`,
  campaign: year => `Collection ${year}`,
  toDo: 'To do',
  figuresAt: date => `Quantities at ${date}`,
  manager: name => `Manager ${name}`,
  deadline: date => `To be handed in by ${date}`,
  readOnly: 'Read only: the map cannot be written now.',
  within: 'On this page',
  figures: 'Quantities',
  save: 'Save',
  output: 'Output',
  served: 'Users served',
  row: 'Row',
  unitSaid: unit => `in ${unit}`,
  partOf: label => `part of “${label}”`,
  noRows: 'The map has no rows in this table yet.',
  statement: 'No new data in this table',
  statementHelp: year => `If the table has no data for ${year}, say why: it holds for all rows.`,
  hasStatement: reason => `No new data because: ${reason}`,
  keys: [
    ['Enter', 'saves and goes down'],
    ['Tab', 'goes on'],
    ['Ctrl Z', 'takes back'],
    ['N', 'not collected'],
    ['/', 'not applicable'],
    ['A', 'not yet available'],
    ['Ctrl V', 'pastes from a sheet'],
    ['Alt Enter', 'note, estimate, parts'],
  ],
  panel: {
    heading: 'The cell',
    open: 'Note, estimate, parts',
    absences: 'If there is no figure',
    notCollected: 'n.d.: not collected',
    notApplicable: '/: not applicable',
    notYet: 'Not yet available',
    note: 'Note',
    estimate: 'It is an estimate',
    parts: 'Parts of the figure',
    partsHelp: 'For example: own staff 69, outside firm 13.',
    addPart: 'Add a part',
    scope: 'Counted otherwise from this year on',
    scopeHelp: 'Say what changes: the line is cut here and earlier years are no longer compared.',
    restate: 'Correct a published year',
    restateHelp: 'Published years change only with a reason, and it shows that they changed.',
    year: 'Year',
    figure: 'Right figure',
    why: 'Why',
    whyText: 'In a few words',
    save: 'Save the cell',
    back: 'Back to the table',
    shared: 'The same figure also shows in',
    findings: 'Findings on this row',
    history: 'History of the cell',
    remember: 'To remember',
    rememberText:
      'Zero is written 0. If there is no figure, press N. The cell saves itself: nothing that is typed is lost, even without a network.',
  },
  texts: {
    heading: 'Texts',
    lead: 'The texts are those of last year: correct what has changed.',
    names: {
      'content.core': 'Core elements',
      'content.ancillary': 'Ancillary elements',
      'users.criteria': 'Criteria of segmentation',
      'users.segments': 'Segments of users',
      'delivery.forms': 'Management form',
      'delivery.staff': 'Staff',
      'delivery.coDelivery': 'Segments that take part in delivery',
      'delivery.facilities': 'Facilities',
    },
    name: 'Name',
    description: 'Description',
    criterion: 'Criterion',
    segment: 'Segment',
    role: 'Role',
    place: 'Facility',
    note: 'Note',
    forms: { direct: 'Direct', outsourced: 'Outsourced', mixed: 'Mixed' },
    used: 'Used',
    own: 'Own people',
    external: 'Outside people',
    staffNote: 'As written in the document',
    add: 'Add',
    compare: 'What changes since last year',
    lastYear: 'Last year',
    change: 'Difference',
    itemNumber: number => `Item ${number}`,
  },
  comments: {
    heading: 'Comments',
    none: 'No comments.',
    onCell: (label, date) => (date === '' ? label : `${label}, ${date}`),
    wholeMap: 'the whole map',
    write: 'Write a comment',
    help: 'The people marked below are told by mail, and who is named with @name and surname.',
    place: 'On',
    call: 'Tell',
    send: 'Comment',
    settle: 'Mark as settled',
    settledBy: name => `Settled by ${name}`,
  },
  findings: {
    heading: 'Findings',
    lead: 'Errors are mended or explained before the map is handed in; warnings can be explained.',
    why: 'Why it is right',
    whyAll: count => `Why they are right (for all ${count})`,
    explain: 'Explain',
    explained: reason => `Explained: ${reason}`,
  },
  moves: {
    heading: 'What can be done now',
    submitLead: 'When everything is written, the map goes to its manager.',
    returnLead: 'The map goes back to who wrote it, with the comments on its cells.',
    validateLead: 'The manager answers for what the map says.',
    acceptLead: 'The map becomes part of the year’s edition.',
    reopenLead: 'The map goes back to who wrote it.',
    reason: 'Why',
    reasonHelp: 'Read by those who take up the map again.',
    hinders: 'Before it can be handed in:',
    hindersHelp: 'Where a figure is missing: write it, mark n.d. or /, or say why the table has no new data.',
    missing: (table, label) => `${table}, ${label}: the figure is missing`,
    sinceSeen: 'What has changed since you saw it',
    nothingSince: 'Nothing has changed since you saw it.',
    neverSeen: 'You have not seen it yet: everything is new.',
    was: 'before',
    findingExplained: 'A finding was explained',
    now: 'now',
  },
  saved: count => (count === 1 ? '1 cell saved.' : `${count} cells saved.`),
  lost: 'Not everything was saved: look at the marked cells and press Save again.',
}
