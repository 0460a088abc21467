import { createElement } from 'react'
import type { SignInLink } from '../../../domain/people/link-path.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import type { TokenPurpose } from '../../../store/tables/sign-in-tokens.ts'
import { LinkPage } from '../../../ui/workspace/access/link-page.tsx'
import { acceptLink, findLink, type LinkHolder } from '../../../usecases/people/accept-link.ts'
import { type AccessWords, accessWords } from '../../../words/access.ts'
import { refusalSentence } from '../../../words/refusals.ts'
import { urls } from '../../urls.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import type { WorkVisit } from '../work-visit.ts'
import { entered, noBody } from './access-pages.ts'

const purposes: Readonly<Record<SignInLink, readonly TokenPurpose[]>> = {
  primo: ['first'],
  invito: ['invitation'],
  'nuova-password': ['reset'],
}

/** What a link opens: the form of a new password. */
export async function linkPage(visit: WorkVisit, asked: WorkAsked, link: SignInLink): Promise<WorkAnswer> {
  const { store, body, now } = visit
  if (body === null) return noBody(visit)
  const token = asked.params['token'] ?? ''
  const holder = await findLink(store, body, { token, purposes: purposes[link], now })
  if (!holder.ok) return notUsable(visit, holder.error)
  return form(visit, { link, token, holder: holder.value, sent: new URLSearchParams(), problem: null })
}

export async function linkDone(
  visit: WorkVisit,
  { params, form: sent }: WorkAsked,
  link: SignInLink,
): Promise<WorkAnswer> {
  const { store, body, browser, now, today } = visit
  if (body === null) return noBody(visit)
  const token = params['token'] ?? ''
  const holder = await findLink(store, body, { token, purposes: purposes[link], now })
  if (!holder.ok) return notUsable(visit, holder.error)
  const again = (problem: Refusal | 'different') =>
    form(visit, { link, token, holder: holder.value, sent, problem })
  const password = sent.get('password') ?? ''
  if (password !== (sent.get('ancora') ?? '')) return again('different')
  const roles = sent.get('controllo') === 'si' ? (['controller'] as const) : []
  const done = await acceptLink(store, body, {
    token,
    purposes: purposes[link],
    password,
    browser,
    now,
    today,
    first: { name: sent.get('nome') ?? '', email: sent.get('email') ?? '', roles },
  })
  if (done.ok) return entered(visit, done.value, '')
  return done.error.kind === 'link-not-usable' ? notUsable(visit, done.error) : again(done.error)
}

interface LinkFormShown {
  readonly link: SignInLink
  readonly token: string
  readonly holder: LinkHolder | null
  /** What was sent the last time. */
  readonly sent: URLSearchParams
  readonly problem: Refusal | 'different' | null
}

function form(visit: WorkVisit, { link, token, holder, sent, problem }: LinkFormShown): WorkAnswer {
  const { language } = visit.address
  const words = accessWords(language)
  const page = createElement(LinkPage, {
    frame: workFrame({ ...visit, session: null }),
    words,
    ...headingOf(words, link, { name: holder?.name ?? '', body: visit.catalogue.body?.name ?? '' }),
    action: urls.signInLink(language, link, token),
    holder,
    written: {
      name: (sent.get('nome') ?? '').slice(0, 120),
      email: (sent.get('email') ?? '').slice(0, 254),
      controls: sent.size === 0 || sent.get('controllo') === 'si',
    },
    problem: problem === 'different' ? words.link.different : problem && refusalSentence(problem, language),
  })
  return workPage(page, problem ? { status: 422 } : {})
}

function headingOf(
  { link: words }: AccessWords,
  link: SignInLink,
  { name, body }: { readonly name: string; readonly body: string },
): { readonly title: string; readonly lead: string } {
  if (link === 'primo') return { title: words.firstTitle, lead: words.firstLead }
  return link === 'invito'
    ? { title: words.invitationTitle(name), lead: words.invitationLead(body) }
    : { title: words.resetTitle, lead: words.resetLead(name) }
}

function notUsable({ address }: WorkVisit, refusal: Refusal): WorkAnswer {
  const words = accessWords(address.language).link
  return {
    kind: 'problem',
    problem: {
      status: 410,
      title: words.gone,
      text: refusalSentence(refusal, address.language),
      similar: [{ name: words.goneWay, href: urls.signIn(address.language) }],
    },
  }
}
