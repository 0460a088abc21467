import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'

/** A text that is another one whenever a finding was accepted, or an acceptance withdrawn. */
export async function acceptancesVersion(db: BodyTransaction): Promise<string> {
  const answer = await sql<{ version: string }>`
    select count(*) || '.' || coalesce(extract(epoch from max(accepted_at)), 0) as version
    from acceptances`.execute(db)
  return answer.rows[0]?.version ?? ''
}
