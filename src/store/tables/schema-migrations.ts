import type { Generated } from 'kysely'

/** Which migrations this store has had. */
export interface SchemaMigrationsTable {
  readonly number: number
  readonly name: string
  readonly applied_at: Generated<Date>
}
