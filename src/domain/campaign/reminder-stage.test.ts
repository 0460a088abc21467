import { expect, test } from 'vitest'
import { reminderStage } from './reminder-stage.ts'

test.each([
  ['2026-02-20', null],
  ['2026-02-21', 'week'],
  ['2026-02-26', 'week'],
  ['2026-02-27', 'day'],
  ['2026-02-28', 'day'],
  ['2026-03-01', 'late-0'],
  ['2026-03-07', 'late-0'],
  ['2026-03-08', 'late-1'],
  ['2026-03-30', 'late-4'],
])('on the %s of a deadline of 2026-02-28: %s', (today, stage) => {
  expect(reminderStage('2026-02-28', today)).toBe(stage)
})
