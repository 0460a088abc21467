import type { Refusal } from '../../domain/refusal.ts'
import type { Language } from '../../words/language.ts'
import { refusalSentence } from '../../words/refusals.ts'
import { workWords } from '../../words/work.ts'
import type { Problem } from '../http/answer.ts'
import { urls } from '../urls.ts'

/** For who asks for data or sends them by script without a session. */
export function signedOut(language: Language, next: string): Problem {
  const words = workWords(language)
  const similar = [{ name: words.places.signIn, href: urls.signIn(language, next) }]
  return { status: 401, title: words.signedOut, text: words.signedOutText, similar }
}

/** A form or a script's request that no page of this person sent. */
export function foreign(language: Language): Problem {
  const words = workWords(language)
  return { status: 403, title: words.foreign, text: words.foreignText, similar: [] }
}

/** What a use case refused, as a status and words; `back` is where to go on. */
export function refused(refusal: Refusal, language: Language, back: string | null = null): Problem {
  const words = workWords(language)
  return {
    status: statusOf(refusal),
    title: refusal.kind === 'not-allowed' ? words.forbidden : words.foreign,
    text: refusalSentence(refusal, language),
    similar: [
      ...(back === null ? [] : [{ name: words.back, href: back }]),
      ...(refusal.kind === 'not-allowed' ? [{ name: words.places.rights, href: urls.rights(language) }] : []),
    ],
  }
}

const notThere: ReadonlySet<Refusal['kind']> = new Set([
  'edition-not-found',
  'finding-not-found',
  'campaign-not-open',
  'map-not-found',
  'comment-not-found',
  'row-not-found',
])
const noLonger: ReadonlySet<Refusal['kind']> = new Set(['campaign-exists', 'map-changed', 'wrong-state'])

/** 403 not this person's, 404 not there, 409 no longer so, 422 not understood. */
function statusOf({ kind }: Refusal): number {
  if (kind === 'not-allowed') return 403
  if (notThere.has(kind)) return 404
  if (noLonger.has(kind)) return 409
  return 422
}
