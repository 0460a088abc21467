import { expect, test } from 'vitest'
import type { Observation, Series } from '../domain/edition.ts'
import {
  type LensLine,
  ratioLine,
  refusedPerHead,
  refusedShare,
  saysRatio,
  seriesLine,
  staffLine,
} from './lens.ts'

const dates = ['2022-12-31', '2023-12-31', '2024-12-31']
const line = (values: readonly (number | null)[], breaks: readonly number[] = [], own = dates): LensLine => ({
  dates: own,
  values,
  estimated: own.map(() => false),
  breaks: own.map((_, at) => breaks.includes(at)),
})
const values = (top: LensLine, bottom: LensLine) => ratioLine(top, bottom).map(point => point.value)
const gaps = (top: LensLine, bottom: LensLine) => ratioLine(top, bottom).map(point => point.gap)

test('a ratio at each date that both have', () => {
  expect(values(line([10, 20, 30]), line([2, 4, 5]))).toEqual([5, 5, 6])
  expect(ratioLine(line([1, 1, 1]), line([4, 4, 4]), 100).map(point => point.value)).toEqual([25, 25, 25])
})

test.each([
  [line([null, 20, 30]), line([2, null, 0]), ['no-figure', 'no-measure', 'zero-measure']],
  [line([1, 2, 3]), line([5], [], ['2024-12-31']), ['no-measure', 'no-measure', null]],
  [line([1, 2, 3]), line([5], [], ['2024-06-30']), ['no-measure', 'no-measure', 'no-measure']],
  [line([0, 2, 3]), line([1, 1, 1]), [null, null, null]],
])('what has no ratio says why: case %#', (top, bottom, why) => {
  expect(gaps(top, bottom)).toEqual(why)
})

test('a break of either side breaks the ratio, a hidden one at the next figure', () => {
  const broken = (top: LensLine, bottom: LensLine) => ratioLine(top, bottom).map(point => point.broken)
  expect(broken(line([1, 2, 3], [1]), line([1, 1, 1]))).toEqual([false, true, false])
  expect(broken(line([1, 2, 3]), line([1, 1, 1], [2]))).toEqual([false, false, true])
  expect(broken(line([1, null, 3]), line([1, 1, 1], [1]))).toEqual([false, false, true])
})

test('people are known for the year of their edition only, and never carried over', () => {
  const known = [
    { year: 2023, staff: { raw: '4', own: 4 } },
    { year: 2024, staff: { raw: '5 + 3', own: 5, external: 3 } },
  ]
  expect(staffLine(dates, known, false).values).toEqual([null, 4, 5])
  expect(staffLine(dates, known, true).values).toEqual([null, 4, 8])
  expect(staffLine(['2024-06-30'], known, true).values).toEqual([null])
  expect(
    staffLine(dates, [{ year: 2024, staff: { raw: '10 + 6 di altri', own: null } }], true).values,
  ).toEqual([null, null, null])
})

test.each([
  ['count', 'count', null, null],
  ['percent', 'count', 'not-a-quantity', 'not-a-quantity'],
  ['permille', 'permille', 'not-a-quantity', 'not-a-quantity'],
  ['EUR', 'count', null, 'different-units'],
  ['h', 'h', null, null],
])('%s by %s', (part, whole, perHead, share) => {
  expect(refusedPerHead({ unit: part })).toBe(perHead)
  expect(refusedShare({ unit: part }, { unit: whole })).toBe(share)
})

test.each([
  ['n. ore educative erogate a bambino (lattanti)', true],
  ['tempo medio di attesa', true],
  ['costo pro capite', true],
  ['tasso di copertura', true],
  ['n. pasti erogati anno', false],
  ['bambini iscritti', false],
  ['mediazioni familiari', false],
])('%s says that it is a ratio: %s', (label, says) => {
  expect(saysRatio(label)).toBe(says)
})

test('a cell in another unit than its series is no figure to be divided', () => {
  const cell = (value: number, more: Partial<Observation> = {}): Observation => ({
    raw: String(value),
    value,
    status: 'observed',
    note: null,
    ...more,
  })
  const series: Series = {
    label: 'spesa',
    unit: 'EUR',
    partOf: null,
    observations: [cell(1), cell(2, { unit: 'percent' }), cell(3, { status: 'estimated' })],
  }
  expect(seriesLine(series, dates, [false, false, false])).toEqual({
    dates,
    values: [1, null, 3],
    estimated: [false, false, true],
    breaks: [false, false, false],
  })
})
