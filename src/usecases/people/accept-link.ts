import { emailOf } from '../../domain/people/email.ts'
import { passwordProblem } from '../../domain/people/password-rule.ts'
import { personNameOf } from '../../domain/people/person-name.ts'
import type { Role } from '../../domain/permission/role.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { hashPassword } from '../../identity/password.ts'
import { canBeSecret, hashOfSecret } from '../../identity/secret.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { insertAssignment } from '../../store/rows/people/assignments.ts'
import { changePerson, insertPerson, personByEmail, personById } from '../../store/rows/people/people.ts'
import { removeSessions } from '../../store/rows/people/sessions.ts'
import { markUsed, tokenBy } from '../../store/rows/people/sign-in-tokens.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'
import type { TokenPurpose } from '../../store/tables/sign-in-tokens.ts'
import { type BegunSession, beginSession } from './begin-session.ts'

/** Whom a link lets in; null for the first administrator, who says so with the form. */
export interface LinkHolder {
  readonly name: string
  readonly email: string
}

type Purposes = readonly TokenPurpose[]

/** Whom a link that may still be used lets in. Refuses every other. */
export async function findLink(
  store: Store,
  body: number,
  { token, purposes, now }: { readonly token: string; readonly purposes: Purposes; readonly now: Date },
): Promise<Result<LinkHolder | null, Refusal>> {
  if (!canBeSecret(token)) return fail({ kind: 'link-not-usable' })
  return store.inBody(body, async db => {
    const found = await tokenBy(db, hashOfSecret(token), purposes, now)
    if (!found) return fail({ kind: 'link-not-usable' })
    const person = found.person === null ? null : await personById(db, found.person)
    if (found.person !== null && (!person || person.endedAt !== null))
      return fail({ kind: 'link-not-usable' })
    return ok(person && { name: person.name, email: person.email })
  })
}

export interface LinkForm {
  readonly token: string
  readonly purposes: Purposes
  readonly password: string
  readonly browser: string
  readonly now: Date
  readonly today: string
  /** Of the first administrator, with the roles that the person takes besides. */
  readonly first: { readonly name: string; readonly email: string; readonly roles: readonly Role[] } | null
}

/**
 * Sets the password that a link allows to be set, once, and begins a session. The person's other sessions end and
 * waiting after wrong passwords does; a second factor stays and is asked for.
 */
export async function acceptLink(
  store: Store,
  body: number,
  form: LinkForm,
): Promise<Result<BegunSession, Refusal>> {
  const holder = await findLink(store, body, form)
  if (!holder.ok) return holder
  const said = holder.value ?? identityOf(form)
  if ('kind' in said) return fail(said)
  const problem = passwordProblem(form.password, said)
  if (problem) return fail({ kind: 'password-unusable', problem })
  const password = await hashPassword(form.password)
  return store.inBody(body, async db => {
    const hash = hashOfSecret(form.token)
    const found = await tokenBy(db, hash, form.purposes, form.now)
    // A double click: the other one has used it.
    if (!found) return fail({ kind: 'link-not-usable' })
    if (found.person === null && (await personByEmail(db, said.email))) {
      return fail({ kind: 'email-taken', email: said.email })
    }
    await markUsed(db, hash, form.now)
    const id = found.person ?? (await addFirst(db, body, said, form))
    await changePerson(db, id, { password, failures: 0, locked_until: null })
    await removeSessions(db, id)
    await addHistory(db, body, [
      {
        actor: said.name,
        action: 'person.password',
        subject: { person: id, whom: id },
        from: null,
        to: { by: found.purpose },
        reason: null,
      },
    ])
    const person = await personById(db, id)
    const halfOpen = person !== null && person.totpSince !== null
    return ok(await beginSession(db, body, { person: id, halfOpen, browser: form.browser, now: form.now }))
  })
}

function identityOf({ first }: LinkForm): LinkHolder | Refusal {
  const name = personNameOf(first?.name ?? '')
  if (name === null) return { kind: 'person-name-missing' }
  const email = emailOf(first?.email ?? '')
  return email === null ? { kind: 'email-unusable', written: first?.email ?? '' } : { name, email }
}

async function addFirst(
  db: BodyTransaction,
  body: number,
  { name, email }: LinkHolder,
  { first, today }: LinkForm,
): Promise<number> {
  const person = await insertPerson(db, body, { name, email })
  const roles: readonly Role[] = ['administrator', ...(first?.roles ?? [])]
  const held = { person, scope: { kind: 'body' }, from: today, to: null, deputyFor: null } as const
  for (const role of roles) await insertAssignment(db, body, { ...held, role })
  await addHistory(db, body, [
    {
      actor: name,
      action: 'person.first',
      subject: { person, whom: person },
      from: null,
      to: { name, email, roles },
      reason: null,
    },
  ])
  return person
}
