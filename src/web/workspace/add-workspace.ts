import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ControllerSessions } from '../../identity/controller-session.ts'
import { type Language, languages } from '../../words/language.ts'
import { addressOf, wordsOf } from '../http/address.ts'
import type { Answer } from '../http/answer.ts'
import { notAllowed } from '../http/errors.ts'
import { sendStored, storeAnswer } from '../http/stored-answer.ts'
import type { PageParts } from '../page-routes.ts'
import { findEdition, noEdition } from '../portal/visit.ts'
import { type FindingDeed, patterns, urls } from '../urls.ts'
import { beginCookie, endCookie, nameCookieOf, nameOf, sessionOf } from './controller-cookies.ts'
import { closed, foreign, gone, incomplete, wrongKey } from './controller-problems.ts'
import { doDeed, nameIn } from './finding-deeds.ts'
import { type ControllerVisit, door, findings, serviceFindings } from './findings-pages.ts'
import { isSameOrigin } from './same-origin.ts'

export interface WorkspaceParts extends PageParts {
  readonly sessions: ControllerSessions
}

type Asked = FastifyRequest<{
  Params: Record<string, string>
  Querystring: Record<string, unknown>
}>

/** What is answered, and the cookie that goes with it. */
interface Outcome {
  readonly answer: Answer
  readonly cookie?: string
}

type PageWork = (visit: ControllerVisit, request: Asked) => Promise<Answer>
type FormWork = (visit: ControllerVisit, form: URLSearchParams, request: Asked) => Promise<Outcome>

/** What one form holds at most: a reason, a name, an address. */
const longestForm = 16 * 1024

const deeds: readonly FindingDeed[] = ['accetta', 'riapri', 'regola', 'togli-regola']

/** Nobody else may keep these answers. Forms must say where they come from, so the policy is not `no-referrer`. */
const privateHeaders = { 'cache-control': 'no-store', 'referrer-policy': 'same-origin' }

/** The pages of the controller, in both languages: nothing here is for readers without the controller's session. */
export function addWorkspace(app: FastifyInstance, parts: WorkspaceParts): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: longestForm },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  )
  for (const language of languages) {
    addDoor(app, parts, language)
    addFindings(app, parts, language)
  }
}

/** The link that opens a session, and leaving it. */
function addDoor(app: FastifyInstance, parts: WorkspaceParts, language: Language): void {
  app.get(patterns.controllerDoor(language), async (request: Asked, reply) => {
    const { sessions, problem } = parts
    if (!sessions.opens(request.params['key'] ?? '')) return problem(request, reply, wrongKey(request))
    const session = sessions.begin(Date.now())
    const visit = await visitOf(parts, request, session)
    return send(parts, request, reply, { answer: door(visit), cookie: beginCookie(session, isSecure(parts)) })
  })
  const leave = patterns.controllerLeave(language)
  app.post(
    leave,
    inForm(parts, async () => ({
      answer: { kind: 'moved', to: urls.home(language), lasting: false },
      cookie: endCookie(isSecure(parts)),
    })),
  )
}

function addFindings(app: FastifyInstance, parts: WorkspaceParts, language: Language): void {
  for (const format of [null, 'json'] as const) {
    const end = format === null ? '' : `.${format}`
    app.get(
      patterns.findings(language) + end,
      inSession(parts, (visit, { params, query }) => findings(visit, params['edition'] ?? '', query, format)),
    )
    app.get(
      patterns.serviceFindings(language) + end,
      inSession(parts, (visit, { params }) =>
        serviceFindings(visit, params['edition'] ?? '', params['service'] ?? '', format),
      ),
    )
  }
  for (const deed of deeds) {
    const pattern = patterns.findingDeed(language, deed)
    app.post(
      pattern,
      inForm(parts, (visit, form, request) => settle(parts, deed, { visit, form, request })),
    )
    app.get(pattern, (request, reply) =>
      parts.problem(request, reply, notAllowed(wordsOf(request)), { allow: 'POST' }),
    )
  }
}

/** Answers in the controller's session only. */
function inSession(parts: WorkspaceParts, work: PageWork) {
  return async (request: Asked, reply: FastifyReply) => {
    const session = sessionOf(request, parts.sessions)
    if (session === null) return parts.problem(request, reply, closed(request))
    const visit = await visitOf(parts, request, session)
    return send(parts, request, reply, { answer: await work(visit, request) })
  }
}

/** The same for a form: it must come from a page of this server and carry the key of the session. */
function inForm(parts: WorkspaceParts, work: FormWork) {
  return async (request: Asked, reply: FastifyReply) => {
    const { sessions, site, problem } = parts
    const session = sessionOf(request, sessions)
    if (session === null) return problem(request, reply, closed(request))
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
    const isOurs = isSameOrigin(request, site.url) && sessions.isFormKey(session, form.get('chiave') ?? '')
    if (!isOurs) return problem(request, reply, foreign(request))
    const visit = await visitOf(parts, request, session)
    return send(parts, request, reply, await work(visit, form, request))
  }
}

/** Does what a form asks for, then leads back to the page that it stands on. */
async function settle(
  parts: WorkspaceParts,
  deed: FindingDeed,
  { visit, form, request }: { visit: ControllerVisit; form: URLSearchParams; request: Asked },
): Promise<Outcome> {
  const found = findEdition(visit, request.params['edition'] ?? '')
  if (!found) {
    return { answer: { kind: 'problem', problem: noEdition(visit, request.params['edition'] ?? '') } }
  }
  const { year } = found.edition
  const back = backOf(form) ?? urls.findings(addressOf(request).language, year)
  const { store, name: lastName } = visit
  const done = await doDeed({ deed, store, body: found.body.id, year, form, lastName })
  if (!done.ok) {
    const problem = done.error.kind === 'words-missing' ? incomplete : gone
    return { answer: { kind: 'problem', problem: problem(request, back) } }
  }
  const name = nameIn(form)
  const anchor = deed === 'accetta' ? '#accettati' : deed === 'regola' ? '#regole' : '#punti'
  return {
    answer: { kind: 'moved', to: back + anchor, lasting: false },
    ...(name === '' ? {} : { cookie: nameCookieOf(name, isSecure(parts)) }),
  }
}

/** The page a form stands on, if it is one of ours: an address from a form leads nowhere else. */
function backOf(form: URLSearchParams): string | null {
  const back = form.get('pagina') ?? ''
  return /^(\/en)?\/\d{4}\/(servizi\/[\w%-]+\/)?verifiche(\?[\w=&%+.*-]*)?$/.test(back) ? back : null
}

async function visitOf(parts: WorkspaceParts, request: Asked, session: string): Promise<ControllerVisit> {
  return {
    site: parts.site,
    store: parts.store,
    catalogue: await parts.catalogue.current(),
    address: addressOf(request),
    formKey: parts.sessions.formKey(session),
    name: nameOf(request),
  }
}

async function send(
  parts: WorkspaceParts,
  request: Asked,
  reply: FastifyReply,
  { answer, cookie }: Outcome,
): Promise<FastifyReply> {
  if (answer.kind === 'problem') return parts.problem(request, reply, answer.problem)
  const own = { ...parts.headers, ...privateHeaders, ...(cookie ? { 'set-cookie': cookie } : {}) }
  if (answer.kind === 'moved') return reply.headers(own).redirect(answer.to, 303)
  const stored = storeAnswer(answer.text, { ...own, 'content-type': answer.type }, 'fast')
  return sendStored(request, reply, stored)
}

const isSecure = ({ site }: WorkspaceParts): boolean => site.url.startsWith('https:')
