import { acceptancesVersion } from '../../store/queries/acceptances-version.ts'
import { departmentsVersion } from '../../store/queries/departments-version.ts'
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

/** Knows what is published without asking the database at every request. */
export interface CatalogueReader {
  /** What was published when it last asked, if that is less than a second ago. */
  recent(): Catalogue | null
  /** The same, or what is published now: another program (an import) may have published meanwhile. */
  current(): Promise<Catalogue>
}

export function openCatalogue(store: Store): CatalogueReader {
  let known: Catalogue | null = null
  let asking: Promise<Catalogue> | null = null
  let asked = Number.NEGATIVE_INFINITY
  const ask = async () => {
    try {
      const started = performance.now()
      known = await readCatalogue(store)
      asked = started
      return known
    } finally {
      asking = null
    }
  }
  const recent = () => (performance.now() - asked <= patience ? known : null)
  return {
    recent,
    current: async () => {
      const catalogue = recent()
      if (catalogue) return catalogue
      asking ??= ask()
      return asking
    },
  }
}

async function readCatalogue(store: Store): Promise<Catalogue> {
  const body = await store.body()
  if (!body) return { body: null, editions: [], version: '' }
  const { editions, accepted, departments } = await store.inBody(body.id, async db => ({
    editions: await publishedEditions(db),
    accepted: await acceptancesVersion(db),
    departments: await departmentsVersion(db),
  }))
  return {
    body,
    editions,
    version: [body.name, accepted, departments, ...editions.map(({ id, seal }) => `${id}.${seal}`)].join(' '),
  }
}
