import { AsyncLocalStorage } from 'node:async_hooks'
import { type Kysely, sql, type Transaction } from 'kysely'
import { fail, ok } from '../domain/result.ts'
import { makeBackup } from './backup/make-backup.ts'
import { putBack } from './backup/put-back.ts'
import { chosenBody } from './chosen-body.ts'
import { withBegin } from './engine/with-begin.ts'
import { findBody } from './find-body.ts'
import { newestSchema } from './migrate.ts'
import type { BodyIdentity, Store, StoreDescription, StoredBody } from './store.ts'
import type { Tables } from './tables.ts'

/** The store over any engine: see `Store`. */
export function kyselyStore(
  db: Kysely<Tables>,
  engine: Pick<StoreDescription, 'engine' | 'where'>,
  askedBody: string | null,
  close: () => Promise<void>,
): Store {
  const transaction = serialised(db)
  const inBody: Store['inBody'] = (body, work) =>
    transaction(async trx => {
      await enter(trx, body)
      return work(trx)
    })
  const bodies = () => storedBodies(db)
  return {
    where: engine.where,
    inBody,
    inBodyOf: (identity, work) =>
      transaction(async trx => {
        const body = await findOrAdd(trx, identity)
        await enter(trx, body)
        return work(trx, body)
      }),
    bodies,
    askedBody,
    body: () => chosenBody({ bodies, inBody }, askedBody),
    async refreshStatistics() {
      await sql`analyze services, service_names, editions, service_maps, series, series_tables, table_rows,
        observations, scope_notes, search_entries, search_words`.execute(db)
    },
    backup: made => makeBackup(db, newestSchema, made),
    async restore(backup) {
      if ((await storedBodies(db)).length > 0) return fail({ kind: 'store-not-empty', where: engine.where })
      const stored = backup.header.schema
      if (stored > newestSchema) return fail({ kind: 'schema-too-new', stored, known: newestSchema })
      await putBack(db, backup)
      return ok(null)
    },
    async describe() {
      const answer = await sql<{ version: string }>`
        select current_setting('server_version') as version`.execute(db)
      return { ...engine, version: answer.rows[0]?.version ?? '', schema: newestSchema }
    },
    close,
  }
}

/** With one connection an inner transaction would wait for the outer, and the outer for the inner. */
function serialised(db: Kysely<Tables>) {
  const inside = new AsyncLocalStorage<true>()
  return <T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> => {
    if (inside.getStore()) throw new Error('a transaction inside a transaction: pass the outer one on')
    return inside.run(true, () => db.transaction().execute(work))
  }
}

/** From here to the end of the transaction, only this body's rows are there. */
async function enter(trx: Transaction<Tables>, body: number): Promise<void> {
  if (!Number.isSafeInteger(body)) throw new Error(`no number of a body: ${body}`)
  await sql
    .raw(
      `${withBegin} select set_config('role', 'atlante_app', true), set_config('atlante.body', '${body}', true)`,
    )
    .execute(trx)
}

async function storedBodies(db: Kysely<Tables>): Promise<readonly StoredBody[]> {
  return db
    .selectFrom('bodies')
    .select(['id', 'slug', 'name', 'ipa_code as ipaCode', 'istat_code as istatCode'])
    .orderBy(sql`name collate "und-x-icu"`)
    .execute()
}

/** The row stays locked to the end of the transaction: on a server too, a body has one writer at a time. */
async function findOrAdd(db: Kysely<Tables>, identity: BodyIdentity): Promise<number> {
  const known = findBody(await storedBodies(db), identity)
  if (known) {
    await sql`select id from bodies where id = ${known.id} for update`.execute(db)
    return known.id
  }
  const { id } = await db
    .insertInto('bodies')
    .values({
      slug: identity.slug,
      name: identity.name,
      ipa_code: identity.ipaCode,
      istat_code: identity.istatCode,
    })
    .onConflict(conflict => conflict.column('slug').doUpdateSet({ slug: identity.slug }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
