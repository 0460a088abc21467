import { emailOf } from '../../domain/people/email.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { isPassword } from '../../identity/password.ts'
import { changePerson, personByEmail, personById } from '../../store/rows/people/people.ts'
import type { Store } from '../../store/store.ts'
import { type BegunSession, beginSession } from './begin-session.ts'
import { countFailure, isLocked } from './count-failure.ts'

/**
 * Begins a session for who knows address and password; half open where a second factor is to come.
 *
 * Whatever is wrong, the refusal and the time it takes are the same: nobody learns which accounts there are.
 */
export async function signIn(
  store: Store,
  body: number,
  asked: {
    readonly email: string
    readonly password: string
    readonly browser: string
    readonly now: Date
  },
): Promise<Result<BegunSession, Refusal>> {
  const { password, browser, now } = asked
  const email = emailOf(asked.email)
  const known = email === null ? null : await store.inBody(body, db => personByEmail(db, email))
  const usable = known !== null && known.endedAt === null && !isLocked(known, now)
  // Outside a transaction: it takes longer than everything else together.
  const right = await isPassword(usable ? known.password : null, password.slice(0, 1000))
  if (!known || !usable) return fail({ kind: 'sign-in-refused' })
  return store.inBody(body, async db => {
    const person = await personById(db, known.id)
    // Somebody may have locked it, let the person go or changed the password in between.
    const same = person && person.password === known.password && person.endedAt === null
    if (!same || isLocked(person, now)) return fail({ kind: 'sign-in-refused' })
    if (!right) {
      await countFailure(db, body, person, now)
      return fail({ kind: 'sign-in-refused' })
    }
    const halfOpen = person.totpSince !== null
    if (!halfOpen) await changePerson(db, person.id, { failures: 0, locked_until: null })
    return ok(await beginSession(db, body, { person: person.id, halfOpen, browser, now }))
  })
}
