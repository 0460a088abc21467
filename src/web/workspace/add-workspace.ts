import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createElement } from 'react'
import { dayInItaly } from '../../domain/day-in-italy.ts'
import { may } from '../../domain/permission/may.ts'
import { isAddressText } from '../../domain/storable-text.ts'
import { isSame } from '../../identity/secret.ts'
import { LapsedPage } from '../../ui/workspace/lapsed-page.tsx'
import { findSession } from '../../usecases/people/find-session.ts'
import { languages } from '../../words/language.ts'
import type { DocumentDesk } from '../documents/document-desk.ts'
import { addressOf, wordsOf } from '../http/address.ts'
import { html, json, type Problem } from '../http/answer.ts'
import { clientAddress } from '../http/client-address.ts'
import { notAllowed, notFound } from '../http/errors.ts'
import { readsPages } from '../http/respond.ts'
import { sendStored, storeAnswer } from '../http/stored-answer.ts'
import type { PageParts } from '../page-routes.ts'
import { urls } from '../urls.ts'
import { type Door, openDoor } from './access/door.ts'
import { throughDoor } from './access/through-door.ts'
import { pageAbove } from './page-above.ts'
import type { WorkAsked, WorkRoute } from './route.ts'
import { isSameOrigin } from './same-origin.ts'
import { addBodyParsers, bodyOf } from './sent-body.ts'
import { sessionSecretOf } from './session-cookie.ts'
import type { WorkAnswer } from './work-answer.ts'
import { workFrame, workPage } from './work-frame.ts'
import { foreign, refused, signedOut } from './work-problems.ts'
import { workRoutes } from './work-routes.ts'
import type { PersonVisit, WorkVisit } from './work-visit.ts'

export interface WorkspaceParts extends PageParts {
  /** Tells the time: sessions, links and terms depend on it. */
  readonly clock: () => Date
  readonly documents: DocumentDesk
}

type WorkRequest = FastifyRequest<{
  Params: Record<string, string>
  Querystring: Record<string, unknown>
}>

/** Nobody else may keep these answers. Forms must say where they come from, so the policy is not `no-referrer`. */
const privateHeaders = { 'cache-control': 'no-store', 'referrer-policy': 'same-origin' }

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** Adds every page and deed of the workspace, each behind its entrance. */
export function addWorkspace(app: FastifyInstance, parts: WorkspaceParts): void {
  addBodyParsers(app)
  const door = openDoor()
  const known = new Map<string, Set<string>>()
  for (const language of languages) {
    for (const route of workRoutes) {
      const url = route.pattern(language)
      app.route({
        method: route.method,
        url,
        // Nobody without a session makes the server read a large body.
        onRequest: async (request: WorkRequest, reply) => {
          if (route.entrance === 'anyone' || route.method === 'GET' || isForm(request)) return
          const visit = await visitOf(parts, request)
          if (!personOf(visit)) return parts.problem(request, reply, signedOut(language, request.url))
        },
        handler: async (request: WorkRequest, reply) =>
          send(parts, request, reply, await answerOf(parts, door, route, request)),
      })
      known.set(url, (known.get(url) ?? new Set()).add(route.method))
    }
  }
  const pages = new Set([...known].flatMap(([url, allowed]) => (allowed.has('GET') ? [url] : [])))
  for (const [url, allowed] of known) {
    const names = [...allowed].flatMap(method => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    app.route({
      method: methods.filter(method => !allowed.has(method)),
      url,
      onRequest: async (request, reply) => {
        const above = request.method === 'GET' && readsPages(request) ? aboveOf(request, url, pages) : null
        if (above !== null) return reply.headers({ ...parts.headers, ...privateHeaders }).redirect(above, 303)
        return parts.problem(request, reply, notAllowed(wordsOf(request)), { allow: names.join(', ') })
      },
      handler: async () => undefined,
    })
  }
}

const aboveOf = (request: FastifyRequest, pattern: string, pages: ReadonlySet<string>) =>
  pageAbove(pattern, request.url.split('?')[0] ?? '', pages)

/** Looks at the entrance, then does what the route does. */
async function answerOf(
  parts: WorkspaceParts,
  door: Door,
  route: WorkRoute,
  request: WorkRequest,
): Promise<WorkAnswer> {
  if (!Object.values(request.params).every(isAddressText)) {
    return problem(notFound(request.url, wordsOf(request)))
  }
  const visit = await visitOf(parts, request)
  const { language } = visit.address
  const asked: WorkAsked = { params: request.params, query: request.query, ...bodyOf(request) }
  const sends = route.method === 'POST'
  if (sends && !isSameOrigin(request, parts.site.url)) return problem(foreign(language))
  if (route.entrance === 'anyone') {
    const { counted } = route
    if (!counted) return route.answer(visit, asked)
    const attempt = { address: clientAddress(request), now: visit.now, language, counted }
    return throughDoor(door, attempt, () => route.answer(visit, asked))
  }
  const person = personOf(visit)
  if (!person) return withoutSession(visit, request, asked)
  const key = asked.form.get('chiave') ?? String(request.headers['x-atlante-chiave'] ?? '')
  if (sends && !isSame(key, person.session.formKey)) return problem(foreign(language))
  const { entrance } = route
  if (entrance !== 'signed-in' && !may(person.actor.assignments, entrance, visit.today)) {
    return problem(refused({ kind: 'not-allowed', verb: entrance }, language))
  }
  return route.answer(person, asked)
}

/** A page leads to signing in and back; a form waits, as it was typed; a script is told. */
function withoutSession(visit: WorkVisit, request: WorkRequest, asked: WorkAsked): WorkAnswer {
  const { address, session } = visit
  const { language, path } = address
  const half = session?.halfOpen === true
  if (!readsPages(request) || /\.(json|csv)$/.test(path.split('?')[0] ?? '')) {
    return problem(signedOut(language, path))
  }
  if (request.method !== 'POST') {
    return { kind: 'moved', to: half ? urls.signInStep(language, 'codice') : urls.signIn(language, path) }
  }
  const [fields, signIn] = [[...asked.form], urls.signIn(language, urls.work(language))]
  const page = createElement(LapsedPage, { frame: workFrame(visit), signIn, action: path, fields })
  return workPage(page, { status: 401 })
}

async function visitOf(parts: WorkspaceParts, request: WorkRequest): Promise<WorkVisit> {
  const { site, store } = parts
  const catalogue = await parts.catalogue.current()
  const body = catalogue.body?.id ?? null
  const now = parts.clock()
  return {
    site,
    store,
    catalogue,
    address: addressOf(request),
    body,
    session: body === null ? null : await findSession(store, body, sessionSecretOf(request), now),
    now,
    today: dayInItaly(now),
    documents: parts.documents,
    browser: (request.headers['user-agent'] ?? '').slice(0, 300),
  }
}

function personOf(visit: WorkVisit): PersonVisit | null {
  const { body, session } = visit
  return body !== null && session && !session.halfOpen
    ? { ...visit, body, session, actor: session.actor }
    : null
}

async function send(
  parts: WorkspaceParts,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: WorkAnswer,
): Promise<FastifyReply> {
  if (answer.kind === 'problem') return parts.problem(request, reply, answer.problem, answer.headers)
  const own = { ...parts.headers, ...privateHeaders }
  const cookie = 'cookie' in answer && answer.cookie ? { 'set-cookie': answer.cookie } : {}
  switch (answer.kind) {
    case 'moved':
      return reply.headers({ ...own, ...cookie }).redirect(answer.to, 303)
    case 'page': {
      const headers = { ...own, ...cookie, 'content-type': html }
      return sendStored(request, reply, storeAnswer(answer.text, headers, 'fast'), answer.status)
    }
    case 'data': {
      const stored = storeAnswer(JSON.stringify(answer.value), { ...own, 'content-type': json }, 'fast')
      return sendStored(request, reply, stored, answer.status)
    }
    case 'file': {
      const named = `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`
      const headers = { ...own, 'content-type': answer.type, 'content-disposition': named }
      return sendStored(request, reply, storeAnswer(answer.bytes, headers, 'fast'))
    }
  }
}

function problem(told: Problem): WorkAnswer {
  return { kind: 'problem', problem: told }
}

function isForm(request: FastifyRequest): boolean {
  return (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
}
