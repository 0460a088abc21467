import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Edition, Observation, ServiceMap } from '../../src/domain/edition.ts'
import type { Store } from '../../src/store/store.ts'
import { importEdition } from '../../src/usecases/import-edition.ts'
import { type Assets, loadAssets } from '../../src/web/assets.ts'
import { createServer } from '../../src/web/server.ts'
import { freshPlace, opened } from '../database.ts'
import { repositoryRoot } from '../real-document.ts'

/** The example: all maps of Cremona's edition of 2024 with their real figures. */
export const example: Edition = JSON.parse(
  readFileSync(join(repositoryRoot, 'examples/cremona-2024/edition.json'), 'utf8'),
) as Edition

export const builtAssets = (): Assets => loadAssets(join(repositoryRoot, 'dist/assets'))

/** A portal with the example and an edition of odd maps, not listening. */
export interface TestPortal {
  readonly app: FastifyInstance
  readonly store: Store
  /** Errors that the server called its own fault. */
  readonly faults: unknown[]
  close(): Promise<void>
}

export async function openTestPortal(editions: readonly Edition[]): Promise<TestPortal> {
  const { place, remove } = await freshPlace()
  const store = await opened(place)
  for (const edition of editions) await importEdition(store, edition, 'test')
  const faults: unknown[] = []
  const app = createServer({
    store,
    assets: builtAssets(),
    url: 'https://mappe.example.it',
    onFault: error => faults.push(error),
  })
  await app.ready()
  return {
    app,
    store,
    faults,
    async close() {
      await app.close()
      await store.close()
      await remove()
    },
  }
}

function cell(
  value: number | null,
  status: Observation['status'],
  more: Partial<Observation> = {},
): Observation {
  return { raw: value === null ? '' : String(value), value, status, note: null, ...more }
}

const oddMap: ServiceMap = {
  name: '<SCRIPT>ALERT(1)</SCRIPT> & "CASA"',
  manager: 'DI <B> MARIA',
  content: {
    core: [{ name: '<img src=x onerror=alert(1)>', description: 'a\n\n</p><script>alert(1)</script>' }],
    ancillary: [],
  },
  outputs: {
    referenceDates: ['2017-12-31', '2018-06-30', '2018-12-31'],
    series: [
      {
        label: '"><svg onload=alert(1)>*',
        unit: 'EUR',
        partOf: null,
        observations: [
          cell(1234567890123.45, 'observed'),
          cell(-5, 'estimated', { note: '<i>stima</i>' }),
          cell(0, 'observed', { footnotes: ['*'] }),
        ],
      },
      {
        label: 'di cui parte',
        unit: 'EUR',
        partOf: 0,
        observations: [
          cell(null, 'missing'),
          cell(null, 'text', { raw: '<u>tutti</u>' }),
          cell(null, 'not_collected'),
        ],
      },
      {
        label: 'di cui altra parte',
        unit: 'EUR',
        partOf: 0,
        observations: [
          cell(null, 'not_applicable'),
          cell(3, 'observed'),
          cell(4, 'observed', { unit: 'percent' }),
        ],
      },
    ],
    footnotes: [{ mark: '*', text: 'dal 2018 <b>altro</b>' }],
  },
  users: { criteria: [], segments: null, served: null },
  delivery: { forms: null, staff: { raw: '10 + 6 <altri>', own: null }, coDelivery: [], facilities: null },
  gaps: [{ section: 'users.segments', reason: 'page-lost' }],
}

/** Maps as no office should write them: markup, long figures, other days than 31 December, lost pages. */
export const oddEdition: Edition = {
  ...example,
  year: 2018,
  title: 'Mappe </title><script>alert(1)</script>',
  attachment: null,
  services: [
    oddMap,
    {
      ...oddMap,
      name: null,
      manager: null,
      content: null,
      outputs: null,
      delivery: null,
      gaps: [{ section: 'name', reason: 'first-page-lost' }],
    },
  ],
}
