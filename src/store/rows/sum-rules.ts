import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'

/** A sum that the body holds for true, by the identities of its rows. */
export interface SumRule {
  readonly total: number
  /** Ascending. */
  readonly parts: readonly number[]
  readonly reason: string
  readonly acceptedBy: string
  /** ISO date and time. */
  readonly acceptedAt: string
}

/** The rules of the body, oldest first. */
export async function loadSumRules(db: BodyTransaction): Promise<SumRule[]> {
  const rows = await db
    .selectFrom('sum_rules')
    .selectAll()
    .orderBy('accepted_at')
    .orderBy('total')
    .orderBy('parts')
    .execute()
  return rows.map(row => ({
    total: row.total,
    parts: row.parts,
    reason: row.reason,
    acceptedBy: row.accepted_by,
    acceptedAt: row.accepted_at.toISOString(),
  }))
}

/** Keeps a rule; the same sum again keeps the newer reason. */
export async function saveSumRule(
  db: BodyTransaction,
  body: number,
  rule: Omit<SumRule, 'acceptedAt'>,
): Promise<void> {
  await sql`insert into sum_rules (body, total, parts, reason, accepted_by)
    values (${body}, ${rule.total}, ${integers(rule.parts)}, ${rule.reason}, ${rule.acceptedBy})
    on conflict (body, total, parts)
    do update set reason = excluded.reason, accepted_by = excluded.accepted_by`.execute(db)
}

/** Removes a rule and returns its reason; null where there is none. */
export async function removeSumRule(
  db: BodyTransaction,
  total: number,
  parts: readonly number[],
): Promise<string | null> {
  const gone = await sql<{ reason: string }>`delete from sum_rules
    where total = ${total} and parts = ${integers(parts)} returning reason`.execute(db)
  return gone.rows[0]?.reason ?? null
}

/** An array in PostgreSQL's own writing: the engines differ in how they take lists. */
const integers = (values: readonly number[]) => sql`${`{${values.join(',')}}`}::text::integer[]`
