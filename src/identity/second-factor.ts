import { generateSecret, generateURI, verifySync } from 'otplib'

/** RFC 6238: a code of six figures for every half minute. */
const period = 30

/** The secret that a person's telephone and Atlante share: 160 bits, base32. */
export function newSecondFactor(): string {
  return generateSecret()
}

/** The address that a telephone reads from a picture. */
export function secondFactorAddress(secret: string, email: string, body: string): string {
  return generateURI({ issuer: `Atlante, ${body}`, label: email, secret })
}

/**
 * The step (half minutes since 1970) that a code is of; null for a wrong code, one of another time, or one of a step
 * up to `lastStep`, which was used already. Clocks may differ by half a minute.
 */
export function stepOfCode(secret: string, code: string, now: Date, lastStep: number): number | null {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const epoch = Math.floor(now.getTime() / 1000)
  const found = verifySync({ secret, token, epoch, epochTolerance: period })
  if (!found.valid) return null
  const step = Math.floor(epoch / period) + found.delta
  return step > lastStep ? step : null
}
