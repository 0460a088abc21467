import { STATUS_CODES } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Store } from '../../store/store.ts'
import { patterns } from '../urls.ts'
import { problemJson } from './answer.ts'

/** Says that the program answers and its database too. */
export function addStatus(app: FastifyInstance, store: Store): void {
  app.get(patterns.status(), async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      const { engine, version, schema } = await store.describe()
      return reply.send({ status: 200, title: 'OK', database: { engine, version, schema } })
    } catch {
      return reply
        .code(503)
        .type(problemJson)
        .send(JSON.stringify({ type: 'about:blank', status: 503, title: STATUS_CODES[503] ?? '' }))
    }
  })
}
