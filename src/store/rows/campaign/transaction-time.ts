import { sql } from 'kysely'
import type { BodyTransaction } from '../../store.ts'

/** When this transaction began, by the database's clock, as an ISO date and time. */
export async function transactionTime(db: BodyTransaction): Promise<string> {
  const { rows } = await sql<{ now: Date }>`select now() as now`.execute(db)
  return (rows[0]?.now ?? new Date(0)).toISOString()
}
