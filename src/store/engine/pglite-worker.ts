import { parentPort, workerData } from 'node:worker_threads'
import type { PGlite } from '@electric-sql/pglite'
import type { Reply, Request, WorkerStart } from './message.ts'
import { openPglite } from './pglite.ts'

/** The database thread: a query that takes long does not stop the server's own thread. */
const port = parentPort
if (!port) throw new Error('pglite-worker runs as a worker thread only')

const reply = (message: Reply) => port.postMessage(message)

/** The thread that starts this one writes `WorkerStart`. */
const { directory } = workerData as WorkerStart

async function answer(database: PGlite, request: Request): Promise<Reply> {
  try {
    if (request.kind === 'close') {
      await database.close()
      return { kind: 'done', id: request.id }
    }
    const result = await database.query<unknown>(request.sql, [...request.parameters])
    return { kind: 'rows', id: request.id, rows: result.rows, affected: result.affectedRows ?? null }
  } catch (error) {
    return errorReply(request.id, error)
  }
}

function errorReply(id: number, error: unknown): Reply {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
  return { kind: 'error', id, message, code }
}

try {
  const database = await openPglite(directory)
  port.on('message', async (request: Request) => {
    reply(await answer(database, request))
    if (request.kind === 'close') port.close()
  })
  reply({ kind: 'done', id: 0 })
} catch (error) {
  reply(errorReply(0, error))
  port.close()
}
