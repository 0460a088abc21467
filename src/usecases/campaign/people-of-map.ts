import type { NamedPerson } from '../../domain/campaign/draft-map.ts'
import { type AskedMap, may } from '../../domain/permission/may.ts'
import { listAssignments } from '../../store/rows/people/assignments.ts'
import type { BodyTransaction } from '../../store/store.ts'

/** Who may comment on a map today, by name: its contributors, its manager, their deputies, the controllers. */
export async function peopleOfMap(
  db: BodyTransaction,
  map: AskedMap,
  today: string,
): Promise<readonly NamedPerson[]> {
  const held = (await listAssignments(db)).filter(each => may([each], 'map.comment', today, map))
  const ids = [...new Set(held.map(each => each.person))]
  if (ids.length === 0) return []
  return db
    .selectFrom('people')
    .where('ended_at', 'is', null)
    .where('id', 'in', ids)
    .select(['id', 'name'])
    .orderBy('name')
    .orderBy('id')
    .execute()
}
