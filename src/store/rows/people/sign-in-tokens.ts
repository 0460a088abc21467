import type { BodyTransaction } from '../../store.ts'
import type { TokenPurpose } from '../../tables/sign-in-tokens.ts'

export interface StoredToken {
  readonly purpose: TokenPurpose
  readonly person: number | null
}

/** Adds a link; earlier ones of the same purpose for the same person no longer work. */
export async function insertToken(
  db: BodyTransaction,
  body: number,
  token: StoredToken & { readonly hash: string; readonly made: Date; readonly expires: Date },
): Promise<void> {
  const { hash, purpose, person, made, expires } = token
  await removeTokens(db, purpose, person)
  await db
    .insertInto('sign_in_tokens')
    .values({ body, hash, purpose, person, made_at: made, expires_at: expires, used_at: null })
    .execute()
}

/** The link of a hash that nobody has used and that still holds at `now`. */
export async function tokenBy(
  db: BodyTransaction,
  hash: string,
  purposes: readonly TokenPurpose[],
  now: Date,
): Promise<StoredToken | null> {
  const row = await db
    .selectFrom('sign_in_tokens')
    .select(['purpose', 'person'])
    .where('hash', '=', hash)
    .where('purpose', 'in', [...purposes])
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

export async function markUsed(db: BodyTransaction, hash: string, now: Date): Promise<void> {
  await db.updateTable('sign_in_tokens').set({ used_at: now }).where('hash', '=', hash).execute()
}

/** Removes the links of a purpose that nobody has used. */
export async function removeTokens(
  db: BodyTransaction,
  purpose: TokenPurpose,
  person: number | null,
): Promise<void> {
  await db
    .deleteFrom('sign_in_tokens')
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('person', person === null ? 'is' : '=', person)
    .execute()
}
