import type { Acceptance } from '../../domain/finding-comparison.ts'
import type { BodyTransaction } from '../store.ts'

/** What was accepted for a year, oldest first. */
export async function loadAcceptances(db: BodyTransaction, year: number): Promise<Acceptance[]> {
  const rows = await db
    .selectFrom('acceptances')
    .where('year', '=', year)
    .selectAll()
    .orderBy('accepted_at')
    .orderBy('fingerprint')
    .execute()
  return rows.map(row => ({
    fingerprint: row.fingerprint,
    rule: row.rule,
    reason: row.reason,
    acceptedBy: row.accepted_by,
    acceptedAt: row.accepted_at.toISOString(),
  }))
}

/** Keeps an acceptance; a second one of the same finding replaces the first. */
export async function saveAcceptance(
  db: BodyTransaction,
  body: number,
  year: number,
  acceptance: Omit<Acceptance, 'acceptedAt'>,
): Promise<void> {
  const said = {
    rule: acceptance.rule,
    reason: acceptance.reason,
    accepted_by: acceptance.acceptedBy,
  }
  await db
    .insertInto('acceptances')
    .values({ body, year, fingerprint: acceptance.fingerprint, ...said })
    .onConflict(conflict => conflict.columns(['body', 'year', 'fingerprint']).doUpdateSet(said))
    .execute()
}

/** Removes an acceptance and returns it; null where there is none. */
export async function removeAcceptance(
  db: BodyTransaction,
  year: number,
  fingerprint: string,
): Promise<Pick<Acceptance, 'rule' | 'reason' | 'acceptedBy'> | null> {
  const row = await db
    .deleteFrom('acceptances')
    .where('year', '=', year)
    .where('fingerprint', '=', fingerprint)
    .returning(['rule', 'reason', 'accepted_by as acceptedBy'])
    .executeTakeFirst()
  return row ?? null
}
