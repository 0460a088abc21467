import { randomInt } from 'node:crypto'
import { hashOfSecret } from './secret.ts'

/** Without letters and figures that look alike. */
const characters = 'abcdefghjkmnpqrstuvwxyz23456789'
const codes = 10
const length = 12

/** Ten codes of 59 bits for who has lost the telephone, to be written on paper: `abcd-efgh-jkmn`. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: codes }, () =>
    Array.from({ length }, (_, index) => (index > 0 && index % 4 === 0 ? '-' : '') + character()).join(''),
  )
}

/** What is kept of a code, however it is typed: in capitals, with spaces, without hyphens. */
export function hashOfRecoveryCode(code: string): string {
  return hashOfSecret(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
}

function character(): string {
  return characters[randomInt(characters.length)] ?? ''
}
