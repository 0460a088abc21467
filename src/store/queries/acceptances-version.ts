import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'

/** A text that is another one whenever a finding is explained, an explanation changed or withdrawn, a sum accepted. */
export async function acceptancesVersion(db: BodyTransaction): Promise<string> {
  const answer = await sql<{ version: string }>`
    select coalesce(md5(string_agg(concat_ws(' ', year, fingerprint, reason), ' ' order by year, fingerprint)), '')
      || ' ' || (select count(*) from sum_rules) as version
    from acceptances`.execute(db)
  return answer.rows[0]?.version ?? ''
}
