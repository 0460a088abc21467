import { STATUS_CODES } from 'node:http'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Store } from '../store/store.ts'
import { portalWords } from '../words/portal.ts'
import type { PortalWords } from '../words/portal-words.ts'
import type { Assets } from './assets.ts'
import type { Problem } from './http/answer.ts'
import { notAllowed, notFound, problemOf } from './http/errors.ts'
import { securityHeaders, transportHeaders } from './http/headers.ts'
import { sendProblem, storedFrom } from './http/respond.ts'
import { createShelf } from './http/shelf.ts'
import { sendStored } from './http/stored-answer.ts'
import { type Catalogue, type CatalogueReader, openCatalogue } from './portal/catalogue.ts'
import { problemPage, type Visit } from './portal/pages.ts'
import { type Route, routes } from './routes.ts'
import { inLanguage, patterns } from './urls.ts'

export interface ServerParts {
  readonly store: Store
  readonly assets: Assets
  /** Public address, without a slash at the end. */
  readonly url: string
  /** Told of every error that is our fault. */
  readonly onFault: (error: unknown) => void
}

/** All packings of both languages of an edition of 80 maps take some 12 MB. */
const shelfCapacity = 64 * 1024 * 1024

/** A query of 10,000 characters, each written as twelve in an address, is still answered. */
const longestHead = 160 * 1024

/** The methods that a page answers with 405. */
const otherMethods = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

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
    http: { maxHeaderSize: longestHead },
    bodyLimit: 64 * 1024,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 2000 },
    frameworkErrors: (error, request, reply) => void fail(error, request, reply),
  })
  app.setErrorHandler(fail)
  app.setNotFoundHandler((request, reply) => problem(request, reply, notFound(request.url, wordsOf(request))))
  addPages(app, parts, { catalogue, headers, problem })
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

type SendProblem = (
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
  headers?: Readonly<Record<string, string>>,
) => Promise<FastifyReply>

interface PageParts {
  readonly catalogue: CatalogueReader
  /** Of every answer. */
  readonly headers: Readonly<Record<string, string>>
  readonly problem: SendProblem
}

function addPages(
  app: FastifyInstance,
  parts: ServerParts,
  { catalogue, headers, problem }: PageParts,
): void {
  const shelf = createShelf(shelfCapacity)
  const makePage = async (route: Route, request: FastifyRequest, reply: FastifyReply) => {
    const known = await catalogue.current()
    const path = pathOf(request)
    const kept = route.stored ? shelf.find(path, known.version) : undefined
    if (kept) return sendStored(request, reply, kept)
    const visit: Visit = {
      site: parts,
      store: parts.store,
      catalogue: known,
      address: addressOf(request),
    }
    const answer = await route.answer(visit, {
      params: request.params as Record<string, string>,
      query: request.query as Record<string, unknown>,
    })
    if (answer.kind === 'problem') return problem(request, reply, answer.problem)
    if (answer.kind === 'moved') return reply.headers(headers).redirect(answer.to, 301)
    const stored = storedFrom(answer, headers)
    if (route.stored && answer.kind === 'lasting') shelf.keep(path, known.version, stored)
    return sendStored(request, reply, stored)
  }
  for (const route of routes) {
    app.get(route.pattern, (request, reply) => {
      // What is on the shelf goes out at once, without waiting for anything.
      const known = route.stored ? catalogue.recent() : null
      const kept = known && shelf.find(pathOf(request), known.version)
      return kept ? sendStored(request, reply, kept) : makePage(route, request, reply)
    })
    app.route({
      method: otherMethods,
      url: route.pattern,
      onRequest: (request, reply) =>
        problem(request, reply, notAllowed(wordsOf(request)), { allow: 'GET, HEAD' }),
      handler: async () => undefined,
    })
  }
}

/** Built files carry their content in their name, so that they may be kept for ever. */
function addAssets(app: FastifyInstance, assets: Assets): void {
  app.get<{ Params: { file: string } }>(patterns.asset(), (request, reply) => {
    const asset = assets.files.get(request.params.file)
    if (!asset) return reply.callNotFound()
    const accepted = request.headers['accept-encoding'] ?? ''
    const packing =
      asset.brotli && /\bbr\b/.test(accepted) ? 'br' : asset.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : null
    reply.headers({
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    })
    if (packing) reply.header('content-encoding', packing)
    return reply.send(packing === 'br' ? asset.brotli : packing === 'gzip' ? asset.gzip : asset.bytes)
  })
}

/** Says that the program answers and its database too. */
function addStatus(app: FastifyInstance, store: Store): void {
  app.get(patterns.status(), async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      const { engine, version, schema } = await store.describe()
      return reply.send({ status: 200, title: 'OK', database: { engine, version, schema } })
    } catch {
      return reply
        .code(503)
        .type('application/problem+json')
        .send(JSON.stringify({ type: 'about:blank', status: 503, title: STATUS_CODES[503] ?? '' }))
    }
  })
}

function pathOf(request: FastifyRequest): string {
  const end = request.url.indexOf('?')
  return end < 0 ? request.url : request.url.slice(0, end)
}

function wordsOf(request: FastifyRequest): PortalWords {
  return portalWords(addressOf(request).language)
}

function addressOf(request: FastifyRequest) {
  const path = request.url
  const language = inLanguage(path, 'en') === path ? ('en' as const) : ('it' as const)
  return { language, path, lasting: null }
}
