import type { BodyTransaction } from '../store.ts'

/** Every published revision of every edition, by id, oldest first. */
export async function publishedIds(db: BodyTransaction): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('editions')
    .where('state', '=', 'published')
    .select('id')
    .orderBy('id')
    .execute()
  return rows.map(row => row.id)
}
