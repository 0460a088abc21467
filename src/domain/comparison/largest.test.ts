import { expect, test } from 'vitest'
import type { Observation } from '../edition.ts'
import { type ComparedRow, pickLargest, rankChanges } from './largest.ts'

const referenceDates = ['2023-12-31', '2024-12-31']
const year = 2024

/** `480*` carries a mark, `n.d.` no figure. */
function cell(written: string): Observation {
  const mark = written.endsWith('*') ? { footnotes: ['*'] } : {}
  const value = /^\d+/.test(written) ? Number.parseInt(written, 10) : null
  return { raw: written, value, status: value === null ? 'not_collected' : 'observed', note: null, ...mark }
}

const row = (name: string, before: string, now: string, table = name): ComparedRow<string> => ({
  row: name,
  table,
  series: { label: name, unit: 'count', partOf: null, observations: [cell(before), cell(now)] },
  referenceDates,
  footnotes: [{ mark: '*', text: 'dal 2024 anche gli stranieri' }],
})

const sound = () => false

test('a doubling is as strong as a halving', () => {
  const ranking = rankChanges(
    [row('poco', '1000', '1100'), row('doppio', '400', '800'), row('terzo', '900', '300')],
    year,
  )
  expect(ranking.ranked.map(each => each.row)).toEqual(['terzo', 'doppio', 'poco'])
  const { rises, falls } = pickLargest(ranking.ranked, sound, 5)
  expect(rises.map(each => [each.row, each.from, each.to])).toEqual([
    ['doppio', 400, 800],
    ['poco', 1000, 1100],
  ])
  expect(falls.map(each => each.row)).toEqual(['terzo'])
})

test.each([
  ['small in the year before', row('x', '99', '800'), { small: 1 }],
  ['small now', row('x', '800', '99'), { small: 1 }],
  ['nothing before', row('x', 'n.d.', '800'), {}],
  ['nothing now', row('x', '800', 'n.d.'), {}],
  ['the same', row('x', '800', '800'), {}],
  ['an old table', { ...row('x', '400', '800'), referenceDates: ['2022-12-31', '2023-12-31'] }, {}],
])('no change: %s', (_case, compared, counted) => {
  const { ranked, small, broken } = rankChanges([compared], year)
  expect({ ranked, small, broken }).toEqual({ ranked: [], small: 0, broken: [], ...counted })
})

test('where something else is counted there is no change, and it stands apart with both figures', () => {
  const { ranked, broken } = rankChanges([row('residenti', '400', '4000*'), row('nati', '400', '500')], year)
  expect(ranked.map(each => each.row)).toEqual(['nati'])
  expect(broken).toEqual([{ row: 'residenti', from: 400, to: 4000 }])
})

test('doubted figures make room for the next, and one table gives two rows at most', () => {
  const rows = ['a', 'b', 'c', 'd'].map((name, at) => row(name, '100', String(900 - at), 'una'))
  const { ranked } = rankChanges([...rows, row('e', '100', '110')], year)
  const { rises } = pickLargest(ranked, name => name === 'a', 3)
  expect(rises.map(each => each.row)).toEqual(['b', 'c', 'e'])
})
