import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { stringify } from 'yaml'
import type { Store } from '../../store/store.ts'
import { apiWords } from '../../words/api.ts'
import { json, yaml } from '../http/answer.ts'
import { clientAddress } from '../http/client-address.ts'
import { allowanceHeaders, openThrottle } from '../http/throttle.ts'
import type { Catalogue, CatalogueReader } from '../portal/catalogue.ts'
import { urls } from '../urls.ts'
import { problem } from './api-answer.ts'
import type { ApiProblem } from './api-problem.ts'
import type { ApiVisit } from './api-visit.ts'
import { askedLanguage } from './asked-language.ts'
import { type OpenapiDocument, openapiDocument } from './openapi/document.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations/all.ts'
import { workingAnswer } from './operations/status.ts'
import { pathWithoutQuery, routerPath } from './paths.ts'
import { readRequest } from './read-request.ts'
import { type Sending, send, sendApiProblem, sendData } from './send.ts'

export interface ApiParts {
  readonly store: Store
  readonly catalogue: CatalogueReader
  /** Public address of the site without a slash at the end. */
  readonly site: string
  /** Of every answer of this server. */
  readonly headers: Readonly<Record<string, string>>
  /** Requests a minute from one address. */
  readonly limit: number
  readonly onFault: (error: unknown) => void
}

type ApiRequest = FastifyRequest<{
  Params: Record<string, string>
  Querystring: Record<string, unknown>
}>

const allowed = 'GET, HEAD, OPTIONS'
const otherMethods = ['POST', 'PUT', 'PATCH', 'DELETE']

/** The interface: every operation, its document, and for everything else a problem. All under `/api/v1`. */
export async function addApi(app: FastifyInstance, parts: ApiParts): Promise<void> {
  const sendings = new WeakMap<FastifyRequest, Sending>()
  const sendingOf = (request: FastifyRequest): Sending => {
    const known = sendings.get(request)
    if (known) return known
    const language = askedLanguage(request.headers['accept-language'])
    return { language, words: apiWords(language), site: parts.site, headers: parts.headers }
  }
  const refuse = (request: FastifyRequest, reply: FastifyReply, told: ApiProblem) =>
    sendApiProblem(request, reply, told, sendingOf(request))
  const throttle = openThrottle(parts.limit)

  app.addHook('onRequest', async (request, reply) => {
    const sending = sendingOf(request)
    const allowance = throttle.count(clientAddress(request), Date.now())
    const headers = { ...parts.headers, ...allowanceHeaders(allowance) }
    sendings.set(request, { ...sending, headers })
    if (allowance.allowed) return
    const detail = sending.words.tooMany(allowance.limit, allowance.reset)
    return refuse(request, reply, { kind: 'too-many-requests', detail })
  })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { words } = sendingOf(request)
    const status = error.statusCode ?? 500
    if (status < 500) return refuse(request, reply, { kind: 'invalid-request', detail: words.badAddress })
    parts.onFault(error)
    return refuse(request, reply, { kind: 'failed', detail: words.failed })
  })
  app.setNotFoundHandler((request, reply) => {
    const { words } = sendingOf(request)
    const path = pathWithoutQuery(request.url).slice(0, 120)
    return refuse(request, reply, { kind: 'not-found', detail: words.noAddress(path) })
  })

  const addPath = (path: string, answer: (request: ApiRequest, reply: FastifyReply) => unknown) => {
    app.get(path, (request: ApiRequest, reply) => answer(request, reply))
    app.options(path, (request, reply) =>
      reply
        .code(204)
        .headers(preflight(sendingOf(request)))
        .send(),
    )
    app.route({
      method: otherMethods,
      url: path,
      onRequest: async (request, reply) => {
        const sending = sendingOf(request)
        const detail = sending.words.notAllowed(request.method, allowed)
        const headers = { ...sending.headers, allow: allowed }
        return sendApiProblem(request, reply, { kind: 'method-not-allowed', detail }, { ...sending, headers })
      },
      handler: async () => undefined,
    })
  }

  for (const operation of operations) {
    addPath(routerPath(operation.path), async (request, reply) => {
      const sending = sendingOf(request)
      return send(request, reply, await answer(parts, operation, request, sending), sending)
    })
  }
  const addDocument = (path: string, type: string, write: (document: OpenapiDocument) => string) => {
    // Written once for each language and body: it takes a while as YAML, and changes with neither request nor data.
    const written = new Map<string, string>()
    addPath(path, async (request, reply) => {
      const sending = sendingOf(request)
      const body = (await reachable(parts))?.body?.name ?? ''
      const key = `${sending.language} ${body}`
      const text =
        written.get(key) ?? write(openapiDocument({ site: parts.site, body, language: sending.language }))
      written.set(key, text)
      return sendData(request, reply, text, type, [], sending)
    })
  }
  addDocument('/openapi.json', json, document => JSON.stringify(document))
  // Readers of YAML 1.1 take bare words and dates for something else: what they would mistake stands in quotes.
  addDocument('/openapi.yaml', yaml, document =>
    stringify(document, { version: '1.1', aliasDuplicateObjects: false, lineWidth: 0 }),
  )
  addPath('/', (request, reply) =>
    send(request, reply, { kind: 'moved', to: urls.apiDocument() }, sendingOf(request)),
  )
}

/** What a script of another site asks before it reads. */
function preflight({ headers }: Sending): Record<string, string> {
  return {
    ...headers,
    allow: allowed,
    'access-control-allow-origin': '*',
    'access-control-allow-methods': allowed,
    'access-control-allow-headers': 'Accept, Accept-Language, If-None-Match',
    'access-control-max-age': '86400',
    'cache-control': 'no-store',
  }
}

/** What is published; null where the database does not say. */
async function reachable({ catalogue, onFault }: ApiParts): Promise<Catalogue | null> {
  try {
    return await catalogue.current()
  } catch (error) {
    onFault(error)
    return null
  }
}

async function answer(parts: ApiParts, operation: Operation, request: ApiRequest, sending: Sending) {
  const { words, language, site } = sending
  const read = readRequest(operation, request.params, request.query, words)
  if (!read.ok) return problem(read.error)
  const catalogue = await reachable(parts)
  if (catalogue === null) return problem({ kind: 'unavailable', detail: words.unavailable })
  if (operation.id === 'status') return workingAnswer(words)
  const { body, editions } = catalogue
  const [newest] = editions
  if (!body || !newest) return problem({ kind: 'not-found', detail: words.nothingPublished })
  const visit: ApiVisit = {
    store: parts.store,
    body,
    editions,
    newest,
    language,
    words,
    site,
    url: request.url,
  }
  return operation.answerTo(visit, read.value)
}
