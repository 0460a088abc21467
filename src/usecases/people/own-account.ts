import { passwordProblem } from '../../domain/people/password-rule.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { hashPassword, isPassword } from '../../identity/password.ts'
import { hashOfRecoveryCode, newRecoveryCodes } from '../../identity/recovery-codes.ts'
import { newSecondFactor, stepOfCode } from '../../identity/second-factor.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { changePerson, personById, type StoredPerson } from '../../store/rows/people/people.ts'
import { removeSessions } from '../../store/rows/people/sessions.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'
import { countFailure, isLocked } from './count-failure.ts'
import type { OpenSession } from './find-session.ts'

/** What a person may know of the own second factor. */
export interface SecondFactorState {
  /** Since when it is asked for; null where it is not. */
  readonly since: Date | null
  /** The secret while it is being set up, to be shown to the person; null otherwise. */
  readonly settingUp: string | null
  readonly codesLeft: number
}

export async function secondFactorState(store: Store, { actor }: OpenSession): Promise<SecondFactorState> {
  const person = await store.inBody(actor.body, db => personById(db, actor.person))
  const since = person?.totpSince ?? null
  return {
    since,
    settingUp: since === null ? (person?.totpSecret ?? null) : null,
    codesLeft: person?.recoveryCodes.length ?? 0,
  }
}

/** Makes a secret to be put into the telephone; it is asked for only once a code of it has been typed. */
export async function beginSecondFactor(store: Store, { actor }: OpenSession): Promise<void> {
  await store.inBody(actor.body, async db => {
    const person = await personById(db, actor.person)
    if (!person || person.totpSince !== null) return
    await changePerson(db, person.id, { totp_secret: newSecondFactor() })
  })
}

/** From the first right code on the second factor is asked for. Returns the recovery codes, to be shown once. */
export async function confirmSecondFactor(
  store: Store,
  session: OpenSession,
  { code, now }: { readonly code: string; readonly now: Date },
): Promise<Result<readonly string[], Refusal>> {
  const { body, person: id } = session.actor
  return store.inBody(body, async db => {
    const person = await personById(db, id)
    const secret = person?.totpSince === null ? person.totpSecret : null
    const step = secret === null ? null : stepOfCode(secret, code, now, 0)
    if (!person || step === null) return fail({ kind: 'code-refused' })
    const codes = newRecoveryCodes()
    await changePerson(db, id, {
      totp_since: now,
      totp_step: step,
      recovery_codes: codes.map(hashOfRecoveryCode),
    })
    await removeSessions(db, id, session.hash)
    await remember(db, body, person, 'person.second-factor.on')
    return ok(codes)
  })
}

/** Takes the second factor away. Asks for the password: a browser left open is not enough. */
export async function removeSecondFactor(
  store: Store,
  session: OpenSession,
  asked: Confirmed,
): Promise<Result<null, Refusal>> {
  return withPassword(store, session, asked, async (db, person) => {
    await changePerson(db, person.id, { totp_secret: null, totp_since: null, recovery_codes: [] })
    await remember(db, session.actor.body, person, 'person.second-factor.off')
    return null
  })
}

/** New recovery codes, to be shown once; the old ones are good for nothing. Asks for the password. */
export async function renewRecoveryCodes(
  store: Store,
  session: OpenSession,
  asked: Confirmed,
): Promise<Result<readonly string[], Refusal>> {
  return withPassword(store, session, asked, async (db, person) => {
    const codes = newRecoveryCodes()
    await changePerson(db, person.id, { recovery_codes: codes.map(hashOfRecoveryCode) })
    await remember(db, session.actor.body, person, 'person.recovery-codes')
    return codes
  })
}

/** Changes the password; the person's other sessions end. */
export async function changePassword(
  store: Store,
  session: OpenSession,
  asked: Confirmed & { readonly wanted: string },
): Promise<Result<null, Refusal>> {
  const problem = passwordProblem(asked.wanted, { email: session.email, name: session.actor.name })
  if (problem) return fail({ kind: 'password-unusable', problem })
  const password = await hashPassword(asked.wanted)
  return withPassword(store, session, asked, async (db, person) => {
    await changePerson(db, person.id, { password })
    await removeSessions(db, person.id, session.hash)
    await remember(db, session.actor.body, person, 'person.password')
    return null
  })
}

interface Confirmed {
  /** The present password. */
  readonly password: string
  readonly now: Date
}

/** A wrong password counts as one at the door does. */
async function withPassword<T>(
  store: Store,
  { actor }: OpenSession,
  { password, now }: Confirmed,
  work: (db: BodyTransaction, person: StoredPerson) => Promise<T>,
): Promise<Result<T, Refusal>> {
  const known = await store.inBody(actor.body, db => personById(db, actor.person))
  const right = await isPassword(known?.password ?? null, password.slice(0, 1000))
  return store.inBody(actor.body, async db => {
    const person = await personById(db, actor.person)
    if (!person || isLocked(person, now)) return fail({ kind: 'password-wrong' })
    if (right && person.password === known?.password) return ok(await work(db, person))
    await countFailure(db, actor.body, person, now)
    return fail({ kind: 'password-wrong' })
  })
}

async function remember(
  db: BodyTransaction,
  body: number,
  { id, name }: StoredPerson,
  action: string,
): Promise<void> {
  const subject = { person: id, whom: id }
  await addHistory(db, body, [{ actor: name, action, subject, from: null, to: null, reason: null }])
}
