import { sql } from 'kysely'
import type { MailKind, MailState } from '../../domain/mail/mail.ts'
import type { BodyTransaction } from '../store.ts'

/** A mail to be sent to a person of the body. */
export interface NewMail {
  /** What makes it the same mail; null where every one is another. */
  readonly key: string | null
  readonly kind: MailKind
  readonly person: number
  readonly name: string
  readonly email: string
  readonly subject: string
  readonly text: string
  readonly messageId: string
  readonly queued: Date
}

/** Adds a mail; whether it is a new one, and not one that is there under the same key. */
export async function insertMail(db: BodyTransaction, body: number, mail: NewMail): Promise<boolean> {
  const { messageId, queued, ...others } = mail
  const added = await db
    .insertInto('mails')
    .values({
      ...others,
      body,
      message_id: messageId,
      queued_at: queued,
      due_at: queued,
      sent_at: null,
      problem: null,
    })
    .onConflict(conflict => conflict.columns(['body', 'key']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** A mail on its way. */
export interface DueMail {
  readonly id: number
  readonly name: string
  readonly email: string
  readonly subject: string
  readonly text: string
  readonly messageId: string
  readonly queued: Date
  /** How often it has been tried, this time included. */
  readonly attempts: number
}

/**
 * Takes up the mails that are due, oldest first, and holds them until `until`: no other process takes them meanwhile,
 * and if this one is killed they are due again then.
 */
export async function takeDueMails(
  db: BodyTransaction,
  now: Date,
  until: Date,
  most: number,
): Promise<DueMail[]> {
  const { rows } = await sql<DueMail>`
    update mails set state = 'sending', attempts = attempts + 1, due_at = ${until}
    where (body, id) in (
      select body, id from mails where state in ('waiting', 'sending') and due_at <= ${now}
      order by due_at, id limit ${most} for update skip locked)
    returning id, name, email, subject, text, message_id as "messageId", queued_at as queued, attempts`.execute(
    db,
  )
  return [...rows].sort((a, b) => a.id - b.id)
}

/** It has gone; what was a secret in it goes too. */
export async function markSent(db: BodyTransaction, id: number, now: Date): Promise<void> {
  await sql`update mails set state = 'sent', sent_at = ${now}, problem = null,
    text = case when kind = 'link' then '' else text end where id = ${id}`.execute(db)
}

/** It has not gone: tried again at `due`, or never where that is null. */
export async function markFailed(
  db: BodyTransaction,
  id: number,
  { problem, due }: { readonly problem: string; readonly due: Date | null },
): Promise<void> {
  await db
    .updateTable('mails')
    .set({ problem, ...(due ? { state: 'waiting', due_at: due } : { state: 'given_up' }) })
    .where('id', '=', id)
    .execute()
}

export interface MailListed {
  readonly id: number
  readonly kind: MailKind
  readonly name: string
  readonly email: string
  readonly subject: string
  /** '' for a link: only its reader may have it. */
  readonly text: string
  readonly state: MailState
  readonly attempts: number
  readonly queued: Date
  readonly due: Date
  readonly sent: Date | null
  readonly problem: string | null
}

/** The last mails, newest first. */
export async function listMails(db: BodyTransaction, most: number): Promise<MailListed[]> {
  return db
    .selectFrom('mails')
    .select([
      'id',
      'kind',
      'name',
      'email',
      'subject',
      sql<string>`case when kind = 'link' then '' else text end`.as('text'),
      'state',
      'attempts',
      'queued_at as queued',
      'due_at as due',
      'sent_at as sent',
      'problem',
    ])
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
}

/** Lets a mail that was given up go out again at once; whether there was one. */
export async function retryMail(db: BodyTransaction, id: number, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('mails')
    .set({ state: 'waiting', attempts: 0, due_at: now })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'given_up'])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
