import { mailWait } from '../../domain/mail/mail-wait.ts'
import { type DueMail, markFailed, markSent, takeDueMails } from '../../store/rows/mails.ts'
import type { Store } from '../../store/store.ts'

/** Hands a mail over to whoever carries it; rejects where that fails. The same message id twice is the same mail. */
export type Deliver = (mail: DueMail) => Promise<void>

const atOnce = 20
/** How long, in milliseconds, a mail is held: longer than any mail server takes to answer. */
const held = 10 * 60 * 1000

/**
 * Sends what is due, of a body, and says how many have gone. What fails is tried again, each time later, and given up
 * after some days. A mail is taken up before it is sent and marked after: a process that is killed in between leaves
 * one that goes out again with the message id it had, which mail boxes show once.
 */
export async function sendMails(
  store: Store,
  body: number,
  deliver: Deliver,
  clock: () => Date,
): Promise<number> {
  const now = clock()
  const until = new Date(now.getTime() + held)
  const due = await store.inBody(body, db => takeDueMails(db, now, until, atOnce))
  let sent = 0
  for (const mail of due) {
    const problem = await deliver(mail).then(() => null, describe)
    await store.inBody(body, async db => {
      if (problem === null) return markSent(db, mail.id, clock())
      const minutes = mailWait(mail.attempts)
      const later = minutes === null ? null : new Date(clock().getTime() + minutes * 60_000)
      return markFailed(db, mail.id, { problem, due: later })
    })
    if (problem === null) sent++
  }
  return sent
}

function describe(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 300)
}
