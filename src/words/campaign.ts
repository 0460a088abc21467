import { isReasonCode, type ReasonCode } from '../domain/campaign/reason.ts'
import type { Language } from './language.ts'
import { formatDate } from './number.ts'

/** What the pages by which the controller runs a year say. */
export interface CampaignWords {
  readonly title: (year: number) => string
  readonly lead: (deadline: string, daysLeft: number, accepted: number, maps: number) => string
  readonly sealedLead: string
  readonly nudgeAll: (people: number) => string
  readonly nudged: (mails: number) => string
  readonly facts: {
    readonly accepted: (of: number) => string
    readonly handedIn: string
    readonly unexplained: string
    readonly errors: string
  }
  readonly managers: string
  readonly legend: {
    readonly accepted: string
    readonly handedIn: string
    readonly begun: string
    readonly untouched: string
  }
  readonly columns: {
    readonly manager: string
    readonly maps: string
    readonly rows: string
    readonly progress: string
    readonly unexplained: string
    readonly findings: string
    readonly deadline: string
    readonly map: string
    readonly state: string
    readonly waitsFor: string
    readonly comments: string
    readonly figure: string
    readonly before: string
    readonly after: string
    readonly reason: string
    readonly who: string
    readonly severity: string
    readonly count: string
  }
  readonly overdue: string
  readonly inTime: string
  readonly nobody: string
  readonly noManager: string
  readonly keep: string
  readonly byMap: string
  readonly bySeverity: string
  readonly changes: string
  readonly changesLead: (now: string, before: string) => string
  readonly grown: string
  readonly shrunk: string
  readonly noChanges: string
  readonly restatements: string
  readonly noRestatements: string
  readonly noReason: string
  readonly open: {
    readonly title: (year: number) => string
    readonly lead: (services: number) => string
    readonly already: (year: number) => string
    readonly deadline: string
    readonly deadlineHelp: string
    readonly managers: string
    readonly managersLead: string
    readonly contributors: string
    readonly contributorsLead: string
    readonly noPerson: string
    readonly button: (year: number) => string
    readonly link: (year: number) => string
  }
  readonly seal: {
    readonly title: (year: number) => string
    readonly lead: string
    readonly hindered: (maps: number) => string
    readonly ready: (maps: number) => string
    readonly number: string
    readonly numberHelp: string
    readonly date: string
    readonly button: (year: number) => string
    readonly sealed: string
    readonly published: string
    readonly files: string
    readonly link: string
  }
  readonly keeping: {
    readonly title: string
    readonly openMap: string
    readonly preview: string
    readonly nudge: string
    readonly nudgeButton: string
    readonly appoint: string
    readonly appointButton: string
    readonly role: string
    readonly contributor: string
    readonly manager: string
    readonly person: string
    /** The first entry of a list that nothing is chosen of yet. */
    readonly choose: string
    readonly instead: string
    readonly deadline: string
    readonly deadlineButton: string
    readonly day: string
    readonly late: string
    readonly lateButton: string
    readonly until: string
    readonly reason: string
    readonly reopen: string
    readonly reopenLead: string
    readonly lineage: string
    readonly lineageLead: string
    readonly rename: string
    readonly name: string
    readonly split: string
    readonly splitLead: string
    readonly rows: string
    readonly merge: string
    readonly into: string
    readonly close: string
    readonly closeLead: string
    readonly permits: string
    readonly noPeople: string
  }
  readonly newService: {
    readonly title: string
    readonly lead: string
    readonly button: string
  }
  readonly preview: {
    readonly title: (name: string) => string
    readonly lead: string
    readonly whole: string
    readonly download: (format: string) => string
  }
}

export function campaignWords(language: Language): CampaignWords {
  return language === 'it' ? italian : english
}

const reasons: Readonly<Record<Language, Readonly<Record<ReasonCode, string>>>> = {
  it: {
    covid: 'Covid',
    rule_change: 'cambio di norma',
    contracted_out: 'affidato all’esterno',
    count_change: 'si conta diversamente',
    one_off: 'fatto straordinario',
    typing_error: 'errore di battitura',
    other: 'altro',
  },
  en: {
    covid: 'Covid',
    rule_change: 'change of rule',
    contracted_out: 'contracted out',
    count_change: 'counted otherwise',
    one_off: 'one-off',
    typing_error: 'typing error',
    other: 'other',
  },
}

/** A coded reason in words. */
export const reasonWord = (code: ReasonCode, language: Language): string => reasons[language][code]

/** A reason of the history in words: one with a code is kept as `code: words`. */
export function keptReason(reason: string, language: Language): string {
  const [code = '', ...words] = reason.split(': ')
  return isReasonCode(code) ? [reasonWord(code, language), ...words].join(': ') : reason
}

const italian: CampaignWords = {
  title: year => `Rilevazione ${year}`,
  lead: (deadline, days, accepted, maps) =>
    `${
      days > 1
        ? `Mancano ${days} giorni alla scadenza del ${formatDate(deadline)}`
        : days === 1
          ? `Manca un giorno alla scadenza del ${formatDate(deadline)}`
          : days === 0
            ? 'Scade oggi'
            : `Il termine era il ${formatDate(deadline)}`
    }. ${accepted} mappe accettate su ${maps}.`,
  sealedLead: 'L’edizione è sigillata e pubblicata.',
  nudgeAll: people => (people === 1 ? 'Sollecita chi è in ritardo' : `Sollecita i ${people} in ritardo`),
  nudged: mails =>
    mails === 0
      ? 'Nessun nuovo messaggio: chi doveva riceverlo lo ha già avuto oggi, o nessuno è incaricato.'
      : mails === 1
        ? 'Un messaggio è in partenza.'
        : `${mails} messaggi sono in partenza.`,
  facts: {
    accepted: of => `mappe accettate, su ${of}`,
    handedIn: 'consegnate o convalidate, da vedere',
    unexplained: 'quantità fuori dal solito, senza un perché',
    errors: 'errori da correggere o spiegare',
  },
  managers: 'Responsabili',
  legend: {
    accepted: 'accettata',
    handedIn: 'consegnata o convalidata',
    begun: 'in corso',
    untouched: 'da iniziare',
  },
  columns: {
    manager: 'Responsabile',
    maps: 'Mappe',
    rows: 'Righe',
    progress: 'Avanzamento',
    unexplained: 'Senza perché',
    findings: 'Errori',
    deadline: 'Scadenza',
    map: 'Mappa',
    state: 'Stato',
    waitsFor: 'Tocca a',
    comments: 'Commenti',
    figure: 'Quantità',
    before: 'Prima',
    after: 'Ora',
    reason: 'Motivo',
    who: 'Chi',
    severity: 'Gravità',
    count: 'Aperti',
  },
  overdue: 'in ritardo',
  inTime: 'nei tempi',
  nobody: 'nessuno incaricato',
  noManager: 'Senza responsabile',
  keep: 'Gestisci',
  byMap: 'Mappa per mappa',
  bySeverity: 'Che cosa dicono le verifiche',
  changes: 'I cambiamenti più grandi',
  changesLead: (now, before) =>
    `Da guardare prima di accettare: il valore del ${formatDate(now)} contro quello del ${formatDate(before)}.`,
  grown: 'Cresciuti',
  shrunk: 'Diminuiti',
  noChanges: 'Ancora nessuno.',
  restatements: 'Anni passati rettificati',
  noRestatements: 'Nessun valore degli anni passati è stato cambiato.',
  noReason: 'senza motivo',
  open: {
    title: year => `Aprire la rilevazione ${year}`,
    lead: services =>
      `Le ${services} mappe dell’ultima edizione passano al nuovo anno: servizi, tabelle e testi restano, la finestra avanza di un anno.`,
    already: year => `La rilevazione ${year} è ancora aperta: va sigillata prima di aprirne un’altra.`,
    deadline: 'Scadenza per gli uffici',
    deadlineHelp: 'Dopo questo giorno scrive solo chi ha una proroga.',
    managers: 'Responsabili',
    managersLead:
      'Ogni nome del documento con la persona che gli corrisponde. Chi manca si aggiunge prima in Persone.',
    contributors: 'Referenti',
    contributorsLead: 'Chi scrive i dati di ogni servizio. Si può fare anche dopo, mappa per mappa.',
    noPerson: 'nessuno',
    button: year => `Apri il ${year}`,
    link: year => `Apri la rilevazione ${year}`,
  },
  seal: {
    title: year => `Sigillare l’edizione ${year}`,
    lead: 'Con il sigillo le mappe diventano l’edizione dell’anno: il portale la mostra subito, e non si cambia più.',
    hindered: maps =>
      maps === 1 ? 'Una mappa non è ancora accettata:' : `${maps} mappe non sono ancora accettate:`,
    ready: maps => `Tutte le ${maps} mappe sono accettate.`,
    number: 'Numero della deliberazione',
    numberHelp: 'Come si cita, per esempio n. 41.',
    date: 'Data della deliberazione',
    button: year => `Sigilla e pubblica il ${year}`,
    sealed: 'L’edizione è sigillata.',
    published: 'Vedi sul portale',
    files: 'Da scaricare e conservare',
    link: 'Sigillo',
  },
  keeping: {
    title: 'Gestione della mappa',
    openMap: 'Apri la mappa',
    preview: 'Anteprima',
    nudge: 'Sollecito',
    nudgeButton: 'Sollecita',
    appoint: 'Chi se ne occupa',
    appointButton: 'Incarica',
    role: 'Ruolo',
    contributor: 'referente',
    manager: 'responsabile',
    person: 'Persona',
    choose: 'scegliere…',
    instead: 'al posto di chi c’è ora',
    deadline: 'Scadenza di questa mappa',
    deadlineButton: 'Cambia scadenza',
    day: 'Giorno',
    late: 'Proroga a una persona',
    lateButton: 'Concedi proroga',
    until: 'Fino al',
    reason: 'Motivo',
    reopen: 'Riapri',
    reopenLead: 'La mappa torna a chi la compila, con il motivo.',
    lineage: 'Che cosa diventa il servizio',
    lineageLead: 'La storia resta legata: chi cerca il vecchio nome trova il nuovo.',
    rename: 'Rinomina',
    name: 'Nuovo nome',
    split: 'Dividi',
    splitLead: 'Le righe scelte passano a un servizio nuovo, con gli stessi testi.',
    rows: 'Righe che passano',
    merge: 'Unisci',
    into: 'Confluisce in',
    close: 'Chiudi il servizio',
    closeLead: 'La mappa esce dalla rilevazione; le edizioni passate restano.',
    permits: 'Proroghe in corso',
    noPeople: 'Non c’è ancora nessuno: aggiungere le persone in Persone.',
  },
  newService: {
    title: 'Aggiungere un servizio nuovo',
    lead: 'Una mappa vuota, da compilare.',
    button: 'Aggiungi il servizio',
  },
  preview: {
    title: name => `Anteprima: ${name}`,
    lead: 'Come sarebbe la mappa se l’anno fosse sigillato adesso. Bozza: non è pubblicata.',
    whole: 'Tutta l’edizione in bozza',
    download: format => `Scarica la bozza in ${format}`,
  },
}

const english: CampaignWords = {
  title: year => `Collection ${year}`,
  lead: (deadline, days, accepted, maps) =>
    `${
      days > 1
        ? `${days} days to the deadline of ${formatDate(deadline)}`
        : days === 1
          ? `One day to the deadline of ${formatDate(deadline)}`
          : days === 0
            ? 'The deadline is today'
            : `The deadline was ${formatDate(deadline)}`
    }. ${accepted} of ${maps} maps accepted.`,
  sealedLead: 'The edition is sealed and published.',
  nudgeAll: people => (people === 1 ? 'Remind who is late' : `Remind the ${people} who are late`),
  nudged: mails =>
    mails === 0
      ? 'No new message: who should have it has had it today, or nobody is appointed.'
      : mails === 1
        ? 'One message is on its way.'
        : `${mails} messages are on their way.`,
  facts: {
    accepted: of => `maps accepted, of ${of}`,
    handedIn: 'handed in or validated, to be looked at',
    unexplained: 'unusual figures without a reason',
    errors: 'errors to mend or explain',
  },
  managers: 'Managers',
  legend: {
    accepted: 'accepted',
    handedIn: 'handed in or validated',
    begun: 'under way',
    untouched: 'not begun',
  },
  columns: {
    manager: 'Manager',
    maps: 'Maps',
    rows: 'Rows',
    progress: 'Progress',
    unexplained: 'No reason',
    findings: 'Errors',
    deadline: 'Deadline',
    map: 'Map',
    state: 'State',
    waitsFor: 'Waits for',
    comments: 'Comments',
    figure: 'Figure',
    before: 'Before',
    after: 'Now',
    reason: 'Reason',
    who: 'Who',
    severity: 'Severity',
    count: 'Open',
  },
  overdue: 'late',
  inTime: 'in time',
  nobody: 'nobody appointed',
  noManager: 'Without a manager',
  keep: 'Manage',
  byMap: 'Map by map',
  bySeverity: 'What the checks say',
  changes: 'The biggest changes',
  changesLead: (now, before) =>
    `To look at before accepting: the figure of ${formatDate(now)} against that of ${formatDate(before)}.`,
  grown: 'Grown',
  shrunk: 'Shrunk',
  noChanges: 'None yet.',
  restatements: 'Earlier years restated',
  noRestatements: 'No figure of an earlier year was changed.',
  noReason: 'no reason',
  open: {
    title: year => `Open the collection of ${year}`,
    lead: services =>
      `The ${services} maps of the last edition go on into the new year: services, tables and texts stay, the window moves on by a year.`,
    already: year => `The collection of ${year} is still open: it is to be sealed before another is opened.`,
    deadline: 'Deadline for the offices',
    deadlineHelp: 'After that day only who has an extension writes.',
    managers: 'Managers',
    managersLead:
      'Each name of the document with the person it belongs to. Who is missing is added in People first.',
    contributors: 'Contributors',
    contributorsLead: 'Who enters the figures of each service. It can be done later, map by map.',
    noPerson: 'nobody',
    button: year => `Open ${year}`,
    link: year => `Open the collection of ${year}`,
  },
  seal: {
    title: year => `Seal the edition of ${year}`,
    lead: 'Sealing makes the maps the edition of the year: the portal shows it at once, and it does not change any more.',
    hindered: maps => (maps === 1 ? 'One map is not accepted yet:' : `${maps} maps are not accepted yet:`),
    ready: maps => `All ${maps} maps are accepted.`,
    number: 'Number of the resolution',
    numberHelp: 'As it is cited, e.g. n. 41.',
    date: 'Date of the resolution',
    button: year => `Seal and publish ${year}`,
    sealed: 'The edition is sealed.',
    published: 'See it on the portal',
    files: 'To download and keep',
    link: 'Seal',
  },
  keeping: {
    title: 'Managing the map',
    openMap: 'Open the map',
    preview: 'Preview',
    nudge: 'Reminder',
    nudgeButton: 'Remind',
    appoint: 'Who sees to it',
    appointButton: 'Appoint',
    role: 'Role',
    contributor: 'contributor',
    manager: 'manager',
    person: 'Person',
    choose: 'choose…',
    instead: 'instead of who is there now',
    deadline: 'Deadline of this map',
    deadlineButton: 'Change the deadline',
    day: 'Day',
    late: 'Extension for a person',
    lateButton: 'Grant the extension',
    until: 'Until',
    reason: 'Reason',
    reopen: 'Reopen',
    reopenLead: 'The map goes back to who fills it in, with the reason.',
    lineage: 'What becomes of the service',
    lineageLead: 'The past stays tied to it: who looks for the old name finds the new one.',
    rename: 'Rename',
    name: 'New name',
    split: 'Split',
    splitLead: 'The chosen rows go on in a new service, with the same texts.',
    rows: 'Rows that go',
    merge: 'Merge',
    into: 'Goes into',
    close: 'Close the service',
    closeLead: 'The map leaves the collection; past editions stay.',
    permits: 'Extensions in force',
    noPeople: 'There is nobody yet: add people in People.',
  },
  newService: {
    title: 'Add a new service',
    lead: 'An empty map, to be filled in.',
    button: 'Add the service',
  },
  preview: {
    title: name => `Preview: ${name}`,
    lead: 'What the map would be if the year were sealed now. A draft: not published.',
    whole: 'The whole edition as a draft',
    download: format => `Download the draft as ${format}`,
  },
}
