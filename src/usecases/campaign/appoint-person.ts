import type { Actor } from '../../domain/permission/actor.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { endAssignment, listAssignments } from '../../store/rows/people/assignments.ts'
import type { Store } from '../../store/store.ts'
import { type Appointment, appoint, unknownPerson } from './appoint.ts'
import { type AskedDraft, holdDraft } from './open-draft.ts'

/** The day before an ISO date. */
function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/**
 * Appoints a person to a map of the year, besides or instead of those who held the role on that service. In the
 * history.
 */
export async function appointPerson(
  store: Store,
  actor: Actor,
  asked: AskedDraft & Pick<Appointment, 'role' | 'person'> & { readonly instead: boolean },
): Promise<Result<null, Refusal>> {
  const { role, person, today, instead } = asked
  return store.inBody(actor.body, async db => {
    const held = await holdDraft(db, actor, asked, 'campaign.assign')
    if (!held.ok) return held
    const { service } = held.value.head
    const appointment = { role, person, service }
    if ((await unknownPerson(db, [appointment])) !== null) return fail({ kind: 'person-not-found', person })
    const others = instead ? await listAssignments(db) : []
    for (const other of others) {
      const isHere = other.scope.kind === 'service' && other.scope.service === service
      if (
        !isHere ||
        other.role !== role ||
        other.person === person ||
        (other.to !== null && other.to < today)
      )
        continue
      await endAssignment(db, other, dayBefore(today))
      await addHistory(db, actor.body, [
        {
          actor: actor.name,
          action: 'right.remove',
          subject: { person: actor.person, whom: other.person, service, assignment: other.id },
          from: { role },
          to: null,
          reason: null,
        },
      ])
    }
    await appoint(db, actor, [appointment], today)
    return ok(null)
  })
}
