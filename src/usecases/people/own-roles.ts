import { type RoleScopes, roleScopes } from '../../store/queries/role-scopes.ts'
import { listAssignments, type StoredAssignment } from '../../store/rows/people/assignments.ts'
import { listAccounts } from '../../store/rows/people/people.ts'
import type { Store } from '../../store/store.ts'
import type { OpenSession } from './find-session.ts'

/** The roles that a person holds or will hold, and what is needed to say them. */
export interface OwnRoles extends Pick<RoleScopes, 'services'> {
  readonly roles: readonly StoredAssignment[]
  nameOf(person: number): string
}

/** The person's roles that have not ended by `today`. */
export async function ownRoles(store: Store, { actor }: OpenSession, today: string): Promise<OwnRoles> {
  return store.inBody(actor.body, async db => {
    const roles = await listAssignments(db, actor.person)
    const { services } = await roleScopes(db)
    const names = new Map((await listAccounts(db)).map(({ id, name }) => [id, name]))
    return {
      roles: roles.filter(({ to }) => to === null || to >= today),
      services,
      nameOf: person => names.get(person) ?? '',
    }
  })
}
