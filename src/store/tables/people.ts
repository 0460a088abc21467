import type { Generated } from 'kysely'

/** Somebody of a body who may sign in. Never removed: the history names them. */
export interface PeopleTable {
  readonly body: number
  readonly id: Generated<number>
  readonly name: string
  /** In small letters; one person a body. */
  readonly email: string
  /** argon2id, as its own text says; null until the invitation is accepted. */
  readonly password: string | null
  /** Secret of the second factor, base32; null without one. */
  readonly totp_secret: string | null
  /** Since when the second factor is asked for; null while it is being set up. */
  readonly totp_since: Date | null
  /** The last step (half minutes since 1970) whose code was used: none is good twice. */
  readonly totp_step: Generated<number>
  /** Hashes of the recovery codes that are left. */
  readonly recovery_codes: Generated<readonly string[]>
  /** Wrong passwords and codes in a row. */
  readonly failures: Generated<number>
  readonly locked_until: Date | null
  readonly added_at: Generated<Date>
  /** When the person was let go; null for who may sign in. */
  readonly ended_at: Date | null
}
