import type { Assignment, Role } from '../src/domain/permission/role.ts'
import { hashPassword } from '../src/identity/password.ts'
import { formKeyOf } from '../src/identity/secret.ts'
import { insertAssignment } from '../src/store/rows/people/assignments.ts'
import { changePerson, insertPerson } from '../src/store/rows/people/people.ts'
import type { Store } from '../src/store/store.ts'
import { beginSession } from '../src/usecases/people/begin-session.ts'

/** The password of everybody in tests. */
export const everybodysPassword = 'quattro cavalli verdi'
const hashed = hashPassword(everybodysPassword)

/** A person in a session, as the browser holds it. */
export interface SignedIn {
  readonly person: number
  readonly name: string
  readonly email: string
  readonly secret: string
  readonly cookieName: string
  /** `name=value`, for a header. */
  readonly cookie: string
  /** What the person's forms carry. */
  readonly key: string
}

let count = 0

/** Adds a person with a role to the first body, in a session that has just begun. */
export async function signedIn(
  store: Store,
  as: {
    readonly role: Role | null
    readonly name?: string
    readonly scope?: Assignment['scope']
    readonly now?: Date
  },
): Promise<SignedIn> {
  const [body] = await store.bodies()
  if (!body) throw new Error('no body')
  const password = await hashed
  const name = as.name ?? `Persona ${++count}`
  const email = `persona.${++count}@comune.example.it`
  return store.inBody(body.id, async db => {
    const person = await insertPerson(db, body.id, { name, email })
    await changePerson(db, person, { password })
    if (as.role !== null) {
      const scope = as.scope ?? { kind: 'body' }
      const held = { person, role: as.role, scope, from: '2020-01-01', to: null, deputyFor: null }
      await insertAssignment(db, body.id, held)
    }
    const begin = { person, halfOpen: false, browser: 'prova', now: as.now ?? new Date() }
    const { secret } = await beginSession(db, body.id, begin)
    const cookieName = 'atlante_sessione'
    const key = formKeyOf(password)
    return { person, name, email, secret, cookieName, cookie: `${cookieName}=${secret}`, key }
  })
}
