import type { Language } from './language.ts'

/** What a person's own page says. */
export interface ProfileWords {
  readonly roles: string
  readonly noRole: string
  readonly sessions: string
  readonly sessionsLead: string
  readonly browser: string
  readonly begun: string
  readonly seen: string
  readonly here: string
  readonly close: string
  readonly closeOthers: string
  readonly factor: string
  readonly factorOff: string
  readonly factorOn: (day: string, left: number) => string
  readonly setUp: string
  readonly setUpLead: string
  readonly picture: string
  readonly secret: string
  readonly code: string
  readonly codeHelp: string
  readonly confirm: string
  readonly presentPassword: string
  readonly remove: string
  readonly renewCodes: string
  readonly codesTitle: string
  readonly codesLead: string
  readonly codesDone: string
  readonly password: string
  readonly newPassword: string
  readonly newPasswordHelp: string
  readonly changePassword: string
  readonly changePasswordLead: string
  readonly changed: string
  readonly unknownBrowser: string
  readonly on: string
}

export function profileWords(language: Language): ProfileWords {
  return language === 'it' ? italian : english
}

const italian: ProfileWords = {
  roles: 'I tuoi ruoli',
  noRole: 'Nessun ruolo, per ora: li dà chi amministra Atlante.',
  sessions: 'Sessioni aperte',
  sessionsLead: 'Se una non è tua, chiudila e cambia la password.',
  browser: 'Dove',
  begun: 'Aperta',
  seen: 'Usata',
  here: 'questa',
  close: 'Chiudi',
  closeOthers: 'Chiudi tutte le altre',
  factor: 'Secondo fattore',
  factorOff: 'Oltre alla password, un codice che mostra il telefono: chi scopre la password non entra.',
  factorOn: (day, left) =>
    `Attivo dal ${day}. ${left === 1 ? 'Resta un codice' : `Restano ${left} codici`} di riserva.`,
  setUp: 'Imposta',
  setUpLead:
    'Inquadrare con l’app dei codici (FreeOTP, Aegis, Google Authenticator o simili), poi scrivere il codice che mostra.',
  picture: 'Immagine da inquadrare con l’app dei codici',
  secret: 'Senza fotocamera, scrivere nell’app:',
  code: 'Codice',
  codeHelp: 'Sei cifre.',
  confirm: 'Attiva',
  presentPassword: 'Password attuale',
  remove: 'Togli il secondo fattore',
  renewCodes: 'Nuovi codici di riserva',
  codesTitle: 'Codici di riserva',
  codesLead:
    'Servono se il telefono non c’è più. Ognuno vale una volta. Stamparli o scriverli ora: non si vedranno più.',
  codesDone: 'Li ho messi al sicuro',
  password: 'Password',
  newPassword: 'Nuova password',
  newPasswordHelp: 'Almeno 12 caratteri: bastano quattro parole a caso.',
  changePassword: 'Cambia la password',
  changePasswordLead: 'Le altre sessioni finiscono.',
  changed: 'Fatto.',
  unknownBrowser: 'un programma sconosciuto',
  on: 'su',
}

const english: ProfileWords = {
  roles: 'Your roles',
  noRole: 'No role for now: whoever administers Atlante gives them.',
  sessions: 'Open sessions',
  sessionsLead: 'If one is not yours, end it and change the password.',
  browser: 'Where',
  begun: 'Begun',
  seen: 'Used',
  here: 'this one',
  close: 'End',
  closeOthers: 'End all others',
  factor: 'Second factor',
  factorOff:
    'Besides the password, a code that the telephone shows: who finds out the password does not get in.',
  factorOn: (day, left) =>
    `On since ${day}. ${left === 1 ? 'One recovery code is' : `${left} recovery codes are`} left.`,
  setUp: 'Set up',
  setUpLead:
    'Scan with the app of codes (FreeOTP, Aegis, Google Authenticator or the like), then type the code it shows.',
  picture: 'Picture to scan with the app of codes',
  secret: 'Without a camera, type into the app:',
  code: 'Code',
  codeHelp: 'Six figures.',
  confirm: 'Switch on',
  presentPassword: 'Present password',
  remove: 'Remove the second factor',
  renewCodes: 'New recovery codes',
  codesTitle: 'Recovery codes',
  codesLead:
    'For when the telephone is gone. Each works once. Print them or write them down now: they will not be shown again.',
  codesDone: 'They are safe',
  password: 'Password',
  newPassword: 'New password',
  newPasswordHelp: 'At least 12 characters: four random words will do.',
  changePassword: 'Change the password',
  changePasswordLead: 'The other sessions end.',
  changed: 'Done.',
  unknownBrowser: 'an unknown program',
  on: 'on',
}
