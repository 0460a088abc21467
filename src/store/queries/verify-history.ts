import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'

/** What recomputing a body's history says. */
export interface HistoryChain {
  readonly entries: number
  /** Number of the first entry that is not what it was, or that misses the one before; null where all is well. */
  readonly broken: number | null
  /** Hash of the last entry: whoever noted it earlier can tell whether the history was rewritten as a whole. */
  readonly head: string
}

/**
 * Recomputes the chain of the body's history: every entry from the hash of the one before and its own content, the
 * numbers without a gap since the chain was begun, and the head at its end.
 */
export async function verifyHistory(db: BodyTransaction): Promise<HistoryChain> {
  const { rows } = await sql<{ number: number; sound: boolean }>`
    select number, (hash = history_hash(coalesce(lag(hash) over w, ''), h)
      and (lag(hash) over w is not null or number = (select min(number) from history))) as sound
    from history h window w as (order by number) order by number`.execute(db)
  const head = await db.selectFrom('history_heads').select(['number', 'hash']).executeTakeFirst()
  const last = await db
    .selectFrom('history')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const broken = rows.find(row => !row.sound)?.number ?? null
  const isWhole = head?.number === last?.number && head?.hash === last?.hash
  return {
    entries: rows.length,
    broken: broken ?? (isWhole ? null : Math.min(head?.number ?? 0, (last?.number ?? 0) + 1)),
    head: head?.hash ?? '',
  }
}
