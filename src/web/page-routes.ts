import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Store } from '../store/store.ts'
import type { DocumentDesk } from './documents/document-desk.ts'
import { addressOf, pathOf, wordsOf } from './http/address.ts'
import type { Problem } from './http/answer.ts'
import { notAllowed } from './http/errors.ts'
import { negotiatedHeaders } from './http/negotiation.ts'
import { preparedFrom, preparingFrom, readsPages, storedFrom } from './http/respond.ts'
import { createShelf } from './http/shelf.ts'
import { sendStored } from './http/stored-answer.ts'
import type { CatalogueReader } from './portal/catalogue.ts'
import type { Reader } from './portal/documents.ts'
import type { Site } from './portal/frame.ts'
import type { Visit } from './portal/visit.ts'
import type { Route } from './route.ts'
import { routes } from './routes.ts'

/** All packings of both languages of an edition of 80 maps take some 12 MB. */
const shelfCapacity = 64 * 1024 * 1024

/** The methods that a page answers with 405. */
const otherMethods = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

type PageRequest = FastifyRequest<{
  Params: Record<string, string>
  Querystring: Record<string, unknown>
}>

export type SendProblem = (
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
  headers?: Readonly<Record<string, string>>,
) => Promise<FastifyReply>

export interface PageParts {
  readonly site: Site
  readonly store: Store
  readonly catalogue: CatalogueReader
  /** Of every answer. */
  readonly headers: Readonly<Record<string, string>>
  readonly problem: SendProblem
}

/** The public pages hand out documents too. */
export interface PublicParts extends PageParts {
  readonly documents: DocumentDesk
}

/** Adds every page of the list: from the shelf where it is there, else made and put there. */
export function addPages(app: FastifyInstance, parts: PublicParts): void {
  const { site, store, catalogue, documents, headers, problem } = parts
  const shelf = createShelf(shelfCapacity)
  const makePage = async (route: Route, request: PageRequest, reply: FastifyReply) => {
    const known = await catalogue.current()
    const path = pathOf(request)
    const kept = route.stored ? shelf.find(path, known.version) : undefined
    if (kept) return sendStored(request, reply, kept)
    const visit: Visit = {
      site,
      store,
      catalogue: known,
      address: addressOf(request),
    }
    const answer = await route.answer(visit, {
      params: request.params,
      query: request.query,
      desk: { documents, reader: readerOf(request) },
    })
    if (answer.kind === 'problem') return problem(request, reply, answer.problem)
    if (answer.kind === 'moved') return reply.headers(headers).redirect(answer.to, answer.lasting ? 301 : 302)
    if (answer.kind === 'file') return sendStored(request, reply, answer.stored)
    if (answer.kind === 'preparing') return sendStored(request, reply, preparingFrom(answer, headers), 202)
    if (answer.kind === 'prepared') return sendStored(request, reply, preparedFrom(answer, headers))
    const stored = storedFrom(
      answer,
      route.negotiated ? { ...headers, ...negotiatedHeaders(path, answer.type) } : headers,
    )
    if (route.stored && answer.kind === 'lasting') shelf.keep(path, known.version, stored)
    return sendStored(request, reply, stored)
  }
  for (const route of routes) {
    app.get(route.pattern, (request: PageRequest, reply) => {
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

/** A browser comes back to where it waits until the document is there. */
function readerOf(request: PageRequest): Reader {
  if (!readsPages(request)) return 'program'
  return 'attesa' in request.query ? 'waiting' : 'person'
}
