import type { MailKind, MailState } from '../domain/mail/mail.ts'
import type { Language } from './language.ts'

/** What the page of outgoing mail says. */
export interface OutboxWords {
  readonly title: string
  readonly lead: string
  readonly bySmtp: string
  readonly byFiles: string
  readonly none: string
  readonly count: (waiting: number, failed: number) => string
  readonly to: string
  readonly subject: string
  readonly state: string
  readonly states: Readonly<Record<MailState, string>>
  readonly kinds: Readonly<Record<MailKind, string>>
  readonly secret: string
  readonly show: string
  readonly attempts: (attempts: number) => string
  readonly again: string
}

export function outboxWords(language: Language): OutboxWords {
  return language === 'it' ? italian : english
}

const italian: OutboxWords = {
  title: 'Posta in uscita',
  lead: 'Inviti, promemoria e riassunti dei commenti. Ogni messaggio nasce insieme a ciò di cui parla e parte subito dopo.',
  bySmtp: 'I messaggi partono dal server di posta configurato.',
  byFiles:
    'Nessun server di posta è configurato: ogni messaggio è un file della cartella «posta» dei dati, che si apre con un programma di posta. Per spedirli impostare ATLANTE_SMTP_URL e ATLANTE_MAIL_FROM.',
  none: 'Ancora nessun messaggio.',
  count: (waiting, failed) =>
    failed === 0 ? `${waiting} in attesa.` : `${waiting} in attesa, ${failed} non partiti.`,
  to: 'A',
  subject: 'Oggetto',
  state: 'Stato',
  states: {
    waiting: 'in attesa',
    sending: 'in partenza',
    sent: 'partito',
    given_up: 'non partito',
  },
  kinds: { link: 'accesso', reminder: 'promemoria', digest: 'commenti', notice: 'avviso' },
  secret: 'Contiene un collegamento personale: lo vede solo chi lo riceve.',
  show: 'Leggi il testo',
  attempts: attempts => (attempts === 1 ? 'un tentativo' : `${attempts} tentativi`),
  again: 'Riprova',
}

const english: OutboxWords = {
  title: 'Outgoing mail',
  lead: 'Invitations, reminders and digests of comments. Each message is made together with what it tells of and leaves right after.',
  bySmtp: 'Messages leave through the mail server that is set.',
  byFiles:
    'No mail server is set: each message is a file of the folder «posta» of the data, which any mail program opens. To send them set ATLANTE_SMTP_URL and ATLANTE_MAIL_FROM.',
  none: 'No message yet.',
  count: (waiting, failed) =>
    failed === 0 ? `${waiting} waiting.` : `${waiting} waiting, ${failed} not sent.`,
  to: 'To',
  subject: 'Subject',
  state: 'State',
  states: { waiting: 'waiting', sending: 'leaving', sent: 'sent', given_up: 'not sent' },
  kinds: { link: 'account', reminder: 'reminder', digest: 'comments', notice: 'notice' },
  secret: 'Holds a personal link: only who receives it may see it.',
  show: 'Read the text',
  attempts: attempts => (attempts === 1 ? 'one attempt' : `${attempts} attempts`),
  again: 'Try again',
}
