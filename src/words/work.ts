import type { Language } from './language.ts'

/** What every page of the workspace says around its content, and what it says to who may not be there. */
export interface WorkWords {
  readonly workspace: string
  readonly navigation: string
  readonly portal: string
  readonly otherLanguage: string
  readonly skipToContent: string
  readonly places: {
    readonly work: string
    readonly campaign: string
    readonly findings: string
    readonly history: string
    readonly outbox: string
    readonly people: string
    readonly rights: string
    readonly signIn: string
  }
  readonly leave: string
  readonly forbidden: string
  readonly foreign: string
  readonly foreignText: string
  /** For scripts: the session has ended. */
  readonly signedOut: string
  readonly signedOutText: string
  /** For a form: the session has ended, what was typed is still there. */
  readonly lapsed: string
  readonly lapsedText: string
  readonly signInAside: string
  readonly sendAgain: string
  readonly back: string
}

export function workWords(language: Language): WorkWords {
  return language === 'it' ? italian : english
}

const italian: WorkWords = {
  workspace: 'Area di lavoro',
  navigation: 'Area di lavoro',
  portal: 'Portale pubblico',
  otherLanguage: 'English',
  skipToContent: 'Vai al contenuto',
  places: {
    work: 'Da fare',
    campaign: 'Rilevazione',
    findings: 'Verifiche',
    history: 'Storia',
    outbox: 'Posta',
    people: 'Persone',
    rights: 'Permessi',
    signIn: 'Accedi',
  },
  leave: 'Esci',
  forbidden: 'Non permesso',
  foreign: 'Richiesta non accettata',
  foreignText:
    'La richiesta non viene da una pagina di questo Atlante, o è entrata un’altra persona in questo browser. Niente è cambiato: ricaricare la pagina e riprovare.',
  signedOut: 'La sessione è finita',
  signedOutText: 'Accedere di nuovo; ciò che è stato scritto si può mandare ancora.',
  lapsed: 'La sessione è finita, ciò che hai scritto no',
  lapsedText:
    'Niente è stato ancora salvato. Accedi in un’altra scheda, torna qui e premi «Manda di nuovo»: il modulo parte come lo avevi scritto.',
  signInAside: 'Accedi in un’altra scheda',
  sendAgain: 'Manda di nuovo',
  back: 'Torna alla pagina',
}

const english: WorkWords = {
  workspace: 'Workspace',
  navigation: 'Workspace',
  portal: 'Public portal',
  otherLanguage: 'Italiano',
  skipToContent: 'Skip to content',
  places: {
    work: 'To do',
    campaign: 'Collection',
    findings: 'Findings',
    history: 'History',
    outbox: 'Mail',
    people: 'People',
    rights: 'Rights',
    signIn: 'Sign in',
  },
  leave: 'Sign out',
  forbidden: 'Not allowed',
  foreign: 'Request not accepted',
  foreignText:
    'The request does not come from a page of this Atlante, or somebody else has signed in with this browser. Nothing has changed: reload the page and try again.',
  signedOut: 'The session has ended',
  signedOutText: 'Sign in again; what was written can be sent once more.',
  lapsed: 'The session has ended, what you wrote has not',
  lapsedText:
    'Nothing has been saved yet. Sign in in another tab, come back here and press «Send again»: the form goes as you wrote it.',
  signInAside: 'Sign in in another tab',
  sendAgain: 'Send again',
  back: 'Back to the page',
}
