import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { listMails, type MailListed, retryMail } from '../../store/rows/mails.ts'
import type { Store } from '../../store/store.ts'

const mostListed = 200

/** The last mails of the body, newest first. */
export async function listOutbox(
  store: Store,
  { body, assignments }: Actor,
  today: string,
): Promise<Result<readonly MailListed[], Refusal>> {
  if (!may(assignments, 'outbox.read', today)) return fail({ kind: 'not-allowed', verb: 'outbox.read' })
  return ok(await store.inBody(body, db => listMails(db, mostListed)))
}

/** Lets a mail that has not gone be tried again at once; one that has gone is never sent twice. */
export async function sendAgain(
  store: Store,
  { body, assignments }: Actor,
  { mail, today, now }: { readonly mail: number; readonly today: string; readonly now: Date },
): Promise<Result<null, Refusal>> {
  if (!may(assignments, 'outbox.read', today)) return fail({ kind: 'not-allowed', verb: 'outbox.read' })
  await store.inBody(body, db => retryMail(db, mail, now))
  return ok(null)
}
