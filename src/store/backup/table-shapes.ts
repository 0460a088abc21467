import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** A table of the store as the database itself describes it. */
export interface TableShape {
  readonly name: string
  /** Columns that are written; those that the database computes are not among them. */
  readonly columns: readonly string[]
  readonly key: readonly string[]
  /** Columns that number themselves. */
  readonly counters: readonly string[]
  /** Other tables whose rows must be there first. */
  readonly needs: readonly string[]
  /** Rows point at rows of the same table. */
  readonly pointsAtItself: boolean
  /** Has triggers of ours. */
  readonly acts: boolean
}

/** The tables of the store, each after those it needs; `schema_migrations` is not among them. */
export async function tableShapes(db: Kysely<Tables>): Promise<readonly TableShape[]> {
  const { rows } = await sql<TableShape>`
    select t.relname as name,
      array(select attname::text from pg_attribute where attrelid = t.oid and attnum > 0 and not attisdropped
        and attgenerated = '' order by attnum) as columns,
      array(select attname::text from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
        where indrelid = t.oid and indisprimary order by array_position(indkey::int2[], attnum)) as key,
      array(select attname::text from pg_attribute where attrelid = t.oid and attidentity <> '') as counters,
      array(select distinct confrelid::regclass::text from pg_constraint
        where conrelid = t.oid and contype = 'f' and confrelid <> t.oid) as needs,
      exists (select from pg_constraint where conrelid = t.oid and contype = 'f' and confrelid = t.oid)
        as "pointsAtItself",
      exists (select from pg_trigger where tgrelid = t.oid and not tgisinternal) as acts
    from pg_class t
    where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and t.relname <> 'schema_migrations'
    order by t.relname`.execute(db)
  return inOrder(rows)
}

function inOrder(tables: readonly TableShape[]): readonly TableShape[] {
  const placed: TableShape[] = []
  const names = new Set<string>()
  while (placed.length < tables.length) {
    const next = tables.filter(({ name, needs }) => !names.has(name) && needs.every(each => names.has(each)))
    if (next.length === 0) throw new Error('tables that need each other')
    placed.push(...next)
    for (const { name } of next) names.add(name)
  }
  return placed
}
