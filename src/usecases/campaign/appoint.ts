import type { Actor } from '../../domain/permission/actor.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { insertAssignment, listAssignments } from '../../store/rows/people/assignments.ts'
import type { BodyTransaction } from '../../store/store.ts'

/** A person who is to answer for a service, or to fill in its map. */
export interface Appointment {
  readonly role: 'manager' | 'contributor'
  readonly person: number
  /** Number of the service. */
  readonly service: number
}

/** The first of the appointed who is not among the people of the body; null where all are. */
export async function unknownPerson(
  db: BodyTransaction,
  appointments: readonly Appointment[],
): Promise<number | null> {
  const people = await db.selectFrom('people').select('id').where('ended_at', 'is', null).execute()
  const known = new Set(people.map(each => each.id))
  return appointments.find(each => !known.has(each.person))?.person ?? null
}

/** Gives the roles that are not held already, from `today` on. In the history. */
export async function appoint(
  db: BodyTransaction,
  actor: Actor,
  appointments: readonly Appointment[],
  today: string,
): Promise<void> {
  const held = (await listAssignments(db)).filter(each => each.to === null || each.to >= today)
  const keys = new Set(
    held.flatMap(({ role, person, scope }) =>
      scope.kind === 'service' ? [`${role} ${person} ${scope.service}`] : [],
    ),
  )
  for (const { role, person, service } of appointments) {
    const key = `${role} ${person} ${service}`
    if (keys.has(key)) continue
    keys.add(key)
    const given = {
      person,
      role,
      scope: { kind: 'service' as const, service },
      from: today,
      to: null,
      deputyFor: null,
    }
    const id = await insertAssignment(db, actor.body, given)
    await addHistory(db, actor.body, [
      {
        actor: actor.name,
        action: 'right.add',
        subject: { person: actor.person, whom: person, service, assignment: id },
        from: null,
        to: { role, from: today },
        reason: null,
      },
    ])
  }
}
