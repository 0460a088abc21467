import type { CatalogueEdition } from '../../publish/open-data/catalogue/edition-datasets.ts'
import { createShelf } from '../http/shelf.ts'
import { type StoredAnswer, storeAnswer } from '../http/stored-answer.ts'
import { type DocumentFormat, type DocumentPart, documentFormats } from './document-format.ts'
import type { PublishedSource, PublishingProcess } from './publishing-process.ts'

/** A document to be handed out. */
export interface DocumentAsked {
  /** The document's own address, whatever language it was asked for in. */
  readonly path: string
  /** What is published: another text once anything has changed. */
  readonly version: string
  readonly fileName: string
  readonly format: DocumentFormat
  readonly source: PublishedSource
  readonly part: DocumentPart
  /** What this document is sent with besides the headers of every answer. */
  readonly headers?: Readonly<Record<string, string>>
  /** How long, in milliseconds, to wait for it. */
  readonly patience: number
}

export type DocumentState =
  | { readonly kind: 'ready'; readonly answer: StoredAnswer }
  | { readonly kind: 'preparing'; readonly seconds: number }
  | { readonly kind: 'failed' }
  | { readonly kind: 'busy' }

/** Hands out documents: from its shelf, or written while the reader waits, each once however many ask. */
export interface DocumentDesk {
  ask(asked: DocumentAsked): Promise<DocumentState>
  /** What the catalogue of open data says of an edition; null where its files could not be written. */
  describe(source: PublishedSource): Promise<CatalogueEdition | null>
  close(): void
}

/** Bytes of documents kept: a city's maps one by one, and the whole edition in every format. */
const shelfCapacity = 64 * 1024 * 1024

/** Most documents being written at a time. */
const mostJobs = 12

/** How long, in milliseconds, a failure is told before it is tried again. */
const failureKept = 30_000

interface Job {
  readonly started: number
  readonly done: Promise<DocumentState>
}

/** @param headers of every answer of this server; `onFault` is told why a document failed */
export function openDocumentDesk(
  publishing: PublishingProcess,
  headers: Readonly<Record<string, string>>,
  onFault: (error: unknown) => void,
): DocumentDesk {
  const shelf = createShelf(shelfCapacity)
  const jobs = new Map<string, Job>()
  const failures = new Map<string, number>()
  const entries = new Map<string, Promise<CatalogueEdition | null>>()

  const begin = (asked: DocumentAsked, key: string): Job => {
    const work = async (): Promise<DocumentState> => {
      try {
        const { format } = documentFormats[asked.format]
        const answer = stored(asked, await publishing.write(asked.source, format, asked.part), headers)
        shelf.keep(asked.path, asked.version, answer)
        return { kind: 'ready', answer }
      } catch (error) {
        onFault(error)
        failures.set(key, performance.now())
        return { kind: 'failed' }
      } finally {
        jobs.delete(key)
      }
    }
    const job = { started: performance.now(), done: work() }
    jobs.set(key, job)
    return job
  }

  const described = async (source: PublishedSource) => {
    try {
      return await publishing.describe(source)
    } catch (error) {
      onFault(error)
      setTimeout(() => entries.delete(source.key), failureKept).unref()
      return null
    }
  }

  return {
    close: () => publishing.close(),
    describe(source) {
      const entry = entries.get(source.key) ?? described(source)
      entries.set(source.key, entry)
      return entry
    },
    async ask(asked) {
      const answer = shelf.find(asked.path, asked.version)
      if (answer) return { kind: 'ready', answer }
      const key = `${asked.version} ${asked.path}`
      const failed = failures.get(key)
      if (failed !== undefined && performance.now() - failed < failureKept) return { kind: 'failed' }
      failures.delete(key)
      if (!jobs.has(key) && jobs.size >= mostJobs) return { kind: 'busy' }
      const job = jobs.get(key) ?? begin(asked, key)
      return Promise.race([job.done, preparingAfter(asked.patience, job)])
    },
  }
}

function preparingAfter(patience: number, { started }: Job): Promise<DocumentState> {
  return new Promise(resolve => {
    const say = () =>
      resolve({ kind: 'preparing', seconds: Math.round((performance.now() - started) / 1000) })
    setTimeout(say, patience).unref()
  })
}

function stored(
  { fileName, format, headers: own }: DocumentAsked,
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>>,
): StoredAnswer {
  const all = {
    ...headers,
    'content-type': documentFormats[format].type,
    'content-disposition': disposition(fileName),
    'cache-control': 'no-cache',
    ...own,
  }
  return storeAnswer(bytes, all, documentFormats[format].packed ? 'packed' : 'fast')
}

/** A name outside ASCII is said twice: plainly, and encoded for browsers that read it. */
function disposition(fileName: string): string {
  const plain = fileName.replace(/[^\w.-]/g, '_')
  const encoded = plain === fileName ? '' : `; filename*=UTF-8''${encodeURIComponent(fileName)}`
  return `attachment; filename="${plain}"${encoded}`
}
