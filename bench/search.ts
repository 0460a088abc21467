import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Edition } from '../src/domain/edition.ts'
import { openStore } from '../src/store/open-store.ts'
import { importEdition } from '../src/usecases/import-edition.ts'
import { loadAssets } from '../src/web/assets.ts'
import { openCatalogue } from '../src/web/portal/catalogue.ts'
import { search, suggestions } from '../src/web/portal/search.ts'
import type { Visit } from '../src/web/portal/visit.ts'
import { resultRow } from './measure.ts'

/** A search in the example, from its words to the finished page: frequent, rare, mistyped and senseless words. */
const root = fileURLToPath(new URL('..', import.meta.url))
const directory = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'atlante-bench-'))
/** As the built program runs: React is another one in development, and says which when it is loaded. */
const production = { ...process.env, NODE_ENV: 'production' }

const queries = [
  'pasti nido',
  'servizi',
  'carte identita',
  'visitatori musei',
  'certifcati',
  'bibloteca digitale',
  'polizia stradale controllo',
  '"di San Pietro"',
  'zzzz qqqq',
  "'; drop table editions; --",
  'pasti '.repeat(1667),
]
const typed = ['pa', 'past', 'cert', 'bibl', 'anagraffe', 'visitatori m']

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

async function timesOf(
  words: readonly string[],
  work: (word: string) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < 30; round++) {
    for (const word of words) {
      const start = performance.now()
      await work(word)
      if (round >= 6) times.push(performance.now() - start)
    }
  }
  return times
}

function report(what: string, times: readonly number[]): void {
  const worst = percentile(times, 0.95)
  const figure = `${worst.toFixed(1)} ms (median ${percentile(times, 0.5).toFixed(1)} ms)`
  console.log(resultRow(what, figure, 'under 20 ms', worst < 20))
}

async function measure(): Promise<void> {
  const store = await openStore({ dataDirectory: join(directory, 'data'), databaseUrl: null })
  if (!store.ok) throw new Error(store.error.kind)
  const example: Edition = JSON.parse(readFileSync(join(root, 'examples/cremona-2024/edition.json'), 'utf8'))
  await importEdition(store.value, example, 'bench')
  await store.value.refreshStatistics()
  const visit: Visit = {
    site: { assets: loadAssets(join(root, 'dist/assets')), url: 'http://127.0.0.1' },
    store: store.value,
    catalogue: await openCatalogue(store.value).current(),
    address: { language: 'it', path: '/2024/cerca', lasting: null },
  }
  report(
    'search in the edition with its page, 95th percentile',
    await timesOf(queries, q => search(visit, '2024', { q })),
  )
  report(
    'suggestions while typing, 95th percentile',
    await timesOf(typed, q => suggestions(visit, '2024', { q })),
  )
  await store.value.close()
}

if (process.argv[2] === undefined) {
  const program = ['--import', 'tsx', fileURLToPath(import.meta.url), directory]
  spawnSync(process.execPath, program, { stdio: 'inherit', env: production })
  rmSync(directory, { recursive: true, force: true })
} else await measure()
