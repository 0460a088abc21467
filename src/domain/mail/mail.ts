/** What a mail is: a link that lets its reader in, a reminder of a deadline, a digest of comments, other news. */
export type MailKind = 'link' | 'reminder' | 'digest' | 'notice'

/** `sending` is held by a process for some minutes; after that it is taken up again, under the same message id. */
export type MailState = 'waiting' | 'sending' | 'sent' | 'given_up'
