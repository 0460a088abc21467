import { sql, type Updateable } from 'kysely'
import type { BodyTransaction } from '../../store.ts'
import type { PeopleTable } from '../../tables/people.ts'

/** A person with what signing in needs. */
export interface StoredPerson {
  readonly id: number
  readonly name: string
  readonly email: string
  readonly password: string | null
  readonly totpSecret: string | null
  readonly totpSince: Date | null
  readonly totpStep: number
  readonly recoveryCodes: readonly string[]
  readonly failures: number
  readonly lockedUntil: Date | null
  readonly endedAt: Date | null
}

const columns = [
  'id',
  'name',
  'email',
  'password',
  'totp_secret as totpSecret',
  'totp_since as totpSince',
  'totp_step as totpStep',
  'recovery_codes as recoveryCodes',
  'failures',
  'locked_until as lockedUntil',
  'ended_at as endedAt',
] as const

/** The person of an address, whether let go or not. */
export async function personByEmail(db: BodyTransaction, email: string): Promise<StoredPerson | null> {
  const row = await db.selectFrom('people').select(columns).where('email', '=', email).executeTakeFirst()
  return row ?? null
}

/** The person of a number; locked to the end of the transaction, so that two requests count one after the other. */
export async function personById(db: BodyTransaction, id: number): Promise<StoredPerson | null> {
  const row = await db
    .selectFrom('people')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** Adds a person and returns the number. */
export async function insertPerson(
  db: BodyTransaction,
  body: number,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<number> {
  const { id } = await db
    .insertInto('people')
    .values({ body, name, email })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type Change = Omit<Updateable<PeopleTable>, 'body' | 'recovery_codes'> & {
  readonly recovery_codes?: readonly string[]
}

export async function changePerson(db: BodyTransaction, id: number, change: Change): Promise<void> {
  const { recovery_codes, ...others } = change
  const codes = recovery_codes && { recovery_codes: sql<string[]>`${textArray(recovery_codes)}::text[]` }
  await db
    .updateTable('people')
    .set({ ...others, ...codes })
    .where('id', '=', id)
    .execute()
}

/** The hashes hold letters and figures only. */
function textArray(texts: readonly string[]): string {
  return `{${texts.join(',')}}`
}

/** A person as lists show one. */
export interface StoredAccount {
  readonly id: number
  readonly name: string
  readonly email: string
  /** Whether the invitation was accepted. */
  readonly joined: boolean
  readonly secondFactor: boolean
  readonly lockedUntil: Date | null
  readonly endedAt: Date | null
  /** When the person was last seen in a session that is still there. */
  readonly seen: Date | null
}

/** Everybody, by name. */
export async function listAccounts(db: BodyTransaction): Promise<readonly StoredAccount[]> {
  const { rows } = await sql<StoredAccount>`
    select p.id, p.name, p.email, p.password is not null as joined, p.totp_since is not null as "secondFactor",
      p.locked_until as "lockedUntil", p.ended_at as "endedAt",
      (select max(s.seen_at) from sessions s where s.body = p.body and s.person = p.id) as seen
    from people p order by p.name collate "und-x-icu", p.id`.execute(db)
  return rows
}
