import { randomUUID } from 'node:crypto'
import { insertMail, type NewMail } from '../../store/rows/mails.ts'
import type { BodyTransaction } from '../../store/store.ts'

/** What a mail says. */
export interface Letter {
  readonly subject: string
  /** Plain text. */
  readonly text: string
}

/**
 * Puts a mail into the outbox, in the transaction of what it tells of: both are there or neither. Whether it is a new
 * one: a second one of the same key is not queued.
 */
export async function queueMail(
  db: BodyTransaction,
  body: number,
  to: Pick<NewMail, 'person' | 'name' | 'email'>,
  mail: Letter & Pick<NewMail, 'key' | 'kind'> & { readonly now: Date },
): Promise<boolean> {
  const { now, ...letter } = mail
  const { person, name, email } = to
  return insertMail(db, body, { person, name, email, ...letter, messageId: randomUUID(), queued: now })
}
