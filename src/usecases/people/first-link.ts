import { hashOfSecret, newSecret } from '../../identity/secret.ts'
import { isRoleHeld } from '../../store/rows/people/assignments.ts'
import { insertToken, removeTokens } from '../../store/rows/people/sign-in-tokens.ts'
import type { Store } from '../../store/store.ts'

const days = 30

/**
 * The token of the link by which the first administrator comes in; null once there is one, or where there is no body
 * yet. Each start makes a new one, and the one before no longer works.
 */
export async function firstAdministratorToken(
  store: Store,
  { today, now }: { readonly today: string; readonly now: Date },
): Promise<string | null> {
  const body = await store.body()
  if (!body) return null
  return store.inBody(body.id, async db => {
    if (await isRoleHeld(db, 'administrator', today)) {
      await removeTokens(db, 'first', null)
      return null
    }
    const token = newSecret()
    const expires = new Date(now.getTime() + days * 24 * 60 * 60 * 1000)
    const hash = hashOfSecret(token)
    await insertToken(db, body.id, { hash, purpose: 'first', person: null, made: now, expires })
    return token
  })
}
