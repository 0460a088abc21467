import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './password.ts'

test('only the password opens, however its accents are composed', async () => {
  const kept = await hashPassword('più di dodici caratteri')
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await isPassword(kept, 'più di dodici caratteri')).toBe(true)
  expect(await isPassword(kept, 'piu\u0300 di dodici caratteri')).toBe(true)
  expect(await isPassword(kept, 'piu di dodici caratteri')).toBe(false)
  expect(await isPassword(kept, '')).toBe(false)
})

test('the same password is never kept twice alike', async () => {
  expect(await hashPassword('quattro cavalli verdi')).not.toBe(await hashPassword('quattro cavalli verdi'))
})

test('without a password nothing opens', async () => {
  expect(await isPassword(null, 'nobody has this password')).toBe(false)
})
