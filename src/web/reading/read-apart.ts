import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, type Result } from '../../domain/result.ts'
import type { EditionRead } from '../../ingest/read-edition.ts'
import type { FileAsked, ReadingReply } from './reading-message.ts'

/** In milliseconds: the real document takes one second, and a request ends after thirty. */
const longest = 25_000

/** In megabytes: the real document takes 140. */
const mostMemory = 1024

/**
 * Reads a file that somebody sent in a process of its own: a second of work is not the server's, and a document made
 * to do harm ends nothing but the process that reads it.
 */
export function readApart(file: FileAsked): Promise<Result<EditionRead, Refusal>> {
  const child = fork(program(), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${mostMemory}`],
    // The engine's last words at the end of its memory are nobody's output.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const late = setTimeout(() => child.kill('SIGKILL'), longest)
  return new Promise<Result<EditionRead, Refusal>>((resolve, reject) => {
    child.once('message', (reply: ReadingReply) =>
      reply.kind === 'read' ? resolve(reply.result) : reject(new Error(reply.reason)),
    )
    child.once('error', reject)
    // Comes after every message of the process, which its end does not.
    child.once('disconnect', () => resolve(fail({ kind: 'reading-given-up', path: file.name })))
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
