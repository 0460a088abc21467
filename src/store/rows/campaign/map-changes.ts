import { sql } from 'kysely'
import type { BodyTransaction } from '../../store.ts'

/** An entry of the history about a map. */
export interface MapEntry {
  readonly number: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: Readonly<Record<string, unknown>>
  readonly from: Readonly<Record<string, unknown>> | null
  readonly to: Readonly<Record<string, unknown>> | null
  readonly reason: string | null
}

/** What was written to a map of a year after an entry of the history, oldest first. */
export async function loadMapEntries(
  db: BodyTransaction,
  { year, service }: { readonly year: number; readonly service: number },
  after: number,
): Promise<MapEntry[]> {
  const { rows } = await sql<Omit<MapEntry, 'at'> & { at: Date }>`
    select number, at, actor, action, subject, "from", "to", reason from history
    where subject ->> 'service' = ${String(service)} and number > ${after}
      and subject ->> 'year' = ${String(year)}
      and action in ('cell.write', 'text.write', 'table.state', 'row.add', 'row.rename', 'row.remove',
        'row.restore', 'finding.accept')
    order by number`.execute(db)
  return rows.map(row => ({ ...row, at: row.at.toISOString() }))
}

/** Number of the last entry of the body's history; 0 before the first. */
export async function lastEntry(db: BodyTransaction): Promise<number> {
  const head = await db.selectFrom('history_heads').select('number').executeTakeFirst()
  return head?.number ?? 0
}
