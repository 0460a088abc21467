import { type Kysely, sql } from 'kysely'
import { migrateTo, newestSchema } from '../migrate.ts'
import type { Tables } from '../tables.ts'
import type { Backup } from './backup-file.ts'
import { type TableShape, tableShapes } from './table-shapes.ts'

/** Rows in one statement, where a table lets us choose. */
const batch = 5000

/**
 * Puts a backup into a store that must be empty: all of it or, where anything fails, nothing. One of an older schema
 * goes into tables of that schema, which are then brought up to date as an installation's would be.
 */
export async function putBack(db: Kysely<Tables>, { header, tables }: Backup): Promise<void> {
  await db.transaction().execute(async trx => {
    if (header.schema < newestSchema) await goBackTo(trx, header.schema)
    for (const table of await tableShapes(trx)) await fill(trx, table, tables.get(table.name) ?? [])
    await migrateTo(trx, newestSchema)
  })
}

async function goBackTo(db: Kysely<Tables>, schema: number): Promise<void> {
  const known = await tableShapes(db)
  const names = sql.join([...known.map(({ name }) => name), 'schema_migrations'].map(name => sql.id(name)))
  await sql`drop table ${names} cascade`.execute(db)
  await sql`drop text search configuration atlante_italian`.execute(db)
  await migrateTo(db, schema)
}

async function fill(db: Kysely<Tables>, table: TableShape, rows: readonly string[]): Promise<void> {
  const name = sql.id(table.name)
  const columns = sql.join(table.columns.map(column => sql.id(column)))
  // What a trigger would compute is in the backup already.
  if (table.acts) await sql`alter table ${name} disable trigger user`.execute(db)
  await sql`delete from ${name}`.execute(db)
  const size = table.pointsAtItself ? rows.length : batch
  for (let from = 0; from < rows.length; from += size) {
    await sql`insert into ${name} (${columns}) overriding system value
      select ${columns} from json_populate_recordset(null::${name},
        ${`[${rows.slice(from, from + size).join(',')}]`}::text::json)`.execute(db)
  }
  for (const counter of table.counters) {
    await sql`select setval(pg_get_serial_sequence(${table.name}, ${counter}),
      greatest(coalesce(max(${sql.id(counter)}), 1), 1), count(*) > 0) from ${name}`.execute(db)
  }
  if (table.acts) await sql`alter table ${name} enable trigger user`.execute(db)
}
