import { createElement } from 'react'
import type { Refusal } from '../../../domain/refusal.ts'
import { secondFactorAddress } from '../../../identity/second-factor.ts'
import { CodesPage } from '../../../ui/workspace/profile/codes-page.tsx'
import { type FactorView, ProfilePage } from '../../../ui/workspace/profile/profile-page.tsx'
import { type SecondFactorState, secondFactorState } from '../../../usecases/people/own-account.ts'
import { ownRoles } from '../../../usecases/people/own-roles.ts'
import { listSessions } from '../../../usecases/people/own-sessions.ts'
import { browserName } from '../../../words/browser-name.ts'
import { formatMoment } from '../../../words/moment.ts'
import { profileWords } from '../../../words/profile.ts'
import { refusalSentence } from '../../../words/refusals.ts'
import { type ProfileDeed, urls } from '../../urls.ts'
import { roleView } from '../role-views.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import type { PersonVisit } from '../work-visit.ts'

/** A person's own page; with what went wrong with the last form, or that it went well. */
export async function profilePage(
  visit: PersonVisit,
  { problem, done }: { readonly problem?: Refusal; readonly done?: boolean } = {},
): Promise<WorkAnswer> {
  const { store, session, now, today } = visit
  const { language } = visit.address
  const words = profileWords(language)
  const held = await ownRoles(store, session, today)
  const sessions = await listSessions(store, session, now)
  const deed = (what: ProfileDeed) => urls.profileDeed(language, what)
  const page = createElement(ProfilePage, {
    frame: workFrame(visit),
    words,
    name: session.actor.name,
    email: session.email,
    roles: held.roles.map(role => roleView(role, held.services, held.nameOf, language)),
    sessions: sessions.map(each => ({
      key: each.hash,
      browser: browserName(each.browser, { on: words.on, unknown: words.unknownBrowser }),
      begun: formatMoment(each.begun),
      seen: formatMoment(each.seen),
      here: each.hash === session.hash,
    })),
    factor: factorView(visit, await secondFactorState(store, session)),
    deeds: {
      password: deed('password'),
      close: deed('chiudi-sessione'),
      closeOthers: deed('chiudi-altre'),
      setUp: deed('secondo-fattore'),
      confirm: deed('conferma-fattore'),
      remove: deed('togli-fattore'),
      renewCodes: deed('codici'),
    },
    problem: problem ? refusalSentence(problem, language) : null,
    done: done ? words.changed : null,
  })
  return workPage(page, problem ? { status: 422 } : {})
}

/** Recovery codes, shown once and never again. */
export function codesPage(visit: PersonVisit, codes: readonly string[]): WorkAnswer {
  const { language } = visit.address
  const words = profileWords(language)
  const onward = urls.profile(language)
  return workPage(createElement(CodesPage, { frame: workFrame(visit), words, codes, onward }))
}

function factorView(
  { session, catalogue }: PersonVisit,
  { since, settingUp, codesLeft }: SecondFactorState,
): FactorView {
  if (since !== null) return { state: 'on', since: formatMoment(since), codesLeft }
  if (settingUp === null) return { state: 'off' }
  const address = secondFactorAddress(settingUp, session.email, catalogue.body?.name ?? '')
  return { state: 'setting-up', secret: settingUp, address }
}
