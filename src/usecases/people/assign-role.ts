import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Assignment, Role, Scope } from '../../domain/permission/role.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { findScopes } from '../../store/queries/role-scopes.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { insertAssignment, listAssignments } from '../../store/rows/people/assignments.ts'
import { personById } from '../../store/rows/people/people.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'

/** What a role is asked for: as forms and the command line say it. */
export type AskedScope =
  | { readonly kind: 'body' }
  | { readonly kind: 'department'; readonly department: string }
  /** By the last part of its address. */
  | { readonly kind: 'service'; readonly slug: string }
  /** Every service that the newest edition gives to this manager, as written there. */
  | { readonly kind: 'services-of'; readonly manager: string }

export interface AskedRole {
  readonly role: Role
  readonly scope: AskedScope
  /** ISO dates, both included; null is without end. */
  readonly from: string
  readonly to: string | null
}

/**
 * Gives a person a role. The administrator gives every role; whoever assigns the offices of a collection gives those
 * of managers and contributors. A role that the person holds already is not given twice. In the history.
 */
export async function assignRole(
  store: Store,
  actor: Actor,
  person: number,
  { today, ...asked }: AskedRole & { readonly today: string },
): Promise<Result<null, Refusal>> {
  if (!mayAssign(actor, asked.role, today)) return fail({ kind: 'not-allowed', verb: 'people.manage' })
  return store.inBody(actor.body, async db => {
    const known = await personById(db, person)
    if (!known || known.endedAt !== null) return fail({ kind: 'person-not-found', person })
    const roles = await rolesAsked(db, asked)
    if (roles.ok) await addRoles(db, actor, person, roles.value)
    return roles.ok ? ok(null) : roles
  })
}

/** Whether the actor may give and take this role. */
export function mayAssign({ assignments }: Actor, role: Role, today: string): boolean {
  if (may(assignments, 'people.manage', today)) return true
  return (role === 'manager' || role === 'contributor') && may(assignments, 'campaign.assign', today)
}

/** The assignments that a role asked for comes to. */
export async function rolesAsked(
  db: BodyTransaction,
  { role, scope, from, to }: AskedRole,
): Promise<Result<readonly Assignment[], Refusal>> {
  if (to !== null && to < from) return fail({ kind: 'days-reversed', from, to })
  const isForPart = role === 'manager' || role === 'contributor'
  if (scope.kind !== 'body' && !isForPart) return fail({ kind: 'role-needs-body' })
  const scopes: readonly Scope[] = scope.kind === 'body' ? [scope] : await findScopes(db, scope)
  if (scopes.length === 0) return fail({ kind: 'scope-not-found', written: writtenScope(scope) })
  return ok(scopes.map(each => ({ role, scope: each, from, to, deputyFor: null })))
}

/** Adds assignments that the person does not hold yet. */
export async function addRoles(
  db: BodyTransaction,
  actor: Pick<Actor, 'body' | 'person' | 'name'>,
  person: number,
  roles: readonly Assignment[],
): Promise<void> {
  const held = new Set((await listAssignments(db, person)).map(keyOf))
  for (const role of roles.filter(each => !held.has(keyOf(each)))) {
    const assignment = await insertAssignment(db, actor.body, { ...role, person })
    await addHistory(db, actor.body, [
      {
        actor: actor.name,
        action: 'right.add',
        subject: { person: actor.person, whom: person, assignment, ...serviceOf(role.scope) },
        from: null,
        to: { ...role },
        reason: null,
      },
    ])
  }
}

/** A service in the subject, so that the history of a map shows who got rights on it. */
export function serviceOf(scope: Scope): { readonly service?: number } {
  return scope.kind === 'service' ? { service: scope.service } : {}
}

function keyOf({ role, scope, from, to, deputyFor }: Assignment): string {
  return JSON.stringify([role, scope, from, to, deputyFor])
}

function writtenScope(scope: AskedScope): string {
  if (scope.kind === 'service') return scope.slug
  return scope.kind === 'department' ? scope.department : scope.kind === 'body' ? '' : scope.manager
}
