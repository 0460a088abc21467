import type { Language } from './language.ts'

/** What the page of the history says. */
export interface HistoryWords {
  readonly title: string
  readonly lead: string
  readonly filter: string
  readonly person: string
  readonly everybody: string
  readonly service: string
  readonly everyService: string
  readonly about: string
  readonly everything: string
  readonly from: string
  readonly to: string
  readonly show: string
  readonly clear: string
  readonly none: string
  readonly export: string
  readonly older: string
  readonly newest: string
  readonly before: string
  readonly after: string
  readonly because: string
  readonly program: string
  readonly number: (number: string) => string
  readonly whom: (name: string) => string
  readonly oneCell: string
  readonly edition: (year: number, revision: number) => string
  readonly intact: (entries: string) => string
  readonly broken: (number: string) => string
  /** What happened, by its code; a code that is not here is shown as it is. */
  readonly actions: Readonly<Record<string, string>>
  /** Kinds of happenings, by the first part of their codes. */
  readonly kinds: Readonly<Record<string, string>>
}

export function historyWords(language: Language): HistoryWords {
  return language === 'it' ? italian : english
}

const italian: HistoryWords = {
  title: 'Storia',
  lead: 'Tutto ciò che è cambiato: chi, quando, che cosa, da, a, perché. Si aggiunge soltanto; ogni voce porta l’impronta di quella prima.',
  filter: 'Scegli che cosa vedere',
  person: 'Persona',
  everybody: 'Tutte',
  service: 'Mappa',
  everyService: 'Tutte',
  about: 'Di che cosa',
  everything: 'Di tutto',
  from: 'Dal',
  to: 'Al',
  show: 'Mostra',
  clear: 'Togli i filtri',
  none: 'Niente, con questi filtri.',
  export: 'Scarica ciò che è scelto',
  older: 'Più vecchie',
  newest: 'Dalla più recente',
  before: 'da',
  after: 'a',
  because: 'Motivo',
  program: 'programma',
  number: number => `n. ${number}`,
  whom: name => `per ${name}`,
  oneCell: 'Solo una casella.',
  edition: (year, revision) =>
    revision === 1 ? `edizione ${year}` : `edizione ${year}, revisione ${revision}`,
  intact: entries => `Catena intatta: le ${entries} voci sono quelle scritte.`,
  broken: number =>
    `Catena interrotta alla voce ${number}: qualcuno ha cambiato i dati fuori dal programma. Avvisare chi amministra.`,
  actions: {
    'campaign.open': 'ha aperto la rilevazione',
    'department.set': 'ha detto il settore del servizio',
    'department.rename': 'ha cambiato nome a un settore',
    'cell.write': 'ha scritto una casella',
    'cell.conflict': 'ha scritto mentre scriveva un altro: parole conservate qui',
    'text.write': 'ha scritto un testo',
    'text.conflict': 'ha scritto un testo mentre scriveva un altro: parole conservate qui',
    'table.state': 'ha detto perché una tabella non ha dati nuovi',
    'row.add': 'ha aggiunto una riga',
    'row.rename': 'ha cambiato le parole di una riga',
    'row.remove': 'ha tolto una riga',
    'row.restore': 'ha ripreso una riga tolta',
    'shared-figure.declare': 'ha detto che la riga è lo stesso dato di un’altra mappa',
    'shared-figure.undo': 'ha detto che la riga sta da sola',
    'comment.add': 'ha commentato',
    'comment.settle': 'ha chiuso un commento',
    'map.submit': 'ha consegnato la mappa',
    'map.return': 'ha rimandato indietro la mappa',
    'map.validate': 'ha convalidato la mappa',
    'map.accept': 'ha accettato la mappa',
    'map.reopen': 'ha riaperto la mappa',
    'map.seal': 'ha sigillato la mappa',
    'map.deadline': 'ha spostato il termine',
    'late.grant': 'ha concesso una proroga',
    'reminder.send': 'ha mandato un sollecito',
    'service.add': 'servizio nuovo',
    'service.rename': 'ha cambiato nome al servizio',
    'service.split': 'ha diviso il servizio',
    'service.merge': 'ha unito il servizio',
    'service.close': 'ha chiuso il servizio',
    'service.open': 'ha aperto un servizio',
    'series.add': 'riga nuova',
    'series.rename': 'riga con un nuovo nome',
    'figure.restate': 'dato rettificato',
    'edition.import': 'ha importato un’edizione',
    'edition.seal': 'ha sigillato un’edizione',
    'finding.accept': 'ha spiegato un avviso',
    'finding.reopen': 'ha riaperto un avviso',
    'sum-rule.add': 'ha fatto di una somma una regola',
    'sum-rule.remove': 'ha tolto una regola',
    'person.first': 'è la prima persona che amministra',
    'person.invite': 'ha invitato una persona',
    'person.link': 'ha fatto un nuovo collegamento di accesso',
    'person.password': 'ha scelto una password',
    'person.lock': 'accesso sospeso per troppi tentativi',
    'person.unlock': 'ha tolto una sospensione',
    'person.end': 'ha chiuso un accesso',
    'person.reopen': 'ha riaperto un accesso',
    'person.second-factor.on': 'ha attivato il secondo fattore',
    'person.second-factor.off': 'ha tolto il secondo fattore',
    'person.recovery-code': 'è entrata con un codice di riserva',
    'person.recovery-codes': 'ha rifatto i codici di riserva',
    'right.add': 'ha dato un ruolo',
    'right.remove': 'ha tolto un ruolo',
    'right.move': 'ruolo passato al nuovo nome del settore',
  },
  kinds: {
    campaign: 'Rilevazione',
    department: 'Settori',
    cell: 'Caselle',
    text: 'Testi',
    table: 'Tabelle',
    row: 'Righe delle tabelle',
    'shared-figure': 'Dati comuni',
    comment: 'Commenti',
    map: 'Stati delle mappe',
    late: 'Proroghe',
    reminder: 'Solleciti',
    service: 'Servizi',
    series: 'Righe',
    figure: 'Rettifiche',
    edition: 'Edizioni',
    finding: 'Verifiche',
    'sum-rule': 'Regole',
    person: 'Accessi',
    right: 'Ruoli',
  },
}

const english: HistoryWords = {
  title: 'History',
  lead: 'All that has changed: who, when, what, from, to, why. It is only added to; each entry bears the print of the one before.',
  filter: 'Choose what to see',
  person: 'Person',
  everybody: 'Everybody',
  service: 'Map',
  everyService: 'All',
  about: 'About',
  everything: 'Everything',
  from: 'From',
  to: 'To',
  show: 'Show',
  clear: 'Remove filters',
  none: 'Nothing, with these filters.',
  export: 'Download what is chosen',
  older: 'Older',
  newest: 'From the newest',
  before: 'from',
  after: 'to',
  because: 'Reason',
  program: 'program',
  number: number => `no. ${number}`,
  whom: name => `for ${name}`,
  oneCell: 'One cell only.',
  edition: (year, revision) => (revision === 1 ? `edition ${year}` : `edition ${year}, revision ${revision}`),
  intact: entries => `Chain intact: the ${entries} entries are those that were written.`,
  broken: number =>
    `Chain broken at entry ${number}: somebody has changed the data outside the program. Tell the administrator.`,
  actions: {
    'campaign.open': 'opened the collection',
    'department.set': 'said the department of the service',
    'department.rename': 'renamed a department',
    'cell.write': 'wrote a cell',
    'cell.conflict': 'wrote while somebody else did: the words are kept here',
    'text.write': 'wrote a text',
    'text.conflict': 'wrote a text while somebody else did: the words are kept here',
    'table.state': 'said why a table has no new data',
    'row.add': 'added a row',
    'row.rename': 'renamed a row',
    'row.remove': 'removed a row',
    'row.restore': 'took back a removed row',
    'shared-figure.declare': 'said that the row is the same figure as in another map',
    'shared-figure.undo': 'said that the row stands alone',
    'comment.add': 'commented',
    'comment.settle': 'settled a comment',
    'map.submit': 'handed in the map',
    'map.return': 'sent the map back',
    'map.validate': 'validated the map',
    'map.accept': 'accepted the map',
    'map.reopen': 'reopened the map',
    'map.seal': 'sealed the map',
    'map.deadline': 'moved the deadline',
    'late.grant': 'granted a later day',
    'reminder.send': 'sent a reminder',
    'service.add': 'new service',
    'service.rename': 'renamed the service',
    'service.split': 'split the service',
    'service.merge': 'merged the service',
    'service.close': 'closed the service',
    'service.open': 'opened a service',
    'series.add': 'new row',
    'series.rename': 'row with a new name',
    'figure.restate': 'figure restated',
    'edition.import': 'imported an edition',
    'edition.seal': 'sealed an edition',
    'finding.accept': 'explained a finding',
    'finding.reopen': 'reopened a finding',
    'sum-rule.add': 'made a sum a rule',
    'sum-rule.remove': 'removed a rule',
    'person.first': 'is the first administrator',
    'person.invite': 'invited a person',
    'person.link': 'made a new link of access',
    'person.password': 'chose a password',
    'person.lock': 'account suspended after too many attempts',
    'person.unlock': 'ended a suspension',
    'person.end': 'closed an account',
    'person.reopen': 'opened an account again',
    'person.second-factor.on': 'switched on the second factor',
    'person.second-factor.off': 'removed the second factor',
    'person.recovery-code': 'came in with a recovery code',
    'person.recovery-codes': 'renewed the recovery codes',
    'right.add': 'gave a role',
    'right.remove': 'took a role away',
    'right.move': 'role moved to the new name of the department',
  },
  kinds: {
    campaign: 'Collection',
    department: 'Departments',
    cell: 'Cells',
    text: 'Texts',
    table: 'Tables',
    row: 'Rows of tables',
    'shared-figure': 'Shared figures',
    comment: 'Comments',
    map: 'States of maps',
    late: 'Later days',
    reminder: 'Reminders',
    service: 'Services',
    series: 'Rows',
    figure: 'Restatements',
    edition: 'Editions',
    finding: 'Findings',
    'sum-rule': 'Rules',
    person: 'Accounts',
    right: 'Roles',
  },
}
