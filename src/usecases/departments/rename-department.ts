import { departmentName, longestDepartment } from '../../domain/department/department.ts'
import { labelKey } from '../../domain/label-key.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { lockServices, moveDepartmentRoles, saveDepartments } from '../../store/rows/departments.ts'
import type { Store } from '../../store/store.ts'
import { departmentHistory } from './set-departments.ts'

/**
 * Gives a department another name: its services and the roles that are held on it go on under it. In the history.
 * Returns how many services it has. Refuses the name of another department, whose people would get rights on its
 * services.
 */
export async function renameDepartment(
  store: Store,
  actor: Actor,
  asked: { readonly from: string; readonly to: string; readonly today: string },
): Promise<Result<number, Refusal>> {
  if (!may(actor.assignments, 'department.set', asked.today))
    return fail({ kind: 'not-allowed', verb: 'department.set' })
  const [from, to] = [departmentName(asked.from), departmentName(asked.to)]
  if (to === null) return fail({ kind: 'department-name-missing' })
  if (to.length > longestDepartment) {
    return fail({ kind: 'department-too-long', length: to.length, limit: longestDepartment })
  }
  return store.inBody(actor.body, async db => {
    const services = await lockServices(db)
    const own = services.filter(each => each.department !== null && each.department === from)
    if (from === null || own.length === 0) {
      return fail({ kind: 'department-not-found', department: asked.from })
    }
    const taken = services.find(
      ({ department }) => department !== null && department !== from && labelKey(department) === labelKey(to),
    )
    if (taken) return fail({ kind: 'department-taken', department: taken.department ?? to })
    if (from === to) return ok(own.length)
    const written = own.map(({ service }) => ({ service, from, to }))
    await saveDepartments(db, written)
    const roles = await moveDepartmentRoles(db, from, to)
    await addHistory(db, actor.body, [
      {
        actor: actor.name,
        action: 'department.rename',
        subject: { person: actor.person },
        from: { department: from },
        to: { department: to },
        reason: null,
      },
      ...departmentHistory(actor, written),
      ...roles.map(({ id, person }) => ({
        actor: actor.name,
        action: 'right.move',
        subject: { person: actor.person, whom: person, assignment: id },
        from: { department: from },
        to: { department: to },
        reason: null,
      })),
    ])
    return ok(own.length)
  })
}
