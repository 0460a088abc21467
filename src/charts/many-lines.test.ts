import { expect, test } from 'vitest'
import { type ManyLines, manyLines } from './many-lines.ts'
import { panels } from './panels.ts'
import { yearLine } from './year-line.ts'

const points = (values: readonly (number | null)[], broken: readonly number[] = []) =>
  values.map((value, index) => ({ value, estimated: false, broken: broken.includes(index) }))

const chart = (...lines: readonly ReturnType<typeof points>[]): ManyLines => ({
  lines: lines.map((each, at) => ({ letter: 'ABCDEFGH'[at] ?? '', points: each })),
  years: ['2022', '2023', '2024'],
  grid: [0, 50, 100].map(value => ({ value, label: String(value) })),
  base: 100,
  width: 400,
  height: 200,
  title: 'tre anni',
})

const moves = (svg: string) =>
  [...svg.matchAll(/ d="([^"]*)"/g)].map(match => (match[1] ?? '').split('M').length - 1)

test('a gap is never bridged, and a break cuts and is drawn', () => {
  const svg = manyLines(chart(points([10, null, 30]), points([10, 20, 30], [2])))
  expect(moves(svg)).toEqual([1])
  expect(svg.match(/class="cut"/g)).toHaveLength(1)
  expect(svg.match(/<circle/g)).toHaveLength(5)
})

test('lines that end together have their letters apart', () => {
  const svg = manyLines(chart(points([1, 2, 50]), points([3, 4, 50]), points([5, 6, 50])))
  const heights = [...svg.matchAll(/<text class="v l\d" x="[\d.]+" y="([\d.]+)">/g)].map(match =>
    Number(match[1]),
  )
  expect(heights).toHaveLength(3)
  expect(Math.min(...heights.slice(1).map((y, at) => y - (heights[at] ?? 0)))).toBeGreaterThanOrEqual(15)
})

test('the base is a rule of its own, markup stays text', () => {
  const svg = manyLines({ ...chart(points([1, 2, 3])), title: '<b>', years: ['<i>', '', ''] })
  expect(svg.match(/class="base"/g)).toHaveLength(1)
  expect(svg).not.toMatch(/<b>|<i>/)
})

test.each([0, 1, 2, 3, 8])('%i panels stand two in a row and none over another', count => {
  const line = {
    points: points([1, 2, 3]),
    years: ['1', '2', '3'],
    top: 3,
    width: 100,
    height: 50,
    title: '',
  }
  const drawn = panels(
    Array.from({ length: count }, () => ({ svg: yearLine(line), width: 100, height: 50, caption: 'a&b' })),
  )
  const places = [...drawn.svg.matchAll(/<svg x="(\d+)" y="(\d+)"/g)].map(match => `${match[1]} ${match[2]}`)
  expect(new Set(places).size).toBe(count)
  expect(drawn.svg).not.toContain('a&b')
})
