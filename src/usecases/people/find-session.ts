import type { Actor } from '../../domain/permission/actor.ts'
import { canBeSecret, formKeyOf, hashOfSecret } from '../../identity/secret.ts'
import { sessionBy, touchSession } from '../../store/rows/people/sessions.ts'
import type { Store } from '../../store/store.ts'

/** A session as a request finds it. */
export interface OpenSession {
  readonly actor: Actor
  readonly email: string
  /** What is kept of its secret; names it in lists. */
  readonly hash: string
  /** What the forms of this person carry. */
  readonly formKey: string
  /** The second factor is still to come: good for nothing else. */
  readonly halfOpen: boolean
}

/** How often, in milliseconds, it is written down that a session is used. */
const seenEvery = 5 * 60 * 1000

/** The session whose secret a browser holds, if it is open at `now` and its person may still sign in. */
export async function findSession(
  store: Store,
  body: number,
  secret: string,
  now: Date,
): Promise<OpenSession | null> {
  if (!canBeSecret(secret)) return null
  return store.inBody(body, async db => {
    const session = await sessionBy(db, hashOfSecret(secret), now)
    if (!session) return null
    const { hash, person, name, email, password, assignments, halfOpen } = session
    if (now.getTime() - session.seenAt.getTime() > seenEvery) await touchSession(db, hash, now)
    return {
      actor: { body, person, name, assignments },
      email,
      hash,
      formKey: formKeyOf(password),
      halfOpen,
    }
  })
}
