import { expect, test } from 'vitest'
import { type AskedMap, may } from './may.ts'
import type { Assignment } from './role.ts'

const own: Assignment = {
  role: 'contributor',
  scope: { kind: 'service', service: 3 },
  from: '2026-01-01',
  to: '2026-03-31',
  deputyFor: null,
}
const map: AskedMap = { service: 3, department: 'Demografici', state: 'draft' }

test.each([
  ['on the map of one’s own', own, map, '2026-02-01', true],
  ['on the first and the last day', own, map, '2026-01-01', true],
  ['on the last day', own, map, '2026-03-31', true],
  ['the day after', own, map, '2026-04-01', false],
  ['the day before', own, map, '2025-12-31', false],
  ['on another service', own, { ...map, service: 4 }, '2026-02-01', false],
  ['once it was submitted', own, { ...map, state: 'submitted' as const }, '2026-02-01', false],
  ['when it came back', own, { ...map, state: 'returned' as const }, '2026-02-01', true],
  [
    'on a map of the department',
    { ...own, scope: { kind: 'department' as const, department: 'Demografici' } },
    map,
    '2026-02-01',
    true,
  ],
  [
    'on a map without a department',
    { ...own, scope: { kind: 'department' as const, department: 'Demografici' } },
    { ...map, department: null },
    '2026-02-01',
    false,
  ],
  ['as a reader', { ...own, role: 'reader' as const }, map, '2026-02-01', false],
])('a contributor writes %s', (_name, assignment, asked, day, expected) => {
  expect(may([assignment], 'map.write', day, asked)).toBe(expected)
})

test('without a map the question is whether there is any', () => {
  expect(may([own], 'map.write', '2026-02-01')).toBe(true)
  expect(may([own], 'people.manage', '2026-02-01')).toBe(false)
  expect(may([], 'map.read', '2026-02-01')).toBe(false)
})
