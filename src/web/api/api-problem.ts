import type { ApiProblemKind, ApiWords } from '../../words/api-words.ts'
import { pathWithoutQuery } from './paths.ts'

/** A request that cannot be met: what is wrong, where, what to do, what exists. */
export interface ApiProblem {
  readonly kind: ApiProblemKind
  readonly detail: string
  /** Which parameters are wrong, and what they may be. */
  readonly errors?: readonly WrongParameter[]
  /** What exists and may have been meant, at absolute addresses. */
  readonly similar?: readonly { readonly title: string; readonly href: string }[]
}

export interface WrongParameter {
  readonly parameter: string
  readonly detail: string
}

export const problemStatus: Readonly<Record<ApiProblemKind, number>> = {
  'invalid-request': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-many-requests': 429,
  failed: 500,
  unavailable: 503,
}

/** Parameters that cannot be what they are. */
export function invalid(words: ApiWords, errors: readonly WrongParameter[]): ApiProblem {
  const [first] = errors
  const detail = errors.length === 1 && first ? first.detail : words.invalid(errors.length)
  return { kind: 'invalid-request', detail, errors }
}

/** The body of the answer, as RFC 9457 has it; `type` leads to the page that explains the kind. */
export function problemText(
  { kind, detail, errors, similar }: ApiProblem,
  words: ApiWords,
  page: string,
  url: string,
): string {
  return JSON.stringify({
    type: `${page}#${problemAnchor(kind)}`,
    title: words.problems[kind].title,
    status: problemStatus[kind],
    detail,
    instance: pathWithoutQuery(url).slice(0, 2000),
    ...(errors ? { errors: errors.slice(0, 50) } : {}),
    ...(similar && similar.length > 0 ? { similar } : {}),
  })
}

/** Where the page of the interface explains a kind. */
export const problemAnchor = (kind: ApiProblemKind): string => `problem-${kind}`
