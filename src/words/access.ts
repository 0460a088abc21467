import { shortestPassword } from '../domain/people/password-rule.ts'
import type { Language } from './language.ts'

/** What the pages say by which people come in. */
export interface AccessWords {
  /** What the program says at its start, until somebody administers it. */
  readonly firstLink: (address: string) => string
  readonly signIn: {
    readonly title: string
    readonly lead: string
    readonly email: string
    readonly password: string
    readonly button: string
    readonly forgotten: string
    readonly stranger: string
  }
  readonly forgotten: {
    readonly title: string
    readonly lead: string
    readonly button: string
    readonly sent: string
    readonly sentText: string
  }
  readonly code: {
    readonly title: string
    readonly lead: string
    readonly label: string
    readonly help: string
    readonly button: string
  }
  readonly link: {
    readonly firstTitle: string
    readonly firstLead: string
    readonly invitationTitle: (name: string) => string
    readonly invitationLead: (body: string) => string
    readonly resetTitle: string
    readonly resetLead: (name: string) => string
    readonly name: string
    readonly email: string
    readonly controls: string
    readonly controlsHelp: string
    readonly password: string
    readonly passwordHelp: string
    readonly again: string
    readonly different: string
    readonly button: string
    readonly gone: string
    readonly goneWay: string
  }
  readonly mail: {
    readonly invitation: (name: string, body: string, link: string) => { subject: string; text: string }
    readonly reset: (name: string, body: string, link: string) => { subject: string; text: string }
  }
  readonly noBody: string
  readonly noBodyText: string
}

export function accessWords(language: Language): AccessWords {
  return language === 'it' ? italian : english
}

const italian: AccessWords = {
  firstLink: address => `Primo accesso, per chi amministra (vale una volta sola): ${address}`,
  signIn: {
    title: 'Accedi',
    lead: 'Per chi compila, controlla o legge le mappe dall’interno dell’ente.',
    email: 'E-mail',
    password: 'Password',
    button: 'Accedi',
    forgotten: 'Password dimenticata',
    stranger: 'Le mappe pubblicate si leggono senza accedere.',
  },
  forgotten: {
    title: 'Password dimenticata',
    lead: 'Arriva per e-mail un collegamento con cui sceglierne un’altra.',
    button: 'Manda il collegamento',
    sent: 'Controlla la posta',
    sentText:
      'Se c’è un accesso con quell’indirizzo, il collegamento è partito e vale un giorno. Se non arriva, chiederlo a chi amministra Atlante.',
  },
  code: {
    title: 'Il secondo passo',
    lead: 'La password è giusta. Manca il codice che il telefono mostra adesso.',
    label: 'Codice',
    help: 'Sei cifre; senza telefono, uno dei codici di riserva.',
    button: 'Entra',
  },
  link: {
    firstTitle: 'Primo accesso',
    firstLead:
      'Chi entra da qui amministra Atlante: invita le altre persone e dà i ruoli. Il collegamento vale una volta sola.',
    invitationTitle: name => `Buongiorno, ${name}`,
    invitationLead: body =>
      `Con una password si entra nell’area di lavoro delle mappe dei servizi (${body}).`,
    resetTitle: 'Una nuova password',
    resetLead: name => `Per l’accesso di ${name}. Le altre sessioni aperte finiscono.`,
    name: 'Nome e cognome',
    email: 'E-mail',
    controls: 'Sono anche il controllo di gestione',
    controlsHelp:
      'Apre la rilevazione dell’anno, segue gli uffici, accetta le mappe. Si può cambiare dopo, in Persone.',
    password: 'Password',
    passwordHelp: `Almeno ${shortestPassword} caratteri: bastano quattro parole a caso.`,
    again: 'Password, ancora una volta',
    different: 'Le due password non sono uguali. Riscriverle.',
    button: 'Entra',
    gone: 'Collegamento non valido',
    goneWay: 'Vai all’accesso',
  },
  mail: {
    invitation: (name, body, link) => ({
      subject: `Mappe dei servizi, ${body}: il tuo accesso`,
      text: `Buongiorno ${name},\n\nper entrare nell’area di lavoro delle mappe dei servizi (${body}) scegli una password qui:\n\n${link}\n\nIl collegamento vale 14 giorni, una volta sola.\n`,
    }),
    reset: (name, body, link) => ({
      subject: `Mappe dei servizi, ${body}: una nuova password`,
      text: `Buongiorno ${name},\n\nper scegliere una nuova password:\n\n${link}\n\nIl collegamento vale un giorno, una volta sola. Se non l’hai chiesto tu, non serve fare nulla: la password resta quella di prima.\n`,
    }),
  },
  noBody: 'Non c’è ancora alcuna edizione',
  noBodyText: 'Importarne una con atlante import e riavviare: allora si può accedere.',
}

const english: AccessWords = {
  firstLink: address => `First access, for the administrator (works once): ${address}`,
  signIn: {
    title: 'Sign in',
    lead: 'For those who fill in, check or read the maps from inside the body.',
    email: 'E-mail',
    password: 'Password',
    button: 'Sign in',
    forgotten: 'Forgotten password',
    stranger: 'Published maps are read without signing in.',
  },
  forgotten: {
    title: 'Forgotten password',
    lead: 'A link comes by e-mail, with which to choose another.',
    button: 'Send the link',
    sent: 'Look at your mail',
    sentText:
      'If there is an account with that address, the link is on its way and holds for a day. If it does not arrive, ask whoever administers Atlante.',
  },
  code: {
    title: 'The second step',
    lead: 'The password is right. The code that the telephone shows now is missing.',
    label: 'Code',
    help: 'Six figures; without the telephone, one of the recovery codes.',
    button: 'Enter',
  },
  link: {
    firstTitle: 'First access',
    firstLead:
      'Whoever enters here administers Atlante: invites the others and gives roles. The link works once.',
    invitationTitle: name => `Welcome, ${name}`,
    invitationLead: body => `With a password you enter the workspace of the service maps of ${body}.`,
    resetTitle: 'A new password',
    resetLead: name => `For the account of ${name}. Other open sessions end.`,
    name: 'Name and surname',
    email: 'E-mail',
    controls: 'I am management control too',
    controlsHelp:
      'Opens the year’s collection, follows the offices, accepts maps. Can be changed later, in People.',
    password: 'Password',
    passwordHelp: `At least ${shortestPassword} characters: four random words will do.`,
    again: 'Password, once more',
    different: 'The two passwords differ. Write them again.',
    button: 'Enter',
    gone: 'Not a valid link',
    goneWay: 'Go to signing in',
  },
  mail: {
    invitation: (name, body, link) => ({
      subject: `Service maps of ${body}: your account`,
      text: `Dear ${name},\n\nto enter the workspace of the service maps of ${body}, choose a password here:\n\n${link}\n\nThe link holds for 14 days and works once.\n`,
    }),
    reset: (name, body, link) => ({
      subject: `Service maps of ${body}: a new password`,
      text: `Dear ${name},\n\nto choose a new password:\n\n${link}\n\nThe link holds for a day and works once. If you did not ask for it there is nothing to do: the password stays as it was.\n`,
    }),
  },
  noBody: 'There is no edition yet',
  noBodyText: 'Import one with atlante import and restart: then one can sign in.',
}
