import { Worker } from 'node:worker_threads'
import type { Reply, Request, WorkerStart } from './message.ts'

/** An error of the database, with PostgreSQL's five-character code where it gave one. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  readonly code: string | null

  constructor(message: string, code: string | null) {
    super(message)
    this.code = code
  }
}

export interface Rows {
  readonly rows: unknown[]
  readonly affected: number | null
}

/** The database thread, seen from outside. */
export interface PgliteThread {
  query(sql: string, parameters: readonly unknown[]): Promise<Rows>
  close(): Promise<void>
  /** Stops it where it stands, as a kill would: nothing unacknowledged is kept, nothing acknowledged is lost. */
  abandon(reason: string): void
}

interface Waiting {
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: Error) => void
}

/** Starts the thread and waits until its database is open. */
export async function startPglite(directory: string): Promise<PgliteThread> {
  const worker = newWorker({ directory })
  const waiting = new Map<number, Waiting>()
  let ended: Error | null = null
  let last = 0

  const end = (error: Error) => {
    ended ??= error
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }
  const answerTo = (id: number) =>
    new Promise<Reply>((resolve, reject) => {
      if (ended) reject(ended)
      else waiting.set(id, { resolve, reject })
    })
  const ask = (request: Request) => {
    const answer = answerTo(request.id)
    worker.postMessage(request)
    return answer
  }

  worker.on('message', (reply: Reply) => {
    const asked = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.kind === 'error') asked?.reject(new DatabaseError(reply.message, reply.code))
    else asked?.resolve(reply)
  })
  worker.on('error', error => end(new DatabaseError(`the database thread stopped: ${error.message}`, null)))
  worker.on('exit', () => end(new DatabaseError('the database is closed', null)))

  await answerTo(0)
  return {
    async query(sql, parameters) {
      const reply = await ask({ kind: 'query', id: ++last, sql, parameters })
      return reply.kind === 'rows' ? reply : { rows: [], affected: null }
    },
    async close() {
      if (ended) return
      const gone = new Promise(resolve => worker.once('exit', resolve))
      await ask({ kind: 'close', id: ++last })
      await gone
    },
    abandon(reason) {
      end(new DatabaseError(reason, null))
      void worker.terminate()
    },
  }
}

/** Built, the thread's program lies beside this one; from source, a script that reads TypeScript starts it. */
function newWorker(workerData: WorkerStart): Worker {
  return import.meta.url.endsWith('.ts')
    ? new Worker(new URL('../../../scripts/database-thread.mjs', import.meta.url), { workerData })
    : new Worker(new URL('./pglite-worker.js', import.meta.url), { workerData })
}
