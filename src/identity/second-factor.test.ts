import { generateSync } from 'otplib'
import { expect, test } from 'vitest'
import { newSecondFactor, secondFactorAddress, stepOfCode } from './second-factor.ts'

const secret = newSecondFactor()
const now = new Date('2026-01-15T10:00:10Z')
const step = Math.floor(now.getTime() / 30_000)
const codeAt = (seconds: number) =>
  generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) + seconds })

test.each([
  [0, step],
  [-30, step - 1],
  [30, step + 1],
  [-90, null],
  [90, null],
])('a code of %i seconds from now', (seconds, expected) => {
  expect(stepOfCode(secret, codeAt(seconds), now, 0)).toBe(expected)
})

test('a code is good once', () => {
  expect(stepOfCode(secret, codeAt(0), now, step)).toBeNull()
  expect(stepOfCode(secret, codeAt(-30), now, step)).toBeNull()
})

test.each(['', '12345', '1234567', 'abcdef', '१२३४५६'])('«%s» is no code', code => {
  expect(stepOfCode(secret, code, now, 0)).toBeNull()
})

test('the code may be typed with a space, as telephones show it', () => {
  const code = codeAt(0)
  expect(stepOfCode(secret, ` ${code.slice(0, 3)} ${code.slice(3)}`, now, 0)).toBe(step)
})

test('the address names body and person', () => {
  const address = new URL(secondFactorAddress(secret, 'anna@comune.example.it', 'Comune di Prova'))
  expect(address.protocol).toBe('otpauth:')
  expect(address.searchParams.get('secret')).toBe(secret)
  expect(address.searchParams.get('issuer')).toBe('Atlante, Comune di Prova')
})
