import { createElement } from 'react'
import { OutboxPage } from '../../../ui/workspace/outbox/outbox-page.tsx'
import { listOutbox, sendAgain } from '../../../usecases/mail/list-outbox.ts'
import { formatMoment } from '../../../words/moment.ts'
import { outboxWords } from '../../../words/outbox.ts'
import { patterns, urls } from '../../urls.ts'
import type { WorkRoute } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'

/** The outgoing mail, and trying again what could not be sent. */
export const outboxRoutes: readonly WorkRoute[] = [
  { method: 'GET', pattern: patterns.outbox, entrance: 'outbox.read', answer: outboxPage },
  {
    method: 'POST',
    pattern: patterns.retryMail,
    entrance: 'outbox.read',
    answer: async ({ store, actor, today, now, address }, { form }) => {
      const mail = Number((form.get('messaggio') ?? '').slice(0, 9)) || 0
      const done = await sendAgain(store, actor, { mail, today, now })
      return done.ok
        ? { kind: 'moved', to: urls.outbox(address.language) }
        : { kind: 'problem', problem: refused(done.error, address.language) }
    },
  },
]

async function outboxPage(visit: PersonVisit): Promise<WorkAnswer> {
  const { store, actor, today, address, site } = visit
  const { language } = address
  const listed = await listOutbox(store, actor, today)
  if (!listed.ok) return { kind: 'problem', problem: refused(listed.error, language) }
  const words = outboxWords(language)
  const mails = listed.value
  const page = createElement(OutboxPage, {
    frame: workFrame(visit),
    words,
    smtp: site.sendsMail ?? false,
    waiting: mails.filter(({ state }) => state === 'waiting' || state === 'sending').length,
    failed: mails.filter(({ state }) => state === 'given_up').length,
    mails: mails.map(mail => ({
      id: mail.id,
      kind: words.kinds[mail.kind],
      to: mail.name,
      email: mail.email,
      subject: mail.subject,
      text: mail.kind === 'link' ? null : mail.text,
      state: words.states[mail.state],
      when: formatMoment(mail.sent ?? mail.queued),
      problem: mail.problem === null ? null : `${mail.problem} (${words.attempts(mail.attempts)})`,
      canRetry: mail.state === 'given_up' || (mail.state === 'waiting' && mail.problem !== null),
    })),
    retry: urls.retryMail(language),
  })
  return workPage(page)
}
