import type { FastifyReply, FastifyRequest } from 'fastify'
import { urls } from '../urls.ts'
import type { Answer, DocumentAnswer, Problem } from './answer.ts'
import { html, problemJson, svg } from './answer.ts'
import { framedHeaders, openDataHeaders, pictureHeaders } from './headers.ts'
import { type StoredAnswer, sendStored, storeAnswer } from './stored-answer.ts'

/** Browsers and caches may keep a page but ask each time whether it is still the same. */
const askAgain = { 'cache-control': 'no-cache' }

/** The bytes of an answer that has some; `headers` are those of every answer of this server. */
export function storedFrom(
  answer: Extract<Answer, { kind: 'lasting' | 'passing' }>,
  headers: Readonly<Record<string, string>>,
): StoredAnswer {
  const open =
    answer.type === html ? {} : { ...openDataHeaders, ...(answer.type === svg ? pictureHeaders : {}) }
  const framed = answer.kind === 'lasting' && answer.framed ? framedHeaders : {}
  const all = { ...headers, 'content-type': answer.type, ...askAgain, ...open, ...framed }
  return storeAnswer(answer.text, all, answer.kind === 'lasting' ? 'best' : 'fast')
}

/** A page to be shown for the time being. The header asks for it anew; a tag in the page would do so unsaid. */
export function preparingFrom(
  { text, seconds }: Extract<DocumentAnswer, { kind: 'preparing' }>,
  headers: Readonly<Record<string, string>>,
): StoredAnswer {
  const again = { refresh: String(seconds), 'retry-after': String(seconds), 'cache-control': 'no-store' }
  return storeAnswer(text, { ...headers, 'content-type': html, ...again }, 'fast')
}

/** A page that stays while the browser takes the file it tells of. */
export function preparedFrom(
  { text, file }: Extract<DocumentAnswer, { kind: 'prepared' }>,
  headers: Readonly<Record<string, string>>,
): StoredAnswer {
  const then = { refresh: `0; url=${file}`, 'cache-control': 'no-store' }
  return storeAnswer(text, { ...headers, 'content-type': html, ...then }, 'fast')
}

/** A problem as a page, or as `application/problem+json` for whoever asked for data. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
  headers: Readonly<Record<string, string>>,
  page: () => string,
): FastifyReply {
  const asData = wantsData(request)
  const text = asData ? problemText(problem, request.url) : page()
  const stored = storeAnswer(
    text,
    { ...headers, 'content-type': asData ? problemJson : html, 'cache-control': 'no-store' },
    'fast',
  )
  return sendStored(request, reply, stored, problem.status)
}

/** Whether who asks reads pages: a browser says so, a program does not. */
export function readsPages(request: FastifyRequest): boolean {
  return /text\/html/.test(request.headers.accept ?? '')
}

function wantsData(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0] ?? ''
  if (/\.(json|csv)$/.test(path) || path.startsWith(urls.api())) return true
  const accept = request.headers.accept ?? ''
  return !/text\/html/.test(accept) && (/\bjson\b/.test(accept) || /\.(?:ttl|jsonld|rdf|parquet)$/.test(path))
}

/** RFC 9457. */
function problemText(problem: Problem, url: string): string {
  return JSON.stringify({
    type: 'about:blank',
    title: problem.title,
    status: problem.status,
    detail: problem.text,
    instance: url.split('?')[0],
  })
}
