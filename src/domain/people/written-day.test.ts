import { expect, test } from 'vitest'
import { writtenDay } from './written-day.ts'

test.each([
  ['2026-02-28', '2026-02-28'],
  [' 28/2/2026 ', '2026-02-28'],
  ['1.3.2026', '2026-03-01'],
  ['31/02/2026', null],
  ['2026-02-31', null],
  ['2026-13-01', null],
  ['domani', null],
  ['', null],
])('«%s» is %s', (text, day) => {
  const result = writtenDay(text)
  expect(result.ok ? result.value : null).toBe(day)
})
