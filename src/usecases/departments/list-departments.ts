import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import {
  type IdleRole,
  loadIdleRoles,
  loadOrganisedServices,
  type OrganisedService,
} from '../../store/rows/departments.ts'
import type { Store } from '../../store/store.ts'

/** How the body is organised. */
export interface OrganisedBody {
  /** By manager, then in the order of the document. */
  readonly services: readonly OrganisedService[]
  /** Roles that are held on a department to which nothing belongs. */
  readonly idle: readonly IdleRole[]
}

/** The services of now with their departments. */
export async function listDepartments(
  store: Store,
  actor: Actor,
  today: string,
): Promise<Result<OrganisedBody, Refusal>> {
  if (!may(actor.assignments, 'department.set', today))
    return fail({ kind: 'not-allowed', verb: 'department.set' })
  return store.inBody(actor.body, async db =>
    ok({ services: await loadOrganisedServices(db), idle: await loadIdleRoles(db, today) }),
  )
}
