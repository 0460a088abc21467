import { expect, test } from 'vitest'
import type { Series } from '../domain/edition.ts'
import { seriesIndex } from './series-index.ts'

const series = (values: readonly (number | null)[]): Series => ({
  label: 'n. pasti',
  unit: 'count',
  partOf: null,
  observations: values.map(value => ({
    raw: value === null ? 'n.d.' : String(value),
    value,
    status: value === null ? 'not_collected' : 'observed',
    note: null,
  })),
})

test.each([
  ['the first figure is 100', [50, 100, 25], [], [100, 200, 50]],
  ['an absent figure has no index and moves no base', [null, 50, null, 75], [], [null, 100, null, 150]],
  ['a break begins anew', [50, 100, 10, 20], [false, false, true, false], [100, 200, 100, 200]],
  ['nothing can be measured by zero', [0, 5], [], [null, null]],
  ['nor by less', [-4, 8], [], [null, null]],
  ['after a break it can again', [0, 5, 10], [false, true, false], [null, 100, 200]],
] as const)('%s', (_, values, breaks, expected) => {
  expect(seriesIndex(series(values), breaks)).toEqual(expected)
})
