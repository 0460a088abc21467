import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import pg from 'pg'
import { emptyStore } from '../src/store/empty-store.ts'
import { openEmbedded } from '../src/store/engine/open-embedded.ts'
import { openServer } from '../src/store/engine/open-server.ts'
import { openStore, type StorePlace } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'

/** The server to test on instead of the embedded database: its user may create databases. */
const server = process.env['TEST_DATABASE_URL']

/** A place for a store that nobody has used, and its removal. */
export interface FreshPlace {
  readonly place: StorePlace
  remove(): Promise<void>
}

/** An empty data directory, or an empty database of the server named by TEST_DATABASE_URL. */
export async function freshPlace(): Promise<FreshPlace> {
  return server === undefined || server === '' ? freshDirectory() : freshDatabase(server)
}

/** An empty data directory, whatever TEST_DATABASE_URL says. */
export function freshDirectory(): FreshPlace {
  const folder = mkdtempSync(join(tmpdir(), 'atlante-store-'))
  return {
    place: { dataDirectory: join(folder, 'data'), databaseUrl: null },
    async remove() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freshDatabase(url: string): Promise<FreshPlace> {
  const name = `atlante_test_${randomBytes(6).toString('hex')}`
  await onServer(url, `create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return {
    place: { dataDirectory: '', databaseUrl: own.href },
    remove: () => dropDatabase(url, name),
  }
}

/**
 * `drop database … with (force)` would end every session of the database, a vacuum of the server's
 * own among them, and a user who may not end that one is refused. So we end our own; the plain
 * statement itself puts a vacuum off.
 */
async function dropDatabase(url: string, name: string): Promise<void> {
  await onServer(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = '${name}' and usename = current_user`,
  )
  await onServer(url, `drop database ${name}`)
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Opens a store that must open. */
export async function opened(place: StorePlace): Promise<Store> {
  const store = await openStore(place)
  if (!store.ok) throw new Error(`the store does not open: ${JSON.stringify(store.error)}`)
  return store.value
}

export interface FreshStore extends FreshPlace {
  readonly store: Store
}

/** An open, empty store; `remove` closes and deletes it. */
export async function freshStore(): Promise<FreshStore> {
  const { place, remove } = await freshPlace()
  const store = await opened(place)
  return {
    place,
    store,
    async remove() {
      await store.close()
      await remove()
    },
  }
}

/** Runs a statement as the owner of the tables, past the store's own doors. The store must be closed. */
export async function asOwner(place: StorePlace, statement: string): Promise<void> {
  const engine =
    place.databaseUrl === null
      ? await openEmbedded(place.dataDirectory, emptyStore)
      : await openServer(place.databaseUrl)
  if (!engine.ok) throw new Error(`the database does not open: ${JSON.stringify(engine.error)}`)
  const db = new Kysely({ dialect: engine.value.dialect })
  await sql.raw(statement).execute(db)
  await db.destroy()
  engine.value.release()
}
