import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { Backup } from './backup-file.ts'
import { type TableShape, tableShapes } from './table-shapes.ts'

/** Everything the store holds, of all bodies, at one moment. `made` is the ISO time written into it. */
export async function makeBackup(db: Kysely<Tables>, schema: number, made: string): Promise<Backup> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async trx => {
      const tables = new Map<string, readonly string[]>()
      for (const table of await tableShapes(trx)) tables.set(table.name, await rowsOf(trx, table))
      const rows = Object.fromEntries([...tables].map(([name, texts]) => [name, texts.length]))
      return { header: { format: 'atlante.backup/1', schema, made, rows }, tables }
    })
}

/** In the order of the key, so that the same store gives the same bytes. */
async function rowsOf(db: Kysely<Tables>, { name, columns, key }: TableShape): Promise<readonly string[]> {
  const order = key.length > 0 ? key : columns
  const { rows } = await sql<{ row: string }>`
    select row_to_json(t)::text as row
    from (select ${list(columns)} from ${sql.id(name)} order by ${list(order)}) as t`.execute(db)
  return rows.map(each => each.row)
}

const list = (columns: readonly string[]) => sql.join(columns.map(column => sql.id(column)))
