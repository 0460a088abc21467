import { hashOfSecret, newSecret } from '../../identity/secret.ts'
import { insertSession } from '../../store/rows/people/sessions.ts'
import type { BodyTransaction } from '../../store/store.ts'

/** How long, in seconds, a session lasts: a working day. One that waits for its second factor: some minutes. */
export const sessionSeconds = 12 * 60 * 60
const halfOpenSeconds = 10 * 60

/** A session that has just begun: what the browser is to hold, and for how long. */
export interface BegunSession {
  readonly secret: string
  readonly seconds: number
  /** The second factor is still to come. */
  readonly halfOpen: boolean
}

export async function beginSession(
  db: BodyTransaction,
  body: number,
  begin: {
    readonly person: number
    readonly halfOpen: boolean
    readonly browser: string
    readonly now: Date
  },
): Promise<BegunSession> {
  const secret = newSecret()
  const { now, ...session } = begin
  const seconds = begin.halfOpen ? halfOpenSeconds : sessionSeconds
  const expires = new Date(now.getTime() + seconds * 1000)
  await insertSession(db, body, { ...session, hash: hashOfSecret(secret), begun: now, expires })
  return { secret, seconds, halfOpen: begin.halfOpen }
}
