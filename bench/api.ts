import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Fastify from 'fastify'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Edition } from '../src/domain/edition.ts'
import { openStore } from '../src/store/open-store.ts'
import { mapQuery } from '../src/store/queries/map-text.ts'
import type { Store } from '../src/store/store.ts'
import { importEdition } from '../src/usecases/import-edition.ts'
import { addApi } from '../src/web/api/add-api.ts'
import { openCatalogue } from '../src/web/portal/catalogue.ts'
import { median, resultRow } from './measure.ts'

/**
 * The interface's map with all its rows, read from a PostgreSQL server at each request, against bare `node:http` that
 * answers the same one query (wrk in its own process, both servers in theirs, in turn). Bare asks as the owner of the
 * tables, in one trip; the interface as a body's reader, in a transaction of its own.
 *
 * A server of its own is started; BENCH_DATABASE_URL names another, whose database must be empty.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const service = 'asili-nido'
const path = `/api/v1/editions/2024/maps/${service}`
const [, , kind, url = ''] = process.argv

if (kind === 'api') await serveApi()
else if (kind === 'bare') await serveBare()
else await measure()

async function openedStore(): Promise<Store> {
  const store = await openStore({ dataDirectory: '', databaseUrl: url })
  if (!store.ok) throw new Error(store.error.kind)
  return store.value
}

async function serveApi(): Promise<void> {
  const store = await openedStore()
  const example: Edition = JSON.parse(readFileSync(join(root, 'examples/cremona-2024/edition.json'), 'utf8'))
  await importEdition(store, example, 'bench')
  const app = Fastify()
  const parts = {
    store,
    catalogue: openCatalogue(store),
    site: 'http://127.0.0.1',
    headers: {},
    limit: Number.MAX_SAFE_INTEGER,
    onFault: (error: unknown) => console.error(error),
  }
  app.register(api => addApi(api, parts), { prefix: '/api/v1' })
  console.log(await app.listen({ host: '127.0.0.1', port: 0 }))
}

async function serveBare(): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  const compiled = mapQuery(2024001, service).compile(new Kysely({ dialect: new PostgresDialect({ pool }) }))
  const query = { text: compiled.sql, values: [...compiled.parameters] }
  const server = createServer((_request, response) => {
    void pool.query<{ json: string }>(query).then(({ rows }) => {
      const text = rows[0]?.json ?? ''
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
      })
      response.end(text)
    })
  })
  server.listen(0, '127.0.0.1', () => {
    const bound = server.address()
    if (bound !== null && typeof bound !== 'string') console.log(`http://127.0.0.1:${bound.port}`)
  })
}

async function measure(): Promise<void> {
  const database = startDatabase()
  try {
    const api = await start('api', database.url)
    const bare = await start('bare', database.url)
    const rates: [number[], number[]] = [[], []]
    for (let round = 0; round < 6; round++) {
      for (const [index, server] of [bare, api].entries()) {
        const rate = requestsPerSecond(server.url + path)
        if (round > 0) rates[index]?.push(rate)
      }
    }
    for (const { process } of [api, bare]) process.kill()
    const [plain, ours] = rates.map(median)
    const share = ((ours ?? 0) / (plain ?? 1)) * 100
    console.log(
      resultRow(
        'API: a map with all its rows from PostgreSQL / `node:http` with the same query',
        `${share.toFixed(0)} % (${ours?.toFixed(0)} / ${plain?.toFixed(0)} requests a second)`,
        'at least 50 %',
        share >= 50,
      ),
    )
  } finally {
    database.stop()
  }
}

function start(what: 'api' | 'bare', database: string): Promise<{ url: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), what, database], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return new Promise((resolve, reject) => {
    child.stdout.once('data', line => resolve({ url: String(line).trim(), process: child }))
    child.once('exit', code => reject(new Error(`${what} ended with ${code}`)))
  })
}

/** wrk: one thread, 16 connections, four seconds. */
function requestsPerSecond(address: string): number {
  const run = spawnSync('wrk', ['-t1', '-c16', '-d4s', address], { encoding: 'utf8' })
  if (run.error) throw new Error('wrk is needed: apt-get install wrk')
  if (/Non-2xx/.test(run.stdout)) throw new Error(run.stdout)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(run.stdout)?.[1] ?? Number.NaN)
}

/** A server in a directory of its own, on a free port, for as long as the measure takes. */
function startDatabase(): { readonly url: string; stop(): void } {
  const given = process.env['BENCH_DATABASE_URL']
  if (given) return { url: given, stop: () => {} }
  const programs = '/usr/lib/postgresql'
  const newest = existsSync(programs)
    ? readdirSync(programs)
        .sort((a, b) => Number(a) - Number(b))
        .at(-1)
    : null
  if (!newest) throw new Error('a PostgreSQL server is needed: apt-get install postgresql')
  const bin = join(programs, newest, 'bin')
  const directory = mkdtempSync(join(tmpdir(), 'atlante-bench-'))
  const asRoot = process.getuid?.() === 0
  if (asRoot) {
    const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
    chownSync(directory, id('-u'), id('-g'))
  }
  // PostgreSQL will not run as root.
  const run = (program: string, ...args: string[]) => {
    const command = [join(bin, program), ...args]
    const done = asRoot
      ? spawnSync('runuser', ['-u', 'postgres', '--', ...command], {
          encoding: 'utf8',
          stdio: ['ignore', 'ignore', 'pipe'],
        })
      : spawnSync(command[0] ?? '', args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`)
  }
  const data = join(directory, 'data')
  const port = 20_000 + (process.pid % 10_000)
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8')
  run(
    'pg_ctl',
    '-D',
    data,
    '-w',
    '-l',
    join(directory, 'log'),
    '-o',
    `-p ${port} -h 127.0.0.1 -k ${directory}`,
    'start',
  )
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
