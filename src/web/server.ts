import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Store } from '../store/store.ts'
import { addApi } from './api/add-api.ts'
import type { Assets } from './assets.ts'
import { openDocumentDesk } from './documents/document-desk.ts'
import { publishingProcess } from './documents/publishing-process.ts'
import { addressOf, wordsOf } from './http/address.ts'
import { addAssets } from './http/asset-route.ts'
import { believedProxies } from './http/client-address.ts'
import { notFound, problemOf } from './http/errors.ts'
import { securityHeaders, transportHeaders } from './http/headers.ts'
import { preferredUrl } from './http/negotiation.ts'
import { sendProblem } from './http/respond.ts'
import { addStatus } from './http/status-route.ts'
import { usualApiLimit } from './http/throttle.ts'
import { addPages, type SendProblem } from './page-routes.ts'
import { type Catalogue, openCatalogue } from './portal/catalogue.ts'
import { problemPage } from './portal/visit.ts'
import { urls } from './urls.ts'
import { addWorkspace } from './workspace/add-workspace.ts'

export interface ServerParts {
  readonly store: Store
  readonly assets: Assets
  /** Public address, without a slash at the end. */
  readonly url: string
  /** Mail address of the office that answers for the data; absent where none is set. */
  readonly contact?: string
  /** Whether mails leave through a mail server; absent: they are files. */
  readonly sendsMail?: boolean
  /** Tells the time; absent: the machine's clock. */
  readonly clock?: () => Date
  /** Requests a minute that one address may make to the programming interface. */
  readonly apiLimit?: number
  /** Servers in front on other machines that are believed about whose request it is: addresses or networks. */
  readonly proxies?: readonly string[]
  /** Told of every error that is our fault. */
  readonly onFault: (error: unknown) => void
}

/** A query of 10,000 characters, each written as twelve in an address, is still answered. */
const longestHead = 160 * 1024

const machineClock = () => new Date()

/** The server with all its routes, not yet listening. */
export function createServer(parts: ServerParts): FastifyInstance {
  const catalogue = openCatalogue(parts.store)
  const headers = { ...securityHeaders, ...(parts.url.startsWith('https:') ? transportHeaders : {}) }
  const problem: SendProblem = async (request, reply, problem, more = {}) => {
    const known = await catalogue.current().catch(() => nothingPublished)
    const visit = { site: parts, catalogue: known, address: addressOf(request) }
    return sendProblem(request, reply, problem, { ...headers, ...more }, () => problemPage(visit, problem))
  }
  const fail = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const told = problemOf(error instanceof Error ? error : {}, wordsOf(request))
    if (told.status >= 500) parts.onFault(error)
    return problem(request, reply, told)
  }
  const app = Fastify({
    logger: false,
    rewriteUrl: request => preferredUrl(request.url ?? '/', request.headers.accept),
    http: { maxHeaderSize: longestHead },
    bodyLimit: 64 * 1024,
    requestTimeout: 30_000,
    trustProxy: believedProxies(parts.proxies ?? []),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 2000 },
    frameworkErrors: (error, request, reply) => void fail(error, request, reply),
  })
  app.setErrorHandler(fail)
  app.setNotFoundHandler((request, reply) => problem(request, reply, notFound(request.url, wordsOf(request))))
  const pageParts = { site: parts, store: parts.store, catalogue, headers, problem }
  const documents = openDocumentDesk(publishingProcess(), headers, parts.onFault)
  app.addHook('onClose', async () => documents.close())
  addPages(app, { ...pageParts, documents })
  app.register(async workspace =>
    addWorkspace(workspace, { ...pageParts, documents, clock: parts.clock ?? machineClock }),
  )
  const { store, onFault } = parts
  const limit = parts.apiLimit ?? usualApiLimit
  app.register(api => addApi(api, { store, catalogue, site: parts.url, headers, limit, onFault }), {
    prefix: urls.api(),
  })
  app.register(async others => {
    others.addHook('onRequest', async (_request, reply) => {
      reply.headers(headers)
    })
    addAssets(others, parts.assets)
    addStatus(others, parts.store)
  })
  return app
}

const nothingPublished: Catalogue = { body: null, editions: [], version: '' }
