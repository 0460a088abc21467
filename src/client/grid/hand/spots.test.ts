import { expect, test } from 'vitest'
import {
  cellAt,
  cellsBetween,
  firstSpot,
  isInside,
  rangeBetween,
  type Spot,
  spotAtEdge,
  spotAway,
  spotOf,
} from './spots.ts'

/** Two tables: lines 0-2 with three columns, lines 3-4 with two. */
const lines = [3, 3, 3, 2, 2].map((columns, line) => ({
  table: columns === 3 ? 0 : 1,
  cells: Array.from({ length: columns }, (_, column) => ({ place: `${line}.${column}` })),
}))
const at = (line: number, column: number): Spot => ({ line, column })

test.each<[string, Spot | null]>([
  ['0.0', at(0, 0)],
  ['3.1', at(3, 1)],
  ['3.2', null],
])('the place %s is found again', (place, spot) => {
  expect(spotOf(lines, place)).toEqual(spot)
  if (spot) expect(cellAt(lines, spot)?.place).toBe(place)
})

test('the first of several places is the uppermost, then the leftmost', () => {
  expect(firstSpot(lines, ['4.0', '1.2', '1.1', 'elsewhere'])).toEqual(at(1, 1))
  expect(firstSpot(lines, [])).toBeUndefined()
})

test.each<[string, Spot, number, number, Spot]>([
  ['down', at(0, 1), 1, 0, at(1, 1)],
  ['left of the first cell', at(1, 0), 0, -1, at(1, 0)],
  ['above the first line', at(1, 2), -10, 0, at(0, 2)],
  ['below the last line', at(4, 1), 10, 0, at(4, 1)],
  ['into a narrower table', at(2, 2), 1, 0, at(3, 1)],
])('a step %s', (_name, from, rows, columns, to) => {
  expect(spotAway(lines, from, { rows, columns })).toEqual(to)
})

test('a step that marks stays in its table', () => {
  expect(spotAway(lines, at(1, 1), { rows: 10, columns: 0 }, [0, 2])).toEqual(at(2, 1))
})

test.each<['row' | 'table', 'first' | 'last', Spot]>([
  ['row', 'first', at(3, 0)],
  ['row', 'last', at(3, 1)],
  ['table', 'first', at(3, 1)],
  ['table', 'last', at(4, 1)],
])('to the edge of the %s: %s', (of, end, to) => {
  expect(spotAtEdge(lines, at(3, 1), of, end)).toEqual(to)
})

test('what is marked is a rectangle, whichever corner came first, inside one table', () => {
  const range = rangeBetween(lines, at(1, 2), at(0, 1))
  expect(cellsBetween(lines, range).map(cells => cells.map(({ place }) => place))).toEqual([
    ['0.1', '0.2'],
    ['1.1', '1.2'],
  ])
  expect(isInside(range, at(1, 1))).toBe(true)
  expect(isInside(range, at(1, 0))).toBe(false)
  expect(isInside(range, at(2, 1))).toBe(false)
  expect(rangeBetween(lines, at(1, 1), at(4, 1)).lastRow).toBe(2)
})
