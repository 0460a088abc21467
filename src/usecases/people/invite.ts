import { emailOf } from '../../domain/people/email.ts'
import { personNameOf } from '../../domain/people/person-name.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { insertPerson, personByEmail } from '../../store/rows/people/people.ts'
import type { Store } from '../../store/store.ts'
import { type AskedRole, addRoles, rolesAsked } from './assign-role.ts'
import { type ComposeLink, type GivenLink, giveLink } from './give-link.ts'

export interface Invitation {
  readonly name: string
  readonly email: string
  /** The first role; others can be given later. */
  readonly role: AskedRole
}

/** What inviting needs besides: the day and the moment, and how the letter is written. */
export interface InviteParts {
  readonly today: string
  readonly now: Date
  readonly compose: ComposeLink
}

/** Adds a person with a first role, and makes the link by which the person chooses a password. In the history. */
export async function invite(
  store: Store,
  actor: Actor,
  invitation: Invitation,
  parts: InviteParts,
): Promise<Result<GivenLink & { readonly person: number }, Refusal>> {
  if (!may(actor.assignments, 'people.manage', parts.today)) {
    return fail({ kind: 'not-allowed', verb: 'people.manage' })
  }
  const name = personNameOf(invitation.name)
  if (name === null) return fail({ kind: 'person-name-missing' })
  const email = emailOf(invitation.email)
  if (email === null) return fail({ kind: 'email-unusable', written: invitation.email.slice(0, 100) })
  const { body } = actor
  return store.inBody(body, async db => {
    if (await personByEmail(db, email)) return fail({ kind: 'email-taken', email })
    const roles = await rolesAsked(db, invitation.role)
    if (!roles.ok) return roles
    const person = await insertPerson(db, body, { name, email })
    await addHistory(db, body, [
      {
        actor: actor.name,
        action: 'person.invite',
        subject: { person: actor.person, whom: person },
        from: null,
        to: { name, email },
        reason: null,
      },
    ])
    await addRoles(db, actor, person, roles.value)
    const link = await giveLink(db, body, { id: person, name, email, password: null }, parts)
    return ok({ ...link, person })
  })
}
