import { type Kysely, sql } from 'kysely'
import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { migrations } from './migrations/index.ts'
import type { Tables } from './tables.ts'

/** Any number will do, as long as every process uses the same: two servers started at once migrate in turn. */
const migrationLock = 7_382_014

/** The schema that this program knows. */
export const newestSchema = migrations.at(-1)?.number ?? 0

/**
 * Brings the schema up to this program's, in one transaction, and returns its number.
 *
 * Refuses a schema newer than the program: writing to tables that it does not know could lose what they hold.
 */
export async function migrate(db: Kysely<Tables>): Promise<Result<number, Refusal>> {
  const stored = await schemaNumber(db)
  if (stored > newestSchema) return fail({ kind: 'schema-too-new', stored, known: newestSchema })
  if (stored < newestSchema) await db.transaction().execute(trx => migrateTo(trx, newestSchema))
  return ok(newestSchema)
}

/** Applies what is missing up to a schema; `db` is a transaction. */
export async function migrateTo(db: Kysely<Tables>, schema: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(db)
  await sql`create table if not exists schema_migrations (
    number integer primary key, name text not null, applied_at timestamptz not null default now())`.execute(
    db,
  )
  const stored = await schemaNumber(db)
  for (const migration of migrations.filter(each => each.number > stored && each.number <= schema)) {
    for (const statement of statements(migration.sql)) await sql.raw(statement).execute(db)
    await db
      .insertInto('schema_migrations')
      .values({ number: migration.number, name: migration.name })
      .execute()
  }
}

/** Number of the last migration of this database; 0 for an empty one. */
async function schemaNumber(db: Kysely<Tables>): Promise<number> {
  const exists = await sql<{ found: boolean }>`
    select to_regclass('schema_migrations') is not null as found`.execute(db)
  if (!exists.rows[0]?.found) return 0
  const last = await db
    .selectFrom('schema_migrations')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst()
  return last?.number ?? 0
}

/** One statement at a time, because PGlite prepares each: split at `;` outside `$$`. */
function statements(text: string): string[] {
  return text
    .split('$$')
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(';', '\u0000') : part))
    .join('$$')
    .split('\u0000')
    .map(statement => statement.trim())
    .filter(statement => statement !== '')
}
