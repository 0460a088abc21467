import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'

/** A text that is another one whenever a service comes to another department. */
export async function departmentsVersion(db: BodyTransaction): Promise<string> {
  const answer = await sql<{ version: string }>`
    select coalesce(md5(string_agg(concat_ws(' ', id, department), '|' order by id)), '') as version
    from services where department is not null`.execute(db)
  return answer.rows[0]?.version ?? ''
}
