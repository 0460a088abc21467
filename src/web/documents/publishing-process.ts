import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { CatalogueEdition } from '../../publish/open-data/catalogue/edition-datasets.ts'
import type { DocumentPart } from './document-format.ts'
import type { PublishingMessage, PublishingReply, SentEditions, WrittenFormat } from './publishing-message.ts'

/** An edition to publish, loaded only where the publishing process does not have it yet. */
export interface PublishedSource {
  /** Names the edition in its revision and with its seal, and the one before it. */
  readonly key: string
  load(): Promise<SentEditions>
}

/** Writes documents in a process of its own, so that seconds of work and half a gigabyte are not the server's. */
export interface PublishingProcess {
  write(source: PublishedSource, format: WrittenFormat, part: DocumentPart): Promise<Uint8Array>
  /** What the catalogue of open data says of the edition, with the sizes and sums of its data files. */
  describe(source: PublishedSource): Promise<CatalogueEdition>
  close(): void
}

interface Running {
  readonly child: ChildProcess
  /** The editions it has, or is being sent. */
  readonly editions: Map<string, Promise<void>>
  readonly waiting: Map<number, Waiting>
}

interface Waiting {
  readonly resolve: (reply: Answered) => void
  readonly reject: (error: Error) => void
}

type Answered = Exclude<PublishingReply, { kind: 'failed' }>

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
      if (reply.kind === 'failed') asked?.reject(new Error(reply.reason))
      else asked?.resolve(reply)
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

  const ask = async (source: PublishedSource, message: (id: number) => PublishingMessage) => {
    running ??= start()
    const used = running
    clearTimeout(rest)
    await sent(used, source)
    const late = setTimeout(() => used.child.kill(), longest)
    try {
      return await new Promise<Answered>((resolve, reject) => {
        const id = ++last
        used.waiting.set(id, { resolve, reject })
        send(used, message(id))
      })
    } finally {
      clearTimeout(late)
      if (running === used && used.waiting.size === 0) rest = setTimeout(close, idle).unref()
    }
  }

  return {
    close,
    async write(source, format, part) {
      const reply = await ask(source, id => ({ kind: 'write', id, key: source.key, format, part }))
      if (reply.kind === 'written') return reply.bytes
      throw new Error('the publishing process answered something else')
    },
    async describe(source) {
      const reply = await ask(source, id => ({ kind: 'describe', id, key: source.key }))
      if (reply.kind === 'described') return reply.entry
      throw new Error('the publishing process answered something else')
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
