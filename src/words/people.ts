import type { Language } from './language.ts'

/** What is said on the administrator's pages of people. */
export interface PeopleWords {
  readonly title: string
  readonly lead: string
  readonly list: string
  readonly name: string
  readonly email: string
  readonly roles: string
  readonly state: string
  readonly noRole: string
  readonly states: {
    readonly invited: string
    readonly active: string
    readonly secondFactor: string
    readonly locked: string
    readonly ended: string
  }
  readonly seen: (day: string) => string
  readonly invite: string
  readonly inviteLead: string
  readonly inviteButton: string
  readonly role: string
  readonly scope: string
  readonly wholeBody: string
  readonly chooseScope: string
  readonly departments: string
  readonly servicesOf: string
  readonly services: string
  readonly allServicesOf: (manager: string) => string
  readonly from: string
  readonly to: string
  readonly toHelp: string
  readonly onBody: string
  readonly onDepartment: (department: string) => string
  readonly period: (from: string, to: string | null) => string
  readonly standsInFor: (name: string) => string
  readonly past: string
  readonly giveRole: string
  readonly giveRoleButton: string
  readonly endRole: string
  readonly deputy: string
  readonly deputyLead: (name: string) => string
  readonly deputyWho: string
  readonly deputyButton: string
  readonly nobodyElse: string
  readonly account: string
  readonly newInvitation: string
  readonly newReset: string
  readonly unlock: string
  readonly end: string
  readonly endLead: string
  readonly reopen: string
  readonly lockedUntil: (time: string) => string
  readonly history: string
  readonly linkTitle: (name: string) => string
  readonly linkLead: (days: number) => string
  readonly linkLabel: string
  readonly linkMail: (email: string) => string
  readonly backToPerson: string
  readonly backToPeople: string
  readonly rightsLink: string
}

export function peopleWords(language: Language): PeopleWords {
  return language === 'it' ? italian : english
}

const italian: PeopleWords = {
  title: 'Persone',
  lead: 'Chi può entrare nell’area di lavoro, con quali ruoli e fino a quando.',
  list: 'Chi c’è',
  name: 'Nome',
  email: 'E-mail',
  roles: 'Ruoli',
  state: 'Accesso',
  noRole: 'nessun ruolo',
  states: {
    invited: 'invitata, non ancora entrata',
    active: 'attivo',
    secondFactor: 'attivo, con secondo fattore',
    locked: 'sospeso per troppi tentativi',
    ended: 'chiuso',
  },
  seen: day => `in Atlante il ${day}`,
  invite: 'Invita una persona',
  inviteLead:
    'Riceve per e-mail un collegamento con cui scegliere la password. Lo stesso collegamento appare qui, da consegnare a mano se la posta non parte.',
  inviteButton: 'Invita',
  role: 'Ruolo',
  scope: 'Su che cosa',
  wholeBody: 'Tutto l’ente',
  chooseScope: 'scegliere…',
  departments: 'Un settore',
  servicesOf: 'Tutti i servizi di un responsabile',
  services: 'Un servizio',
  allServicesOf: manager => `I servizi di ${manager}`,
  from: 'Dal',
  to: 'Fino al',
  toHelp: 'Vuoto: senza scadenza.',
  onBody: 'tutto l’ente',
  onDepartment: department => `settore ${department}`,
  period: (from, to) => (to === null ? `dal ${from}` : `dal ${from} al ${to}`),
  standsInFor: name => `al posto di ${name}`,
  past: 'Ruoli finiti',
  giveRole: 'Dai un ruolo',
  giveRoleButton: 'Dai il ruolo',
  endRole: 'Togli',
  deputy: 'Sostituto',
  deputyLead: name => `Chi può fare, in quei giorni, tutto ciò che può fare ${name}.`,
  deputyWho: 'Chi sostituisce',
  deputyButton: 'Nomina il sostituto',
  nobodyElse: 'Non c’è ancora un’altra persona.',
  account: 'Accesso',
  newInvitation: 'Nuovo invito',
  newReset: 'Collegamento per una nuova password',
  unlock: 'Togli la sospensione',
  end: 'Chiudi l’accesso',
  endLead:
    'Le sessioni e i ruoli finiscono adesso; ciò che la persona ha fatto resta nella storia, con il suo nome.',
  reopen: 'Riapri l’accesso',
  lockedUntil: time => `Sospeso fino alle ${time} per troppi tentativi.`,
  history: 'Che cosa ha fatto',
  linkTitle: name => `Collegamento per ${name}`,
  linkLead: days =>
    `Vale ${days === 1 ? 'un giorno' : `${days} giorni`}, una volta sola, e si vede solo adesso. Chi lo ha entra al posto della persona: darlo solo a lei.`,
  linkLabel: 'Collegamento',
  linkMail: email => `È anche in partenza per e-mail a ${email}.`,
  backToPerson: 'Vai alla persona',
  backToPeople: 'Persone',
  rightsLink: 'Che cosa può fare ogni ruolo',
}

const english: PeopleWords = {
  title: 'People',
  lead: 'Who may enter the workspace, with which roles and until when.',
  list: 'Who is there',
  name: 'Name',
  email: 'E-mail',
  roles: 'Roles',
  state: 'Account',
  noRole: 'no role',
  states: {
    invited: 'invited, not in yet',
    active: 'active',
    secondFactor: 'active, with second factor',
    locked: 'suspended after too many attempts',
    ended: 'closed',
  },
  seen: day => `in Atlante on ${day}`,
  invite: 'Invite a person',
  inviteLead:
    'A link to choose a password goes to the person by e-mail. The same link is shown here, to be handed over where mail does not go out.',
  inviteButton: 'Invite',
  role: 'Role',
  scope: 'On what',
  wholeBody: 'The whole body',
  chooseScope: 'choose…',
  departments: 'A department',
  servicesOf: 'All services of a manager',
  services: 'A service',
  allServicesOf: manager => `The services of ${manager}`,
  from: 'From',
  to: 'Until',
  toHelp: 'Empty: without end.',
  onBody: 'the whole body',
  onDepartment: department => `department ${department}`,
  period: (from, to) => (to === null ? `from ${from}` : `from ${from} to ${to}`),
  standsInFor: name => `in place of ${name}`,
  past: 'Roles that have ended',
  giveRole: 'Give a role',
  giveRoleButton: 'Give the role',
  endRole: 'Take away',
  deputy: 'Deputy',
  deputyLead: name => `Who may do, on those days, all that ${name} may do.`,
  deputyWho: 'Who stands in',
  deputyButton: 'Name the deputy',
  nobodyElse: 'There is nobody else yet.',
  account: 'Account',
  newInvitation: 'New invitation',
  newReset: 'Link for a new password',
  unlock: 'End the suspension',
  end: 'Close the account',
  endLead:
    'Sessions and roles end now; what the person has done stays in the history under the person’s name.',
  reopen: 'Open the account again',
  lockedUntil: time => `Suspended until ${time} after too many attempts.`,
  history: 'What the person has done',
  linkTitle: name => `Link for ${name}`,
  linkLead: days =>
    `Holds for ${days === 1 ? 'a day' : `${days} days`}, works once, and is shown only now. Whoever has it enters in the person’s place: give it to nobody else.`,
  linkLabel: 'Link',
  linkMail: email => `It is on its way by e-mail to ${email} too.`,
  backToPerson: 'Go to the person',
  backToPeople: 'People',
  rightsLink: 'What each role may do',
}
