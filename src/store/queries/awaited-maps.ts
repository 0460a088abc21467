import { sql } from 'kysely'
import type { MapState } from '../../domain/campaign/map-state.ts'
import type { BodyTransaction } from '../store.ts'

/** A map of the open collection for which somebody has to do something. */
export interface AwaitedMap {
  readonly year: number
  readonly service: number
  readonly slug: string
  readonly name: string | null
  readonly department: string | null
  readonly state: MapState
  readonly deadline: string
  /** Who may write later, and until when. */
  readonly permits: readonly { readonly person: number; readonly until: string }[]
}

/** The maps of the open collection that are neither accepted nor sealed, in their order. */
export async function awaitedMaps(db: BodyTransaction): Promise<readonly AwaitedMap[]> {
  const { rows } = await sql<AwaitedMap>`
    select m.year, m.service, m.slug, m.name, s.department, m.state,
      coalesce(m.deadline, c.deadline)::text as deadline,
      coalesce((select jsonb_agg(jsonb_build_object('person', l.person, 'until', l.until)) from late_permits l
        where l.body = m.body and l.year = m.year and l.service = m.service), '[]') as permits
    from campaign_maps m join campaigns c on c.body = m.body and c.year = m.year
      join services s on s.body = m.body and s.id = m.service
    where c.state = 'open' and m.state in ('draft', 'returned', 'submitted')
    order by m.year, m.position`.execute(db)
  return rows
}
