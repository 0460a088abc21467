import type { PasswordProblem } from '../domain/people/password-rule.ts'
import { longestPassword, shortestPassword } from '../domain/people/password-rule.ts'
import type { PeopleRefusal } from '../domain/people/people-refusal.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { Language } from './language.ts'
import { formatDate } from './number.ts'

const kinds: Readonly<Record<PeopleRefusal['kind'], true>> = {
  'sign-in-refused': true,
  'code-refused': true,
  'link-not-usable': true,
  'password-unusable': true,
  'password-wrong': true,
  'person-name-missing': true,
  'email-unusable': true,
  'email-taken': true,
  'email-unknown': true,
  'body-missing': true,
  'body-not-found': true,
  'role-not-found': true,
  'role-needs-body': true,
  'days-reversed': true,
  'day-unusable': true,
  'scope-not-found': true,
  'nothing-to-stand-in-for': true,
  'last-administrator': true,
  'mail-setting-unusable': true,
}

/** Whether a refusal is about people. */
export function isPeopleRefusal(refusal: Refusal): refusal is PeopleRefusal {
  return refusal.kind in kinds
}

/** The sentence for a refusal about people: what is wrong, where, what to do. */
export function peopleRefusal(refusal: PeopleRefusal, language: Language): string {
  return language === 'it' ? italian(refusal) : english(refusal)
}

function italian(refusal: PeopleRefusal): string {
  switch (refusal.kind) {
    case 'sign-in-refused':
      return 'E-mail e password non aprono alcun accesso, o ci sono stati troppi tentativi. Ricontrollarle; dopo molti errori bisogna aspettare qualche minuto.'
    case 'code-refused':
      return 'Il codice non va bene, o ci sono stati troppi tentativi. Scrivere quello che il telefono mostra adesso; dopo molti errori bisogna aspettare qualche minuto.'
    case 'link-not-usable':
      return 'Questo collegamento è già stato usato, è scaduto o è stato sostituito da uno più recente. Chiederne uno nuovo a chi amministra Atlante.'
    case 'password-unusable':
      return passwordInItalian[refusal.problem]
    case 'password-wrong':
      return 'La password attuale non è giusta. Niente è cambiato.'
    case 'person-name-missing':
      return 'Manca il nome. Scrivere nome e cognome, di al massimo 120 caratteri.'
    case 'email-unusable':
      return `"${refusal.written}" non è un indirizzo e-mail. Scriverlo per intero, per esempio nome.cognome@comune.it.`
    case 'email-taken':
      return `C'è già una persona con l'indirizzo ${refusal.email}. Cercarla nell'elenco: se è stata chiusa si può riaprire.`
    case 'email-unknown':
      return `Nessuna persona ha l'indirizzo "${refusal.written}". Controllarlo, o invitarla con atlante person add.`
    case 'body-missing':
      return 'Non c’è ancora alcun ente. Importare prima un’edizione con atlante import.'
    case 'body-not-found':
      return `L’ente «${refusal.asked}» di ATLANTE_BODY non c’è. Qui ci sono: ${refusal.known.join(', ')}. Scriverne uno, o importare prima una sua edizione.`
    case 'role-not-found':
      return 'Quel ruolo non c’è, o è già finito. Ricaricare la pagina della persona.'
    case 'role-needs-body':
      return 'Solo responsabili e referenti hanno un ruolo su un settore o un servizio. Per gli altri ruoli scegliere «Tutto l’ente».'
    case 'days-reversed':
      return `Il ruolo finirebbe il ${formatDate(refusal.to)}, prima di cominciare il ${formatDate(refusal.from)}. Correggere i giorni.`
    case 'day-unusable':
      return `"${refusal.written}" non è un giorno. Scriverlo come 31/12/2025.`
    case 'scope-not-found':
      return refusal.written === ''
        ? 'Manca su che cosa vale il ruolo. Scegliere un servizio, i servizi di un responsabile o «Tutto l’ente».'
        : `"${refusal.written}" non è un servizio né un settore dell'ultima edizione. Sceglierlo dall'elenco.`
    case 'nothing-to-stand-in-for':
      return 'La persona da sostituire non ha ruoli in quei giorni, o è la stessa. Scegliere un’altra persona o altri giorni.'
    case 'mail-setting-unusable':
      return `${refusal.setting}: non è utilizzabile. Servono ATLANTE_SMTP_URL, per esempio smtps://utente:password@mail.comune.it, e ATLANTE_MAIL_FROM, per esempio atlante@comune.it; o nessuna delle due.`
    case 'last-administrator':
      return 'È l’ultima persona che amministra Atlante: senza di lei nessuno potrebbe più fare entrare gli altri. Dare prima il ruolo a un’altra persona.'
  }
}

function english(refusal: PeopleRefusal): string {
  switch (refusal.kind) {
    case 'sign-in-refused':
      return 'E-mail and password open no account, or there were too many attempts. Check them; after many mistakes one must wait some minutes.'
    case 'code-refused':
      return 'The code is not right, or there were too many attempts. Type the one that the telephone shows now; after many mistakes one must wait some minutes.'
    case 'link-not-usable':
      return 'This link has been used, is too old or was replaced by a newer one. Ask whoever administers Atlante for a new one.'
    case 'password-unusable':
      return passwordInEnglish[refusal.problem]
    case 'password-wrong':
      return 'The present password is not right. Nothing has changed.'
    case 'person-name-missing':
      return 'The name is missing. Write name and surname, of at most 120 characters.'
    case 'email-unusable':
      return `"${refusal.written}" is not an e-mail address. Write it in full, such as name.surname@comune.it.`
    case 'email-taken':
      return `There is somebody with the address ${refusal.email} already. Look in the list: a closed account can be opened again.`
    case 'email-unknown':
      return `Nobody has the address "${refusal.written}". Check it, or invite the person with atlante person add.`
    case 'body-missing':
      return 'There is no body yet. Import an edition with atlante import first.'
    case 'body-not-found':
      return `The body "${refusal.asked}" of ATLANTE_BODY is not here. There are: ${refusal.known.join(', ')}. Write one of them, or import an edition of it first.`
    case 'role-not-found':
      return 'That role is not there, or has ended. Reload the page of the person.'
    case 'role-needs-body':
      return 'Only managers and contributors hold a role on a department or a service. For the other roles choose «The whole body».'
    case 'days-reversed':
      return `The role would end on ${formatDate(refusal.to)}, before it begins on ${formatDate(refusal.from)}. Correct the days.`
    case 'day-unusable':
      return `"${refusal.written}" is not a day. Write it as 31/12/2025.`
    case 'scope-not-found':
      return refusal.written === ''
        ? 'What the role is held on is missing. Choose a service, the services of a manager, or the whole body.'
        : `"${refusal.written}" is no service or department of the last edition. Choose it from the list.`
    case 'nothing-to-stand-in-for':
      return 'The person to stand in for holds no role on those days, or is the same. Choose another person or other days.'
    case 'mail-setting-unusable':
      return `${refusal.setting}: cannot be used. Both are needed: ATLANTE_SMTP_URL, such as smtps://user:password@mail.comune.it, and ATLANTE_MAIL_FROM, such as atlante@comune.it; or neither.`
    case 'last-administrator':
      return 'This is the last person who administers Atlante: nobody could let others in any more. Give the role to somebody else first.'
  }
}

const passwordInItalian: Readonly<Record<PasswordProblem, string>> = {
  'too-short': `La password è troppo corta. Sceglierne una di almeno ${shortestPassword} caratteri, per esempio quattro parole a caso.`,
  'too-long': `La password è troppo lunga. Sceglierne una di al massimo ${longestPassword} caratteri.`,
  'too-plain':
    'La password ripete sempre gli stessi caratteri. Sceglierne un’altra, per esempio quattro parole a caso.',
  'is-the-name':
    'La password è il nome o l’indirizzo della persona. Sceglierne un’altra, per esempio quattro parole a caso.',
}

const passwordInEnglish: Readonly<Record<PasswordProblem, string>> = {
  'too-short': `The password is too short. Choose one of at least ${shortestPassword} characters, such as four random words.`,
  'too-long': `The password is too long. Choose one of at most ${longestPassword} characters.`,
  'too-plain': 'The password repeats the same characters. Choose another, such as four random words.',
  'is-the-name': 'The password is the person’s name or address. Choose another, such as four random words.',
}
