import { sql } from 'kysely'
import type { Assignment } from '../../../domain/permission/role.ts'
import type { BodyTransaction } from '../../store.ts'
import { type AssignmentRow, assignmentFrom } from './assignment-columns.ts'

/** A session with the person whose it is and the roles that the person holds. */
export interface StoredSession {
  readonly hash: string
  readonly person: number
  readonly name: string
  readonly email: string
  readonly password: string
  readonly halfOpen: boolean
  readonly seenAt: Date
  readonly assignments: readonly Assignment[]
}

/** The session of a hash that has not ended by `now`, of a person who may still sign in; one query. */
export async function sessionBy(db: BodyTransaction, hash: string, now: Date): Promise<StoredSession | null> {
  const { rows } = await sql<Omit<StoredSession, 'assignments'> & { assignments: AssignmentRow[] }>`
    select s.hash, s.person, p.name, p.email, p.password, s.half_open as "halfOpen", s.seen_at as "seenAt",
      coalesce((select jsonb_agg(to_jsonb(a) order by a.id) from assignments a
        where a.body = p.body and a.person = p.id), '[]') as assignments
    from sessions s join people p on p.body = s.body and p.id = s.person
    where s.hash = ${hash} and s.expires_at > ${now} and p.ended_at is null and p.password is not null`.execute(
    db,
  )
  const [row] = rows
  return row ? { ...row, assignments: row.assignments.map(assignmentFrom) } : null
}

export interface NewSession {
  readonly hash: string
  readonly person: number
  readonly halfOpen: boolean
  readonly browser: string
  readonly begun: Date
  readonly expires: Date
}

/** Adds a session, and clears away those that have ended. */
export async function insertSession(db: BodyTransaction, body: number, session: NewSession): Promise<void> {
  await db.deleteFrom('sessions').where('expires_at', '<=', session.begun).execute()
  await db
    .insertInto('sessions')
    .values({
      body,
      hash: session.hash,
      person: session.person,
      half_open: session.halfOpen,
      browser: session.browser,
      begun_at: session.begun,
      seen_at: session.begun,
      expires_at: session.expires,
    })
    .execute()
}

export async function touchSession(db: BodyTransaction, hash: string, now: Date): Promise<void> {
  await db.updateTable('sessions').set({ seen_at: now }).where('hash', '=', hash).execute()
}

/** Ends one session of a person; whether there was such a one. */
export async function removeSession(db: BodyTransaction, person: number, hash: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where('person', '=', person)
    .where('hash', '=', hash)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Ends every session of a person but the one named. */
export async function removeSessions(
  db: BodyTransaction,
  person: number,
  except: string | null = null,
): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where('person', '=', person)
    .where('hash', '<>', except ?? '')
    .execute()
}

export interface SessionListed {
  readonly hash: string
  readonly browser: string
  readonly begun: Date
  readonly seen: Date
}

/** The open sessions of a person, the last used first. */
export async function sessionsOf(db: BodyTransaction, person: number, now: Date): Promise<SessionListed[]> {
  return db
    .selectFrom('sessions')
    .select(['hash', 'browser', 'begun_at as begun', 'seen_at as seen'])
    .where('person', '=', person)
    .where('half_open', '=', false)
    .where('expires_at', '>', now)
    .orderBy('seen_at', 'desc')
    .orderBy('hash')
    .execute()
}
