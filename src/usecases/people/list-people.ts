import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { type RoleScopes, roleScopes } from '../../store/queries/role-scopes.ts'
import { listAssignments, type StoredAssignment } from '../../store/rows/people/assignments.ts'
import { listAccounts, type StoredAccount } from '../../store/rows/people/people.ts'
import type { Store } from '../../store/store.ts'

/** Everybody of the body, with the roles and what roles can be held on. */
export interface PeopleListed extends RoleScopes {
  readonly people: readonly (StoredAccount & { readonly roles: readonly StoredAssignment[] })[]
}

export async function listPeople(
  store: Store,
  actor: Actor,
  today: string,
): Promise<Result<PeopleListed, Refusal>> {
  if (!may(actor.assignments, 'people.manage', today)) {
    return fail({ kind: 'not-allowed', verb: 'people.manage' })
  }
  return store.inBody(actor.body, async db => {
    const [accounts, roles, scopes] = [
      await listAccounts(db),
      await listAssignments(db),
      await roleScopes(db),
    ]
    const people = accounts.map(account => ({
      ...account,
      roles: roles.filter(role => role.person === account.id),
    }))
    return ok({ ...scopes, people })
  })
}
