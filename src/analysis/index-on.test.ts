import { expect, test } from 'vitest'
import type { Series } from '../domain/edition.ts'
import { changeBetween, indexOn } from './index-on.ts'

const row = (...values: readonly (number | null)[]): Series => ({
  label: 'righe',
  unit: 'count',
  partOf: null,
  observations: values.map(value => ({
    raw: String(value ?? ''),
    value,
    status: value === null ? ('missing' as const) : ('observed' as const),
    note: null,
  })),
})
const none = [false, false, false, false]

test.each([
  [row(50, 100, null, 75), none, 0, [100, 200, null, 150], null, false],
  [row(50, 100, null, 75), none, 1, [50, 100, null, 75], null, false],
  [row(50, 100, 200, 300), [false, false, true, false], 1, [50, 100, null, null], null, true],
  [row(50, 100, 200, 300), [false, false, true, false], 2, [null, null, 100, 150], null, true],
  [row(50, 100, 200, 400), [false, false, true, false], 3, [null, null, 50, 100], null, true],
  [row(null, 100, 200, 300), none, 0, [null, null, null, null], 'base-absent', false],
  [row(0, 100, 200, 300), none, 0, [null, null, null, null], 'base-not-positive', false],
  [row(-5, 100, 200, 300), none, 0, [null, null, null, null], 'base-not-positive', false],
  [row(50, 100, 200, 300), none, -1, [null, null, null, null], 'base-absent', false],
])('the index of case %#', (series, breaks, base, points, why, cut) => {
  expect(indexOn(series, breaks, base)).toEqual({ points, none: why, cut })
})

test.each([
  [row(50, 100, 200, 75), none, 0, 3, { kind: 'percent', value: 50 }],
  [row(50, 100, 200, 75), [false, false, true, false], 0, 3, { kind: 'broken' }],
  [row(50, 100, 200, 75), [true, false, false, false], 0, 3, { kind: 'percent', value: 50 }],
  [row(5, 100, 200, 75), none, 0, 3, { kind: 'difference', value: 70, unit: 'count' }],
  [row(null, 100, 200, 75), none, 0, 3, { kind: 'none' }],
  [row(50, 100, 200, 75), none, 3, 3, { kind: 'none' }],
  [row(50, 100, 200, 75), none, -1, 3, { kind: 'none' }],
])('the change of case %#', (series, breaks, from, to, change) => {
  expect(changeBetween(series, breaks, from, to)).toEqual(change)
})
