import { sql } from 'kysely'
import type { Staffing } from '../../domain/edition.ts'
import type { BodyTransaction } from '../store.ts'

/** The people who delivered a service, as the edition of a year says. */
export interface StaffOfYear {
  readonly year: number
  readonly staff: Staffing
}

/** What each published edition says of a service's people, oldest first, each year in its newest revision. */
export async function staffByYear(db: BodyTransaction, service: string): Promise<readonly StaffOfYear[]> {
  const answer = await sql<StaffOfYear>`
    select year, staff from (
      select distinct on (e.year) e.year, m.delivery -> 'staff' as staff
      from service_maps m
      join services s on s.body = m.body and s.id = m.service
      join editions e on e.body = m.body and e.id = m.edition and e.state = 'published'
      where s.slug = ${service}
      order by e.year, e.revision desc) newest
    where jsonb_typeof(staff) = 'object'
    order by year`.execute(db)
  return answer.rows
}
