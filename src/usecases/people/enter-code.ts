import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { hashOfRecoveryCode } from '../../identity/recovery-codes.ts'
import { stepOfCode } from '../../identity/second-factor.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { changePerson, personById, type StoredPerson } from '../../store/rows/people/people.ts'
import { removeSession } from '../../store/rows/people/sessions.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'
import { type BegunSession, beginSession } from './begin-session.ts'
import { countFailure, isLocked } from './count-failure.ts'
import type { OpenSession } from './find-session.ts'

/**
 * Opens a half-open session with a code of the telephone or a recovery code, each good once. The session is a new
 * one: a secret that somebody saw before is worth nothing.
 */
export async function enterCode(
  store: Store,
  { actor, hash }: Pick<OpenSession, 'actor' | 'hash'>,
  { code, browser, now }: { readonly code: string; readonly browser: string; readonly now: Date },
): Promise<Result<BegunSession, Refusal>> {
  const { body } = actor
  return store.inBody(body, async db => {
    const person = await personById(db, actor.person)
    if (!person || isLocked(person, now)) return fail({ kind: 'code-refused' })
    if (!(await spendCode(db, body, person, code, now))) {
      await countFailure(db, body, person, now)
      return fail({ kind: 'code-refused' })
    }
    await changePerson(db, person.id, { failures: 0, locked_until: null })
    await removeSession(db, person.id, hash)
    return ok(await beginSession(db, body, { person: person.id, halfOpen: false, browser, now }))
  })
}

async function spendCode(
  db: BodyTransaction,
  body: number,
  person: StoredPerson,
  code: string,
  now: Date,
): Promise<boolean> {
  const { id, name, totpSecret, totpStep, recoveryCodes } = person
  const step = totpSecret === null ? null : stepOfCode(totpSecret, code, now, totpStep)
  if (step !== null) {
    await changePerson(db, id, { totp_step: step })
    return true
  }
  const hash = hashOfRecoveryCode(code)
  if (!recoveryCodes.includes(hash)) return false
  const left = recoveryCodes.filter(each => each !== hash)
  await changePerson(db, id, { recovery_codes: left })
  await addHistory(db, body, [
    {
      actor: name,
      action: 'person.recovery-code',
      subject: { person: id, whom: id },
      from: null,
      to: { left: left.length },
      reason: null,
    },
  ])
  return true
}
