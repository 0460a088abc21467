import { dayBefore } from '../../domain/people/day-before.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import type { Assignment } from '../../domain/permission/role.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { endAssignment, listAssignments, type StoredAssignment } from '../../store/rows/people/assignments.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'
import { mayAssign, serviceOf } from './assign-role.ts'

/**
 * Ends a role now, and with it those of who stands in for the person. In the history. Refuses to end the last
 * administrator's.
 */
export async function endRole(
  store: Store,
  actor: Actor,
  { assignment, today }: { readonly assignment: number; readonly today: string },
): Promise<Result<null, Refusal>> {
  return store.inBody(actor.body, async db => {
    const all = await listAssignments(db)
    const ended = all.find(each => each.id === assignment)
    const right = ended?.role ?? 'administrator'
    if (!mayAssign(actor, right, today)) return fail({ kind: 'not-allowed', verb: 'people.manage' })
    if (!ended || isOver(ended, today)) return fail({ kind: 'role-not-found' })
    if (isOnlyAdministrator(all, [ended], today)) return fail({ kind: 'last-administrator' })
    await endRoles(db, actor, [ended, ...all.filter(each => standsIn(each, ended))], today)
    return ok(null)
  })
}

/** Ends assignments that are not over yet: they held to yesterday. */
export async function endRoles(
  db: BodyTransaction,
  actor: Actor,
  assignments: readonly StoredAssignment[],
  today: string,
): Promise<void> {
  const lastDay = dayBefore(today)
  for (const each of assignments.filter(one => !isOver(one, today))) {
    await endAssignment(db, each, lastDay)
    const { id, person, ...role } = each
    await addHistory(db, actor.body, [
      {
        actor: actor.name,
        action: 'right.remove',
        subject: { person: actor.person, whom: person, assignment: id, ...serviceOf(role.scope) },
        from: { ...role },
        to: { to: lastDay },
        reason: null,
      },
    ])
  }
}

/** Whether nobody would administer any more without these. */
export function isOnlyAdministrator(
  all: readonly StoredAssignment[],
  without: readonly StoredAssignment[],
  today: string,
): boolean {
  const holds = (each: Assignment) =>
    each.role === 'administrator' && each.deputyFor === null && each.from <= today && each.to === null
  return without.some(holds) && !all.some(each => holds(each) && !without.includes(each))
}

function isOver({ to }: Assignment, today: string): boolean {
  return to !== null && to < today
}

function standsIn(one: StoredAssignment, other: StoredAssignment): boolean {
  return (
    one.deputyFor === other.person &&
    one.role === other.role &&
    JSON.stringify(one.scope) === JSON.stringify(other.scope)
  )
}
