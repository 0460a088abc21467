import { expect, test } from 'vitest'
import { canBeSecret, formKeyOf, hashOfSecret, isSame, newSecret } from './secret.ts'

test('a secret is new each time, fits an address, and is kept as a hash', () => {
  const secret = newSecret()
  expect(canBeSecret(secret)).toBe(true)
  expect(newSecret()).not.toBe(secret)
  expect(hashOfSecret(secret)).toMatch(/^[0-9a-f]{64}$/)
  expect(hashOfSecret(secret)).toBe(hashOfSecret(secret))
})

test.each(['', 'corta', `${'a'.repeat(42)} `, 'a'.repeat(44), `${'a'.repeat(42)}\u0000`])(
  '«%s» is no secret',
  text => expect(canBeSecret(text)).toBe(false),
)

test('forms carry the key of one password', () => {
  expect(formKeyOf('a')).toBe(formKeyOf('a'))
  expect(formKeyOf('a')).not.toBe(formKeyOf('b'))
  expect(isSame(formKeyOf('a'), formKeyOf('a'))).toBe(true)
  expect(isSame(formKeyOf('a'), '')).toBe(false)
})
