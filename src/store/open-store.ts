import { Kysely } from 'kysely'
import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { emptyStore } from './empty-store.ts'
import type { Engine } from './engine/engine.ts'
import { openEmbedded } from './engine/open-embedded.ts'
import { openServer } from './engine/open-server.ts'
import { kyselyStore } from './kysely-store.ts'
import { migrate } from './migrate.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** Where the data are kept: a server where `databaseUrl` is set, else the embedded database of the directory. */
export interface StorePlace {
  readonly dataDirectory: string
  readonly databaseUrl: string | null
  /** The body to work for, by name, slug or IPA code; where it is absent, see `chosenBody`. */
  readonly body?: string | null
}

/** Opens the store and brings its schema up to date. To be closed by who opened it. */
export async function openStore(place: StorePlace): Promise<Result<Store, Refusal>> {
  const engine =
    place.databaseUrl === null
      ? await openEmbedded(place.dataDirectory, emptyStore)
      : await openServer(place.databaseUrl)
  return engine.ok ? prepare(engine.value, place.body ?? null) : engine
}

async function prepare(engine: Engine, body: string | null): Promise<Result<Store, Refusal>> {
  const db = new Kysely<Tables>({ dialect: engine.dialect })
  const close = async () => {
    try {
      await db.destroy()
    } finally {
      engine.release()
    }
  }
  try {
    const schema = await migrate(db)
    if (schema.ok) return ok(kyselyStore(db, { engine: engine.kind, where: engine.where }, body, close))
    await close()
    return schema
  } catch (error) {
    await close()
    if (isRightMissing(error)) {
      return fail({ kind: 'database-right-missing', where: engine.where, reason: error.message })
    }
    throw error
  }
}

/** PostgreSQL's "insufficient privilege": the user may not create tables, extensions or the role. */
function isRightMissing(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === '42501'
}
