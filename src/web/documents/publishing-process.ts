import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { FormatName } from '../../publish/formats.ts'
import type { DocumentPart } from './document-format.ts'
import type { PublishingMessage, PublishingReply, SentEditions } from './publishing-message.ts'

/** An edition to publish, loaded only where the publishing process does not have it yet. */
export interface PublishedSource {
  /** Names the edition in its revision and with its seal, and the one before it. */
  readonly key: string
  load(): Promise<SentEditions>
}

/** Writes documents in a process of its own, so that seconds of work and half a gigabyte are not the server's. */
export interface PublishingProcess {
  write(source: PublishedSource, format: FormatName, part: DocumentPart): Promise<Uint8Array>
  close(): void
}

interface Running {
  readonly child: ChildProcess
  /** The editions it has, or is being sent. */
  readonly editions: Map<string, Promise<void>>
  readonly waiting: Map<number, Waiting>
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: Error) => void
}

/** A document that takes longer, in milliseconds, will never come: the process is ended. */
const longest = 120_000

/** With nothing to do for so long, in milliseconds, the process gives its memory back. */
const idle = 300_000

/** Starts at the first document, and again after it died or rested. */
export function publishingProcess(): PublishingProcess {
  let running: Running | null = null
  let rest: NodeJS.Timeout | undefined
  let last = 0

  const end = (ended: Running, reason: string) => {
    if (running === ended) running = null
    for (const { reject } of ended.waiting.values()) reject(new Error(reason))
    ended.waiting.clear()
  }
  const start = (): Running => {
    const started: Running = { child: forkChild(), editions: new Map(), waiting: new Map() }
    started.child.on('message', (reply: PublishingReply) => {
      const asked = started.waiting.get(reply.id)
      started.waiting.delete(reply.id)
      if (reply.kind === 'written') asked?.resolve(reply.bytes)
      else asked?.reject(new Error(reply.reason))
    })
    started.child.on('error', error => end(started, error.message))
    started.child.on('exit', (code, signal) =>
      end(started, `the publishing process ended (${signal ?? code})`),
    )
    return started
  }
  const close = () => {
    clearTimeout(rest)
    running?.child.kill()
    running = null
  }

  return {
    close,
    async write(source, format, part) {
      running ??= start()
      const used = running
      clearTimeout(rest)
      await sent(used, source)
      const late = setTimeout(() => used.child.kill(), longest)
      try {
        return await new Promise<Uint8Array>((resolve, reject) => {
          const id = ++last
          used.waiting.set(id, { resolve, reject })
          send(used, { kind: 'write', id, key: source.key, format, part })
        })
      } finally {
        clearTimeout(late)
        if (running === used && used.waiting.size === 0) rest = setTimeout(close, idle).unref()
      }
    },
  }
}

/** Sends an edition once; who asks meanwhile waits for the same sending. */
function sent(used: Running, { key, load }: PublishedSource): Promise<void> {
  const known = used.editions.get(key)
  if (known) return known
  const sending = load().then(editions => send(used, { kind: 'edition', key, ...editions }))
  used.editions.set(key, sending)
  sending.catch(() => used.editions.delete(key))
  return sending
}

/** A process that has just died refuses the message; its end is told to all who wait. */
function send({ child }: Running, message: PublishingMessage): void {
  if (child.connected) child.send(message)
}

/** Built, the program lies beside this one; from source, a script that reads TypeScript starts it. */
function forkChild(): ChildProcess {
  const program = import.meta.url.endsWith('.ts')
    ? new URL('../../../scripts/publishing-child.mjs', import.meta.url)
    : new URL('./publishing-child.js', import.meta.url)
  return fork(fileURLToPath(program), { serialization: 'advanced', execArgv: [] })
}
