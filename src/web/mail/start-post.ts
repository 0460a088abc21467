import { dayInItaly } from '../../domain/day-in-italy.ts'
import type { Store } from '../../store/store.ts'
import { sendDigests } from '../../usecases/mail/digest.ts'
import { remind } from '../../usecases/mail/remind.ts'
import { type Deliver, sendMails } from '../../usecases/mail/send-mails.ts'
import { type Background, startRounds } from '../background.ts'
import { lettersOf } from './letters.ts'

/** Milliseconds from one look at the outbox to the next, and from one round of reminders to the next. */
const betweenLooks = 5_000
const betweenReminders = 30 * 60_000

/** Reminders and digests are written from this hour on, in Italian time. */
const firstHour = 7

const hourInItaly = new Intl.DateTimeFormat('it-IT', {
  timeZone: 'Europe/Rome',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** Sends the mails of every body, and writes the reminders and digests of the day. */
export function startPost(
  store: Store,
  parts: {
    readonly deliver: Deliver
    /** Public address without a slash at the end. */
    readonly site: string
    readonly onFault: (error: unknown) => void
  },
): Background {
  const { deliver, site, onFault } = parts
  const clock = () => new Date()
  const sending = startRounds(
    async () => {
      for (const { id } of await store.bodies()) await sendMails(store, id, deliver, clock)
    },
    betweenLooks,
    onFault,
  )
  const writing = startRounds(
    async () => {
      const now = clock()
      if (Number(hourInItaly.format(now)) < firstHour) return
      const today = dayInItaly(now)
      for (const { id, name } of await store.bodies()) {
        const letters = lettersOf(site, name)
        await remind(store, id, { today, now, compose: letters.reminder })
        await sendDigests(store, id, { today, now, compose: letters.digest })
      }
    },
    betweenReminders,
    onFault,
  )
  return {
    async stop() {
      await Promise.all([sending.stop(), writing.stop()])
    },
  }
}
