import type { Verb } from '../domain/permission/permissions.ts'
import type { Role } from '../domain/permission/role.ts'
import type { Language } from './language.ts'

/** What is said of roles and rights. */
export interface PermissionWords {
  readonly roles: Readonly<Record<Role, string>>
  /** What a role is for, in a sentence. */
  readonly roleMeanings: Readonly<Record<Role, string>>
  /** What a verb lets a person do, to follow on a colon or to head a row. */
  readonly verbs: Readonly<Record<Verb, string>>
}

export function permissionWords(language: Language): PermissionWords {
  return language === 'it' ? italian : english
}

const italian: PermissionWords = {
  roles: {
    administrator: 'amministratore',
    controller: 'controllo di gestione',
    manager: 'responsabile',
    contributor: 'referente',
    reader: 'lettore',
  },
  roleMeanings: {
    administrator: 'Installa il programma e si occupa delle persone.',
    controller: 'Conduce la rilevazione: apre l’anno, segue gli uffici, accetta le mappe, chiude l’edizione.',
    manager: 'Risponde dei propri servizi: rimanda o convalida le mappe che gli uffici consegnano.',
    contributor: 'Scrive i dati e i testi del proprio ufficio.',
    reader: 'Guarda senza modificare: giunta, nucleo di valutazione, revisori.',
  },
  verbs: {
    'people.manage': 'invitare le persone e dare i ruoli',
    'edition.import': 'leggere un documento e conservarne l’edizione',
    'campaign.open': 'aprire la rilevazione dell’anno',
    'campaign.assign': 'assegnare referenti e scadenze',
    'campaign.seal': 'chiudere l’edizione e pubblicarla',
    'department.set': 'dire il settore di ogni servizio',
    'board.read': 'vedere il quadro della rilevazione',
    'map.read': 'leggere una mappa in lavorazione',
    'map.write': 'scrivere dati e testi di una mappa',
    'map.comment': 'commentare una mappa',
    'map.submit': 'consegnare una mappa al responsabile',
    'map.return': 'rimandare indietro una mappa',
    'map.validate': 'convalidare una mappa',
    'map.accept': 'accettare una mappa',
    'map.reopen': 'riaprire una mappa',
    'late.grant': 'concedere una proroga',
    'reminder.send': 'mandare un sollecito',
    'outbox.read': 'vedere la posta in uscita',
    'finding.read': 'vedere gli avvisi sui dati',
    'finding.accept': 'spiegare un avviso',
    'history.read': 'vedere la storia delle modifiche',
  },
}

const english: PermissionWords = {
  roles: {
    administrator: 'administrator',
    controller: 'management control',
    manager: 'manager',
    contributor: 'contributor',
    reader: 'reader',
  },
  roleMeanings: {
    administrator: 'Installs the program and looks after people.',
    controller: 'Runs the collection: opens the year, follows the offices, accepts maps, seals the edition.',
    manager: 'Answers for services: returns or validates the maps that offices hand in.',
    contributor: 'Writes the figures and texts of an office.',
    reader: 'Looks without changing: executive, evaluation body, auditors.',
  },
  verbs: {
    'people.manage': 'invite people and give roles',
    'edition.import': 'read a document and keep its edition',
    'campaign.open': 'open the year’s collection',
    'campaign.assign': 'assign contributors and deadlines',
    'campaign.seal': 'seal the edition and publish it',
    'department.set': 'say the department of each service',
    'board.read': 'see the board of the collection',
    'map.read': 'read a map in the making',
    'map.write': 'write figures and texts of a map',
    'map.comment': 'comment on a map',
    'map.submit': 'hand a map to its manager',
    'map.return': 'send a map back',
    'map.validate': 'validate a map',
    'map.accept': 'accept a map',
    'map.reopen': 'reopen a map',
    'late.grant': 'grant a later day',
    'reminder.send': 'send a reminder',
    'outbox.read': 'see the outgoing mail',
    'finding.read': 'see the findings on the data',
    'finding.accept': 'explain a finding',
    'history.read': 'see the history of changes',
  },
}
