import { type RawBuilder, sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'
import type { Tables } from '../tables.ts'

/**
 * Inserts many rows with one statement: they travel as one JSON text, some twenty times faster than one insert
 * a row. `columns` is PostgreSQL's column list with types, e.g. `id integer, "from" jsonb`; the objects of
 * `rows` have those names.
 */
export async function insertRows(
  db: BodyTransaction,
  table: keyof Tables,
  columns: string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return
  const names = columns.split(/,\s*/).map(column => column.split(' ')[0]?.replaceAll('"', '') ?? '')
  await sql`insert into ${sql.table(table)} (${sql.join(names.map(name => sql.ref(name)))})
    select ${sql.join(names.map(name => sql.ref(name)))} from ${recordset(columns, rows)}`.execute(db)
}

/** Rows as a table of that shape, for a `from`. */
export function recordset(columns: string, rows: readonly object[]): RawBuilder<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r(${sql.raw(columns)})`
}
