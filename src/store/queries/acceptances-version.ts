import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'

/** A text that is another one whenever an explanation of a finding is given, changed or withdrawn. */
export async function acceptancesVersion(db: BodyTransaction): Promise<string> {
  const answer = await sql<{ version: string }>`
    select coalesce(md5(string_agg(concat_ws(' ', year, fingerprint, reason), ' ' order by year, fingerprint)), '')
      as version
    from acceptances`.execute(db)
  return answer.rows[0]?.version ?? ''
}
