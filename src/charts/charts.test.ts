import { expect, test } from 'vitest'
import { sparkLine } from './spark-line.ts'
import { waffle } from './waffle.ts'
import { yearLine } from './year-line.ts'

const points = (values: readonly (number | null)[], broken: readonly number[] = []) =>
  values.map((value, index) => ({ value, estimated: false, broken: broken.includes(index) }))

const paths = (svg: string) => [...svg.matchAll(/<path[^>]* d="([^"]*)"/g)].map(match => match[1] ?? '')
const lines = (svg: string) => paths(svg).join('').split('M').length - 1

test('a gap is never bridged', () => {
  const svg = sparkLine(points([1, 2, null, 4, 5, 6]))
  expect(lines(svg)).toBe(2)
  expect(paths(svg).join('')).not.toContain('NaN')
})

test('a year alone between gaps is a dot, and so is the last', () => {
  const svg = sparkLine(points([1, null, 3, null, 5, 6]))
  expect(svg.match(/<circle/g)).toHaveLength(3)
  expect(svg.match(/class="last"/g)).toHaveLength(1)
})

test('a break cuts the line and is drawn', () => {
  const svg = sparkLine(points([1, 2, 3, 9, 8, 7], [3]))
  expect(lines(svg)).toBe(2)
  expect(svg.match(/class="cut"/g)).toHaveLength(1)
})

test('a series that never moves is a line in the middle', () => {
  expect(paths(sparkLine(points([20, 20])))).toEqual(['M4 13L88 13'])
})

test('nothing to draw is nothing', () => {
  expect(sparkLine(points([null, null]))).toBe('')
  expect(sparkLine([])).toBe('')
  expect(waffle({ own: 0, external: 0, form: 'direct', columns: 16, size: 9 })).toBe('')
})

test('an estimate is hollow', () => {
  expect(
    sparkLine([
      { value: 1, estimated: false, broken: false },
      { value: 2, estimated: true, broken: false },
    ]),
  ).toContain('class="est"')
})

test.each([
  [3, 0, 3, 0],
  [2.5, 0, 3, 0],
  [56, 13, 56, 13],
  [0.5, 0, 1, 0],
])('one square a person: %s own and %s external', (own, external, filled, hollow) => {
  const svg = waffle({ own, external, form: 'direct', columns: 16, size: 9 })
  const [first = '', second = ''] = external > 0 ? paths(svg) : [...paths(svg), '']
  expect(first.split('z').length - 1).toBe(filled)
  expect(second.split('z').length - 1).toBe(hollow)
})

test('half a person is half a square', () => {
  expect(paths(waffle({ own: 0.5, external: 0, form: 'direct', columns: 16, size: 10 }))).toEqual([
    'M0 0h5v10h-5z',
  ])
})

test('a broken series is grey before the cut and blue after', () => {
  const svg = yearLine({
    points: points([1, 2, 3, 9], [3]),
    years: ['2021', '2022', '2023', '2024'],
    values: ['1', '2', '3', '<9>'],
    top: 9,
    width: 400,
    height: 150,
    title: 'Ore & altro',
  })
  expect(svg).toContain('class="ln old"')
  expect(svg.match(/<circle cx/g)).toHaveLength(1)
  expect(svg).toContain('aria-label="Ore &#38; altro"')
  expect(svg).toContain('&#60;9&#62;')
})

test('figures below zero stay inside the drawing', () => {
  const svg = yearLine({
    points: points([-12.6, -3]),
    years: ['2023', '2024'],
    top: -3,
    bottom: -12.6,
    width: 200,
    height: 100,
    title: 'Giorni',
  })
  const heights = [...svg.matchAll(/cy="([\d.-]+)"/g)].map(match => Number(match[1]))
  expect(Math.max(...heights)).toBeLessThanOrEqual(80)
})
