import { type PublishedEdition, publishedEditions } from '../../store/queries/published-editions.ts'
import type { Store, StoredBody } from '../../store/store.ts'

/** What there is to show: one body and its published editions, newest first. */
export interface Catalogue {
  readonly body: StoredBody | null
  readonly editions: readonly PublishedEdition[]
  /** Another text whenever anything shown has changed. */
  readonly version: string
}

/** How long, in milliseconds, a page may still show what was published before. */
const patience = 1000

/**
 * Knows what is published without asking the database at every request: it asks again when a second has passed,
 * because another program (an import) may have published meanwhile.
 */
export function openCatalogue(store: Store, now: () => number = Date.now): () => Promise<Catalogue> {
  let known: Promise<Catalogue> | null = null
  let asked = Number.NEGATIVE_INFINITY
  return () => {
    if (known === null || now() - asked > patience) {
      asked = now()
      const fresh = readCatalogue(store)
      // A failure is told to whoever asked, and not remembered.
      fresh.catch(() => {
        if (known === fresh) known = null
      })
      known = fresh
    }
    return known
  }
}

async function readCatalogue(store: Store): Promise<Catalogue> {
  const [body] = await store.bodies()
  if (!body) return { body: null, editions: [], version: '' }
  const editions = await store.inBody(body.id, publishedEditions)
  return { body, editions, version: [body.name, ...editions.map(edition => edition.id)].join(' ') }
}
