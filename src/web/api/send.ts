import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ApiWords } from '../../words/api-words.ts'
import type { Language } from '../../words/language.ts'
import { json, problemJson } from '../http/answer.ts'
import { openDataHeaders } from '../http/headers.ts'
import { sendStored, storeAnswer } from '../http/stored-answer.ts'
import { urls } from '../urls.ts'
import type { ApiAnswer } from './api-answer.ts'
import { type ApiProblem, problemStatus, problemText } from './api-problem.ts'

/** What every answer to one request is sent with. */
export interface Sending {
  readonly language: Language
  readonly words: ApiWords
  /** Public address of the site without a slash at the end. */
  readonly site: string
  /** Of every answer of this server, and what is left of the requests of this minute. */
  readonly headers: Readonly<Record<string, string>>
}

/** Scripts of other sites may see these. */
const exposed = {
  ...openDataHeaders,
  'access-control-expose-headers':
    'ETag, Link, Location, Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, Deprecation, Sunset',
}

/** Sends an answer with its tag, packed as the reader allows; a reader who has it is told so. */
export function send(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: ApiAnswer,
  sending: Sending,
): FastifyReply {
  switch (answer.kind) {
    case 'problem':
      return sendApiProblem(request, reply, answer.problem, sending)
    case 'moved':
      return reply
        .headers({ ...sending.headers, ...exposed, 'cache-control': 'no-cache' })
        .redirect(answer.to, 308)
    case 'text':
      return sendData(request, reply, answer.text, json, [], sending)
    case 'data':
      return sendData(
        request,
        reply,
        JSON.stringify(answer.data),
        json,
        linksOf(answer.next, request),
        sending,
      )
  }
}

/** The same for what is data of another type. */
export function sendData(
  request: FastifyRequest,
  reply: FastifyReply,
  text: string,
  type: string,
  links: readonly string[],
  { site, headers, language }: Sending,
): FastifyReply {
  const description = `<${site}${urls.apiDocument()}>; rel="service-desc"; type="application/json"`
  const all = {
    ...headers,
    ...exposed,
    'content-type': type,
    'content-language': language,
    'cache-control': 'no-cache',
    link: [...links, description].join(', '),
  }
  return sendStored(request, reply, storeAnswer(text, all, 'fast'))
}

export function sendApiProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: ApiProblem,
  { words, site, language, headers }: Sending,
): FastifyReply {
  const text = problemText(problem, words, site + urls.apiPage(language), request.url)
  const all = {
    ...headers,
    ...exposed,
    'content-type': problemJson,
    'content-language': language,
    'cache-control': 'no-store',
    ...(problem.kind === 'unavailable' ? { 'retry-after': '5' } : {}),
  }
  return sendStored(request, reply, storeAnswer(text, all, 'fast'), problemStatus[problem.kind])
}

function linksOf(next: string | null | undefined, { url }: FastifyRequest): readonly string[] {
  if (next === undefined) return []
  const query = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?') + 1) : '')
  query.delete('cursor')
  const first = `${url.split('?')[0]}${query.size > 0 ? `?${query}` : ''}`
  return [...(next === null ? [] : [`<${next}>; rel="next"`]), `<${first}>; rel="first"`]
}
