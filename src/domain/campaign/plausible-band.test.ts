import { expect, test } from 'vitest'
import { isInside, type PastCell, plausibleBand } from './plausible-band.ts'

const past = (...values: (number | null)[]): PastCell[] =>
  values.map(value => ({ value, status: value === null ? 'not_collected' : 'observed' }))

test.each([
  ['a fifth below the least', past(30, 55, 80, 62, 88), 24, false],
  ['twice the greatest', past(8, 12, 8, 6, 9), 25, false],
  ['within', past(110, 152, 42, 57, 26), 26, true],
  ['a twentieth below the least', past(1864, 1890, 1750, 1730, 1248), 1176, true],
  ['the next step of a steady growth', past(100, 200, 300, 400, 500), 600, true],
  ['back to the start of a steady growth', past(1000, 2000, 3000, 4000, 5000), 500, false],
  ['one where there were none', past(0, 0, 0, 0, 0), 1, true],
  ['ten where there were none', past(0, 0, 0, 0, 0), 10, false],
  ['a thousand times the past', past(70.9, 71.2, 70.1), 71_000, false],
  ['like a slip of the past', past(71_200, 71_350, 71.4, 71_800, 72_000), 71.9, false],
  ['a rate of hundredths', past(0.31, 0.35, 0.33), 0.9, false],
  ['as last year, which went on from the year before', past(11781, 11437, 13064, 19763, 26091), 26500, true],
  ['like a slip of last year', past(71_200, 71_350, 71_500, 71_800, 718_000), 719_000, false],
  ['what cannot be judged', past(3, null, null, null, 4), 4000, true],
])('%s', (_name, cells, value, expected) => {
  expect(isInside(plausibleBand(cells, 'count'), value)).toBe(expected)
})

test('fewer than three figures give no band', () => {
  expect(plausibleBand(past(1, 2), 'count')).toBeNull()
  expect(plausibleBand([], 'count')).toBeNull()
})

test('a mark or a unit of its own starts anew', () => {
  const marked = (value: number): PastCell => ({ value, status: 'observed', footnotes: ['*'] })
  expect(plausibleBand([...past(10, 11, 12), marked(900)], 'count')).toBeNull()
  expect(plausibleBand([...past(10, 11), ...[900, 910, 905].map(marked)], 'count')?.low).toBeGreaterThan(700)
})

test('shares stay between nought and a hundred, as long as they did', () => {
  expect(plausibleBand(past(97, 98, 99), 'percent')?.high).toBe(100)
  expect(plausibleBand(past(120, 118, 121), 'percent')?.high).toBeGreaterThan(121)
  expect(plausibleBand(past(1, 0, 2), 'count')?.low).toBe(0)
})

test('whatever the past, the band holds the last figure or the middle of them', () => {
  for (const cells of [past(5, 5, 5), past(-12.6, -8.1, -9), past(0, 0, 900), past(1e9, 2e9, 3e9)]) {
    const band = plausibleBand(cells, 'count')
    const sorted = cells.map(each => each.value ?? 0).sort((a, b) => a - b)
    expect(isInside(band, sorted[1] ?? 0)).toBe(true)
  }
})
