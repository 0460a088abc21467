import { createElement } from 'react'
import type { Refusal } from '../../../domain/refusal.ts'
import { CodePage } from '../../../ui/workspace/access/code-page.tsx'
import { ForgottenPage } from '../../../ui/workspace/access/forgotten-page.tsx'
import { SignInPage } from '../../../ui/workspace/access/sign-in-page.tsx'
import type { BegunSession } from '../../../usecases/people/begin-session.ts'
import { enterCode } from '../../../usecases/people/enter-code.ts'
import { endSession } from '../../../usecases/people/own-sessions.ts'
import { requestReset } from '../../../usecases/people/request-reset.ts'
import { signIn } from '../../../usecases/people/sign-in.ts'
import { accessWords } from '../../../words/access.ts'
import { refusalSentence } from '../../../words/refusals.ts'
import { urls } from '../../urls.ts'
import type { WorkAsked } from '../route.ts'
import { endedCookie, sessionCookie } from '../session-cookie.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import type { PersonVisit, WorkVisit } from '../work-visit.ts'
import { composeLink } from './compose-link.ts'

interface Again {
  readonly email: string
  readonly next: string
  readonly problem: Refusal | null
}

/** The form of signing in; whoever has signed in goes on. */
export function signInPage(visit: WorkVisit, { query }: WorkAsked): WorkAnswer {
  const next = localPath(query['poi'])
  if (visit.session?.halfOpen === false) return { kind: 'moved', to: onward(visit, next) }
  return signInForm(visit, { email: '', next, problem: null })
}

export async function signInDone(visit: WorkVisit, { form }: WorkAsked): Promise<WorkAnswer> {
  const { store, body, browser, now } = visit
  const [email, next] = [form.get('email') ?? '', localPath(form.get('poi'))]
  if (body === null) return noBody(visit)
  const password = form.get('password') ?? ''
  const begun = await signIn(store, body, { email, password, browser, now })
  if (!begun.ok) return signInForm(visit, { email, next, problem: begun.error })
  return entered(visit, begun.value, next)
}

function signInForm(visit: WorkVisit, { email, next, problem }: Again): WorkAnswer {
  const { language } = visit.address
  if (visit.body === null) return noBody(visit)
  const page = createElement(SignInPage, {
    frame: workFrame(visit),
    words: accessWords(language),
    action: urls.signIn(language),
    next,
    email: email.slice(0, 254),
    forgotten: urls.signInStep(language, 'dimenticata'),
    problem: problem && refusalSentence(problem, language),
  })
  return workPage(page, problem ? { status: 401 } : {})
}

/** On with a session that has begun: to the second factor, or to where the person wanted to go. */
export function entered(visit: WorkVisit, session: BegunSession, next: string): WorkAnswer {
  const { language } = visit.address
  const cookie = sessionCookie(session.secret, session.seconds, visit.site.url.startsWith('https:'))
  const code = `${urls.signInStep(language, 'codice')}${next === '' ? '' : `?poi=${encodeURIComponent(next)}`}`
  return { kind: 'moved', to: session.halfOpen ? code : onward(visit, next), cookie }
}

export function codePage(visit: WorkVisit, { query }: WorkAsked): WorkAnswer {
  return codeForm(visit, localPath(query['poi']), null)
}

export async function codeDone(visit: WorkVisit, { form }: WorkAsked): Promise<WorkAnswer> {
  const { store, session, browser, now } = visit
  const next = localPath(form.get('poi'))
  if (!session?.halfOpen) return { kind: 'moved', to: onward(visit, next) }
  const begun = await enterCode(store, session, { code: form.get('codice') ?? '', browser, now })
  return begun.ok ? entered(visit, begun.value, next) : codeForm(visit, next, begun.error)
}

function codeForm(visit: WorkVisit, next: string, problem: Refusal | null): WorkAnswer {
  const { language } = visit.address
  if (!visit.session?.halfOpen) return { kind: 'moved', to: onward(visit, next) }
  const page = createElement(CodePage, {
    frame: workFrame(visit),
    words: accessWords(language),
    action: urls.signInStep(language, 'codice'),
    next,
    problem: problem && refusalSentence(problem, language),
  })
  return workPage(page, problem ? { status: 401 } : {})
}

export function forgottenPage(visit: WorkVisit, sent = false): WorkAnswer {
  const { language } = visit.address
  const action = urls.signInStep(language, 'dimenticata')
  return workPage(
    createElement(ForgottenPage, { frame: workFrame(visit), words: accessWords(language), action, sent }),
  )
}

export async function forgottenDone(visit: WorkVisit, { form }: WorkAsked): Promise<WorkAnswer> {
  const { store, body, now } = visit
  if (body === null) return noBody(visit)
  await requestReset(store, body, { email: form.get('email') ?? '', now, compose: composeLink(visit) })
  return forgottenPage(visit, true)
}

export async function leave(visit: PersonVisit): Promise<WorkAnswer> {
  await endSession(visit.store, visit.session, visit.session.hash)
  const { language } = visit.address
  return {
    kind: 'moved',
    to: urls.signIn(language),
    cookie: endedCookie(visit.site.url.startsWith('https:')),
  }
}

/** Without a body there is nobody who could come in. */
export function noBody({ address }: WorkVisit): WorkAnswer {
  const words = accessWords(address.language)
  return {
    kind: 'problem',
    problem: { status: 404, title: words.noBody, text: words.noBodyText, similar: [] },
  }
}

function onward({ address }: WorkVisit, next: string): string {
  return next === '' ? urls.work(address.language) : next
}

/** A path of this server; '' for anything else: an address from outside leads nowhere else. */
function localPath(text: unknown): string {
  return typeof text === 'string' && /^\/(?!\/)[\w\-./?=&%:+*~]{0,1000}$/.test(text) ? text : ''
}
