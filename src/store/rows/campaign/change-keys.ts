import type { BodyTransaction } from '../../store.ts'
import { insertRows } from '../insert-rows.ts'

type Outcome = 'saved' | 'conflict'

/** How changes that were sent before have been answered, by their keys. */
export async function loadChangeKeys(
  db: BodyTransaction,
  year: number,
  keys: readonly string[],
): Promise<Map<string, Outcome>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .selectFrom('campaign_keys')
    .where('year', '=', year)
    .where('key', 'in', [...new Set(keys)])
    .select(['key', 'outcome'])
    .execute()
  return new Map(rows.map(row => [row.key, row.outcome]))
}

/** Remembers how changes were answered. */
export async function saveChangeKeys(
  db: BodyTransaction,
  body: number,
  year: number,
  answered: ReadonlyMap<string, Outcome>,
): Promise<void> {
  await insertRows(
    db,
    'campaign_keys',
    'body integer, year integer, key text, outcome text',
    [...answered].map(([key, outcome]) => ({ body, year, key, outcome })),
  )
}
