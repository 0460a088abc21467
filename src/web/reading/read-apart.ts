import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, type Result } from '../../domain/result.ts'
import type { EditionRead } from '../../ingest/read-edition.ts'
import type { FileAsked, ReadingReply } from './reading-message.ts'

/** What reading a file may take. */
interface ReadingLimits {
  readonly milliseconds: number
  readonly megabytes: number
}

/** The real document takes one second and 140 MB; a request ends after thirty seconds. */
const usual: ReadingLimits = { milliseconds: 25_000, megabytes: 1024 }

/** How a process ends whose memory is at its bound, where it is not by a signal. */
const outOfMemory = 134

/**
 * Reads a file that somebody sent in a process of its own: a second of work is not the server's, and a document made
 * to do harm ends nothing but the process that reads it. Throws where the process has a fault of its own.
 */
export function readApart(file: FileAsked, limits = usual): Promise<Result<EditionRead, Refusal>> {
  const child = fork(program(), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${limits.megabytes}`],
    // The engine's last words at the end of its memory are nobody's output.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const late = setTimeout(() => child.kill('SIGKILL'), limits.milliseconds)
  return new Promise<Result<EditionRead, Refusal>>((resolve, reject) => {
    child.once('message', (reply: ReadingReply) =>
      reply.kind === 'read' ? resolve(reply.result) : reject(new Error(reply.reason)),
    )
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (signal !== null || code === outOfMemory)
        resolve(fail({ kind: 'reading-given-up', path: file.name }))
      // One that ends well has answered, though its answer may still be on its way.
      else if (code !== 0) reject(new Error(`the reading process ended (${code})`))
    })
    child.send(file, error => {
      if (error) child.kill()
    })
  }).finally(() => clearTimeout(late))
}

/** Built, the program lies beside this one; from source, a script that reads TypeScript starts it. */
function program(): string {
  const url = import.meta.url.endsWith('.ts')
    ? new URL('../../../scripts/reading-child.mjs', import.meta.url)
    : new URL('./reading-child.js', import.meta.url)
  return fileURLToPath(url)
}
