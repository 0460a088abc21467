import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A secret that nobody guesses, as the text of a link or a cookie: 256 bits in 43 characters of an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Whether a text can be such a secret: anything else need not be looked for. */
export function canBeSecret(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

/** What is kept of a secret: SHA-256, hexadecimal. Enough for what has 256 bits of its own. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/**
 * What a person's forms carry, to tell them from those of other sites. It follows from the kept password, so that it
 * outlives a session that ends while somebody types, and ends with the password.
 */
export function formKeyOf(keptPassword: string): string {
  return createHmac('sha256', keptPassword).update('form').digest('base64url')
}

/** Takes as long for a nearly right text as for a wrong one. */
export function isSame(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(a), hash(b))
}
