import { expect, test } from 'vitest'
import { allowanceHeaders, openThrottle } from './throttle.ts'

test('an address has so many requests in its minute, and as many in the next', () => {
  const throttle = openThrottle(2)
  const at = (now: number) => throttle.count('203.0.113.7', now)
  expect(at(0)).toEqual({ limit: 2, remaining: 1, reset: 60, allowed: true })
  expect(at(30_000)).toEqual({ limit: 2, remaining: 0, reset: 30, allowed: true })
  expect(at(59_999)).toEqual({ limit: 2, remaining: 0, reset: 1, allowed: false })
  expect(at(60_000)).toEqual({ limit: 2, remaining: 1, reset: 60, allowed: true })
})

test.each([
  ['203.0.113.7', '203.0.113.8', false],
  ['::ffff:203.0.113.7', '203.0.113.7', true],
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['2001:db8::1', '2001:db8:0:0:5::1', true],
  ['::1', '::2', true],
])('%s and %s are counted together: %s', (one, other, together) => {
  const throttle = openThrottle(10)
  throttle.count(one, 0)
  expect(throttle.count(other, 1).remaining).toBe(together ? 8 : 9)
})

test('the memory has a bound: the oldest address is forgotten', () => {
  const throttle = openThrottle(10)
  for (let n = 0; n <= 50_000; n++) throttle.count(`a${n}`, 0)
  expect(throttle.count('a50000', 1).remaining).toBe(8)
  expect(throttle.count('a0', 1).remaining).toBe(9)
})

test('who has to wait is told how long', () => {
  const throttle = openThrottle(1)
  expect(allowanceHeaders(throttle.count('a', 0))).not.toHaveProperty('retry-after')
  expect(allowanceHeaders(throttle.count('a', 15_000))).toEqual({
    'x-ratelimit-limit': '1',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': '45',
    'retry-after': '45',
  })
})

test('a request that is taken back does not count, and never makes more room than there was', () => {
  const throttle = openThrottle(2, 600_000)
  throttle.count('a', 0)
  throttle.count('a', 1)
  expect(throttle.count('a', 2).allowed).toBe(false)
  throttle.takeBack('a')
  throttle.takeBack('a')
  expect(throttle.count('a', 3)).toEqual({ limit: 2, remaining: 0, reset: 600, allowed: true })
  for (let n = 0; n < 9; n++) throttle.takeBack('a')
  throttle.takeBack('b')
  expect(throttle.count('a', 4).remaining).toBe(1)
})

test('a clock that is put back keeps nobody waiting for the time it had left', () => {
  const throttle = openThrottle(1)
  throttle.count('a', 1_000_000)
  expect(throttle.count('a', 0)).toEqual({ limit: 1, remaining: 0, reset: 60, allowed: true })
})
