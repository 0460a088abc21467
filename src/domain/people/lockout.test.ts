import { expect, test } from 'vitest'
import { minutesToWait } from './lockout.ts'

test.each([
  [0, 0],
  [4, 0],
  [5, 1],
  [6, 2],
  [8, 8],
  [10, 32],
  [11, 60],
  [400, 60],
])('after %i failures: %i minutes', (failures, minutes) => {
  expect(minutesToWait(failures)).toBe(minutes)
})
