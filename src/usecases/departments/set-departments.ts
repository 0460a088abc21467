import {
  type DepartmentChange,
  departmentsToWrite,
  longestDepartment,
  overtaken,
} from '../../domain/department/department.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory, type Happening } from '../../store/rows/add-history.ts'
import { loadOrganisedServices, lockServices, saveDepartments } from '../../store/rows/departments.ts'
import type { Store } from '../../store/store.ts'

/**
 * Says to which departments services belong now; all or nothing, in the history. No edition changes by it, sealed or
 * not. Returns the services that it changed, by number.
 */
export async function setDepartments(
  store: Store,
  actor: Actor,
  { changes, today }: { readonly changes: readonly DepartmentChange[]; readonly today: string },
): Promise<Result<readonly number[], Refusal>> {
  if (!may(actor.assignments, 'department.set', today))
    return fail({ kind: 'not-allowed', verb: 'department.set' })
  const length = Math.max(0, ...changes.map(each => each.to?.length ?? 0))
  if (length > longestDepartment) {
    return fail({ kind: 'department-too-long', length, limit: longestDepartment })
  }
  return store.inBody(actor.body, async db => {
    await lockServices(db)
    const services = await loadOrganisedServices(db)
    const late = new Set(overtaken(services, changes).map(each => each.service))
    if (late.size > 0) {
      const named = services.filter(each => late.has(each.service))
      return fail({ kind: 'departments-changed', services: named.map(each => each.name ?? each.slug) })
    }
    const written = departmentsToWrite(services, changes)
    await saveDepartments(db, written)
    await addHistory(db, actor.body, departmentHistory(actor, written))
    return ok(written.map(each => each.service))
  })
}

/** What the history says of services that came to another department. */
export function departmentHistory(actor: Actor, written: readonly DepartmentChange[]): readonly Happening[] {
  return written.map(({ service, from, to }) => ({
    actor: actor.name,
    action: 'department.set',
    subject: { service, person: actor.person },
    from: from === null ? null : { department: from },
    to: to === null ? null : { department: to },
    reason: null,
  }))
}
