import {
  removeSession,
  removeSessions,
  type SessionListed,
  sessionsOf,
} from '../../store/rows/people/sessions.ts'
import type { Store } from '../../store/store.ts'
import type { OpenSession } from './find-session.ts'

/** The person's open sessions, the last used first. */
export async function listSessions(
  store: Store,
  { actor }: OpenSession,
  now: Date,
): Promise<readonly SessionListed[]> {
  return store.inBody(actor.body, db => sessionsOf(db, actor.person, now))
}

/** Ends one of the person's own sessions; one that is not there has ended already. */
export async function endSession(store: Store, { actor }: OpenSession, hash: string): Promise<void> {
  await store.inBody(actor.body, db => removeSession(db, actor.person, hash))
}

/** Ends all of the person's sessions but this one. */
export async function endOtherSessions(store: Store, { actor, hash }: OpenSession): Promise<void> {
  await store.inBody(actor.body, db => removeSessions(db, actor.person, hash))
}
