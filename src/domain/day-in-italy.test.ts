import { expect, test } from 'vitest'
import { dayInItaly } from './day-in-italy.ts'

test.each([
  ['2025-12-31T22:59:59Z', '2025-12-31'],
  ['2025-12-31T23:00:00Z', '2026-01-01'],
  ['2026-06-30T21:59:59Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
])('%s is the %s', (moment, day) => {
  expect(dayInItaly(new Date(moment))).toBe(day)
})
