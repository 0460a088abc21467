import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { listAssignments } from '../../store/rows/people/assignments.ts'
import { personById } from '../../store/rows/people/people.ts'
import type { Store } from '../../store/store.ts'
import { addRoles } from './assign-role.ts'

/**
 * Lets one person stand in for another from day to day (ISO, both included): with each role that the other holds
 * then, as long as the other holds it. In the history.
 */
export async function addDeputy(
  store: Store,
  actor: Actor,
  deputy: {
    readonly person: number
    readonly standsInFor: number
    readonly from: string
    readonly to: string
    readonly today: string
  },
): Promise<Result<null, Refusal>> {
  const { person, standsInFor, from, to, today } = deputy
  if (!may(actor.assignments, 'people.manage', today)) {
    return fail({ kind: 'not-allowed', verb: 'people.manage' })
  }
  if (to < from) return fail({ kind: 'days-reversed', from, to })
  return store.inBody(actor.body, async db => {
    const known = await personById(db, person)
    if (!known || known.endedAt !== null) return fail({ kind: 'person-not-found', person })
    const held = (await listAssignments(db, standsInFor)).filter(
      each => each.deputyFor === null && each.from <= to && (each.to === null || each.to >= from),
    )
    if (held.length === 0 || person === standsInFor) return fail({ kind: 'nothing-to-stand-in-for' })
    const roles = held.map(({ role, scope, from: begins, to: ends }) => {
      const [, first = from] = [begins, from].sort()
      const [last = to] = [ends ?? to, to].sort()
      return { role, scope, from: first, to: last, deputyFor: standsInFor }
    })
    await addRoles(db, actor, person, roles)
    return ok(null)
  })
}
