import { createHash } from 'node:crypto'
import { Kysely } from 'kysely'
import { type EmptyDatabase, preparePattern } from './engine/empty-database.ts'
import { migrate, newestSchema } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import type { Tables } from './tables.ts'

const hash = createHash('sha256')
  .update(migrations.map(migration => migration.sql).join())
  .digest('hex')
  .slice(0, 12)

/** A new embedded store: this program's schema, no rows. */
export const emptyStore: EmptyDatabase = {
  name: `schema-${newestSchema}-${hash}`,
  async fill(dialect) {
    await migrate(new Kysely<Tables>({ dialect }))
  },
}

/** Makes the pattern of new stores ahead of time; the build calls it, so that a first start is quick. */
export async function prepareEmptyStore(): Promise<void> {
  await preparePattern(emptyStore)
}
