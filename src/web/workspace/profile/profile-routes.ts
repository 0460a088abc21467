import type { Refusal } from '../../../domain/refusal.ts'
import type { Result } from '../../../domain/result.ts'
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from '../../../usecases/people/own-account.ts'
import { endOtherSessions, endSession } from '../../../usecases/people/own-sessions.ts'
import { type ProfileDeed, patterns, urls } from '../../urls.ts'
import type { WorkAsked, WorkRoute } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import type { PersonVisit } from '../work-visit.ts'
import { codesPage, profilePage } from './profile-page.ts'

type DeedWork = (visit: PersonVisit, form: URLSearchParams) => Promise<WorkAnswer>

const field = (form: URLSearchParams, name: string) => form.get(name) ?? ''

/** What each form of the page does. */
const deeds: Readonly<Record<ProfileDeed, DeedWork>> = {
  async password(visit, form) {
    const asked = { password: field(form, 'attuale'), wanted: field(form, 'nuova'), now: visit.now }
    const done = await changePassword(visit.store, visit.session, asked)
    return done.ok ? back(visit, '?fatto') : profilePage(visit, { problem: done.error })
  },
  async 'chiudi-sessione'(visit, form) {
    await endSession(visit.store, visit.session, field(form, 'sessione'))
    return back(visit, '#sessioni')
  },
  async 'chiudi-altre'(visit) {
    await endOtherSessions(visit.store, visit.session)
    return back(visit, '#sessioni')
  },
  async 'secondo-fattore'(visit) {
    await beginSecondFactor(visit.store, visit.session)
    return back(visit, '#fattore')
  },
  async 'conferma-fattore'(visit, form) {
    const asked = { code: field(form, 'codice'), now: visit.now }
    return shown(visit, await confirmSecondFactor(visit.store, visit.session, asked))
  },
  async 'togli-fattore'(visit, form) {
    const asked = { password: field(form, 'attuale'), now: visit.now }
    const done = await removeSecondFactor(visit.store, visit.session, asked)
    return done.ok ? back(visit, '?fatto') : profilePage(visit, { problem: done.error })
  },
  async codici(visit, form) {
    const asked = { password: field(form, 'attuale'), now: visit.now }
    return shown(visit, await renewRecoveryCodes(visit.store, visit.session, asked))
  },
}

/** A person's own page and its forms. */
export const profileRoutes: readonly WorkRoute[] = [
  {
    method: 'GET',
    pattern: patterns.profile,
    entrance: 'signed-in',
    answer: (visit, { query }: WorkAsked) => profilePage(visit, { done: 'fatto' in query }),
  },
  ...(Object.entries(deeds) as [ProfileDeed, DeedWork][]).map(
    ([deed, work]): WorkRoute => ({
      method: 'POST',
      pattern: language => patterns.profileDeed(language, deed),
      entrance: 'signed-in',
      answer: (visit, { form }) => work(visit, form),
    }),
  ),
]

function shown(
  visit: PersonVisit,
  codes: Result<readonly string[], Refusal>,
): Promise<WorkAnswer> | WorkAnswer {
  return codes.ok ? codesPage(visit, codes.value) : profilePage(visit, { problem: codes.error })
}

function back({ address }: PersonVisit, where: string): WorkAnswer {
  return { kind: 'moved', to: urls.profile(address.language) + where }
}
