import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { listAssignments } from '../../store/rows/people/assignments.ts'
import { changePerson, personById, type StoredPerson } from '../../store/rows/people/people.ts'
import { removeSessions } from '../../store/rows/people/sessions.ts'
import { removeTokens } from '../../store/rows/people/sign-in-tokens.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'
import { endRoles, isOnlyAdministrator } from './end-role.ts'
import { type GivenLink, giveLink } from './give-link.ts'
import type { InviteParts } from './invite.ts'

/** Makes a new link for a person: an invitation again, or one to choose a new password. In the history. */
export async function renewLink(
  store: Store,
  actor: Actor,
  person: number,
  parts: InviteParts,
): Promise<Result<GivenLink, Refusal>> {
  return onAccount(store, actor, person, parts.today, async (db, account) => {
    if (account.endedAt !== null) return fail({ kind: 'person-not-found', person })
    const link = await giveLink(db, actor.body, account, parts)
    await remember(db, actor, account, 'person.link', { purpose: link.purpose })
    return ok(link)
  })
}

/** Ends the waiting after wrong passwords. In the history. */
export async function unlockPerson(
  store: Store,
  actor: Actor,
  person: number,
  today: string,
): Promise<Result<null, Refusal>> {
  return onAccount(store, actor, person, today, async (db, account) => {
    await changePerson(db, account.id, { failures: 0, locked_until: null })
    await remember(db, actor, account, 'person.unlock', null)
    return ok(null)
  })
}

/** Lets a person go: sessions, links and roles end; what the person did stays under the person's name. */
export async function endPerson(
  store: Store,
  actor: Actor,
  person: number,
  { today, now }: Pick<InviteParts, 'today' | 'now'>,
): Promise<Result<null, Refusal>> {
  return onAccount(store, actor, person, today, async (db, account) => {
    const all = await listAssignments(db)
    const own = all.filter(each => each.person === account.id)
    if (isOnlyAdministrator(all, own, today)) return fail({ kind: 'last-administrator' })
    const deputies = all.filter(each => each.deputyFor === account.id)
    await endRoles(db, actor, [...own, ...deputies], today)
    await removeSessions(db, account.id)
    await removeTokens(db, 'invitation', account.id)
    await removeTokens(db, 'reset', account.id)
    await changePerson(db, account.id, { ended_at: now })
    await remember(db, actor, account, 'person.end', null)
    return ok(null)
  })
}

/** Lets a person in again who was let go; the roles are given anew. In the history. */
export async function reopenPerson(
  store: Store,
  actor: Actor,
  person: number,
  today: string,
): Promise<Result<null, Refusal>> {
  return onAccount(store, actor, person, today, async (db, account) => {
    await changePerson(db, account.id, { ended_at: null, failures: 0, locked_until: null })
    await remember(db, actor, account, 'person.reopen', null)
    return ok(null)
  })
}

async function onAccount<T>(
  store: Store,
  actor: Actor,
  person: number,
  today: string,
  work: (db: BodyTransaction, account: StoredPerson) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  if (!may(actor.assignments, 'people.manage', today)) {
    return fail({ kind: 'not-allowed', verb: 'people.manage' })
  }
  return store.inBody(actor.body, async db => {
    const account = await personById(db, person)
    return account ? work(db, account) : fail({ kind: 'person-not-found', person })
  })
}

async function remember(
  db: BodyTransaction,
  actor: Actor,
  account: StoredPerson,
  action: string,
  to: Readonly<Record<string, unknown>> | null,
): Promise<void> {
  const subject = { person: actor.person, whom: account.id }
  await addHistory(db, actor.body, [{ actor: actor.name, action, subject, from: null, to, reason: null }])
}
