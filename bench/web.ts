import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Edition } from '../src/domain/edition.ts'
import { openStore } from '../src/store/open-store.ts'
import { servicePage } from '../src/store/queries/service-page.ts'
import type { Store } from '../src/store/store.ts'
import { importEdition } from '../src/usecases/import-edition.ts'
import { loadAssets } from '../src/web/assets.ts'
import { storedFrom } from '../src/web/http/respond.ts'
import { openCatalogue } from '../src/web/portal/catalogue.ts'
import { service } from '../src/web/portal/pages.ts'
import type { Visit } from '../src/web/portal/visit.ts'
import { startServer } from '../src/web/start-server.ts'
import { longestWait } from './longest-wait.ts'
import { median, resultRow } from './measure.ts'

/**
 * The portal's service page: stored, against bare `node:http` with the same bytes (wrk in its own process, both
 * servers in theirs, in turn); straight from the database, against its one query.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
/** As the built program runs: React is another one in development. */
const production = { ...process.env, NODE_ENV: 'production' }
const address = '/2024/servizi/asili-nido'
const directory = process.argv[3] ?? mkdtempSync(join(tmpdir(), 'atlante-bench-'))

if (process.argv[2] === 'portal') await servePortal()
else if (process.argv[2] === 'bare') serveBare()
else if (process.argv[2] === 'database') await fromDatabase()
else await measure()

async function openedStore(): Promise<Store> {
  const store = await openStore({ dataDirectory: join(directory, 'data'), databaseUrl: null })
  if (!store.ok) throw new Error(store.error.kind)
  return store.value
}

async function servePortal(): Promise<void> {
  const server = await startServer({
    store: await openedStore(),
    assets: loadAssets(join(root, 'dist/assets')),
    host: '127.0.0.1',
    port: 0,
    url: null,
    onFault: error => console.error(error),
  })
  if (!server.ok) throw new Error(server.error.kind)
  console.log(server.value.address)
}

function serveBare(): void {
  const bytes = readFileSync(join(directory, 'page'))
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'content-length': bytes.length,
  }
  const server = createServer((_request, response) => {
    response.writeHead(200, headers)
    response.end(bytes)
  })
  server.listen(0, '127.0.0.1', () => {
    const bound = server.address()
    if (bound !== null && typeof bound !== 'string') console.log(`http://127.0.0.1:${bound.port}/`)
  })
}

async function measure(): Promise<void> {
  try {
    spawnSync(process.execPath, programOf('database'), { stdio: 'inherit', env: production })
    await stored()
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function fromDatabase(): Promise<void> {
  const store = await openedStore()
  const example: Edition = JSON.parse(readFileSync(join(root, 'examples/cremona-2024/edition.json'), 'utf8'))
  await importEdition(store, example, 'bench')
  const catalogue = await openCatalogue(store).current()
  const [edition] = catalogue.editions
  const { body } = catalogue
  if (!edition || !body) throw new Error('the example is not there')
  const visit: Visit = {
    site: { assets: loadAssets(join(root, 'dist/assets')), url: 'http://127.0.0.1' },
    store,
    catalogue,
    address: { language: 'it', path: address, lasting: null },
  }
  const query = () => store.inBody(body.id, db => servicePage(db, edition.id, 'asili-nido'))
  const page = async () => {
    const answer = await service(visit, '2024', 'asili-nido', null)
    if (answer.kind !== 'lasting') throw new Error(answer.kind)
    return storedFrom(answer, {}).packed('br')
  }
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < 260; round++) {
    for (const [index, task] of [query, page].entries()) {
      const start = performance.now()
      await task()
      if (round >= 60) times[index]?.push(performance.now() - start)
    }
  }
  await store.close()
  const [alone, whole] = times.map(median)
  const ratio = (whole ?? 0) / (alone ?? 1)
  console.log(
    resultRow(
      'page of a service from the database, compressed / its query alone',
      `${ratio.toFixed(2)} times (${whole?.toFixed(1)} ms / ${alone?.toFixed(1)} ms)`,
      'at most 2',
      ratio <= 2,
    ),
  )
}

async function stored(): Promise<void> {
  const portal = await start('portal')
  writeFileSync(join(directory, 'page'), await bytesSent(new URL(address, portal.url)))
  const bare = await start('bare')
  const rates: [number[], number[]] = [[], []]
  for (let round = 0; round < 6; round++) {
    for (const [index, server] of [bare, portal].entries()) {
      const rate = requestsPerSecond(new URL(address, server.url).href)
      if (round > 0) rates[index]?.push(rate)
    }
  }
  const at = (paths: readonly string[]) => paths.map(path => new URL(path, portal.url).href)
  const documents = ['pdf', 'docx', 'xlsx'].map(format => `/2024/mappe.${format}`)
  const wait = await longestWait(at([address, '/2024', '/status']), at(documents))
  for (const { process } of [portal, bare]) process.kill()
  const [plain, ours] = rates.map(median)
  const share = ((ours ?? 0) / (plain ?? 1)) * 100
  console.log(
    resultRow(
      'published page / `node:http` with the same bytes',
      `${share.toFixed(0)} % (${ours?.toFixed(0)} / ${plain?.toFixed(0)} requests a second)`,
      'at least 70 %',
      share >= 70,
    ),
  )
  console.log(
    resultRow(
      'longest wait for a page while three whole documents are written',
      `${wait.toFixed(0)} ms`,
      'under 100 ms',
      wait < 100,
    ),
  )
}

function programOf(kind: 'portal' | 'bare' | 'database'): string[] {
  return ['--import', 'tsx', fileURLToPath(import.meta.url), kind, directory]
}

function start(kind: 'portal' | 'bare'): Promise<{ url: string; process: ChildProcess }> {
  const child = spawn(process.execPath, programOf(kind), {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: production,
  })
  return new Promise((resolve, reject) => {
    child.stdout.once('data', line => resolve({ url: String(line).trim(), process: child }))
    child.once('exit', code => reject(new Error(`${kind} ended with ${code}`)))
  })
}

/** The body as it goes over the wire. */
function bytesSent(url: URL): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('end', () => resolve(Buffer.concat(parts)))
    }).on('error', reject)
  })
}

/** wrk: one thread, 32 connections, three seconds. */
function requestsPerSecond(url: string): number {
  const run = spawnSync('wrk', ['-t1', '-c32', '-d3s', '-H', 'Accept-Encoding: br', url], {
    encoding: 'utf8',
  })
  if (run.error) throw new Error('wrk is needed: apt-get install wrk')
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(run.stdout)?.[1] ?? Number.NaN)
}
