import { expect, test } from 'vitest'
import { mailWait } from './mail-wait.ts'

test('waits grow, then it is given up', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7].map(mailWait)
  expect(waits).toEqual([...waits].sort((a, b) => (a ?? 0) - (b ?? 0)))
  expect(waits[0]).toBe(1)
  expect(mailWait(8)).toBeNull()
})
