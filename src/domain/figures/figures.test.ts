import { expect, test } from 'vitest'
import { placedRow } from '../../../tests/placed-rows.ts'
import { agree } from './agree.ts'
import { disagreements, rowsByFigure } from './placed-row.ts'
import { suggestFigures } from './suggest.ts'

const figures = [110, 111, 112, 113, 114]
const how = { year: 2025, by: 'Carla', at: '2026-02-01T10:00:00Z', reason: 'fonte anagrafe' }

test('rows are gathered by their figure; one that is left by itself is none', () => {
  const [one, two] = [placedRow(1, [], { figure: 7 }), placedRow(2, [], { figure: 7 })]
  const rows = [one, placedRow(3, [], { figure: 8 }), two, placedRow(4, [])]
  expect(rowsByFigure(rows)).toEqual([[one, two]])
})

test.each([
  ['equal figures', [10, 11], [10, 11], []],
  ['a figure beside nothing', [10, ''], ['', 11], []],
  ['another figure', [10, 11], [10, 12], ['2021-12-31']],
  ['a figure beside words', [10, 'n.d.'], [10, 12], ['2021-12-31']],
])('%s disagree on the dates %j %j %j', (_name, one, other, dates) => {
  expect(disagreements([placedRow(1, one), placedRow(2, other)], 2025)).toEqual(dates)
})

test('all rows come to say what the first says, and it what only the others say', () => {
  const [one, two] = [placedRow(1, [10, 11, '', 13]), placedRow(2, [10, 12, 12, ''])]
  const written = agree([one, two], how)
  expect(written.map(({ row, date, before, after }) => [row.row, date, before?.raw, after.raw])).toEqual([
    [2, '2021-12-31', '12', '11'],
    [1, '2022-12-31', '', '12'],
    [2, '2023-12-31', '', '13'],
  ])
  expect(written[0]?.after).toMatchObject({
    value: 11,
    carried: '12',
    version: 1,
    by: 'Carla',
    reason: { code: 'other', text: 'fonte anagrafe' },
  })
  expect(written[1]?.after.reason).toBeNull()
})

test('a reason that a figure has goes along; marks stay with their table', () => {
  const one = placedRow(1, [10])
  const two = placedRow(2, [11])
  const cell = one.cells['2020-12-31']
  const other = two.cells['2020-12-31']
  if (!cell || !other) throw new Error('no cell')
  const reason = { code: 'typing_error', text: 'erano 10' } as const
  const rows = [
    { ...one, cells: { '2020-12-31': { ...cell, footnotes: ['*'], reason } } },
    { ...two, cells: { '2020-12-31': { ...other, footnotes: ['**'] } } },
  ]
  expect(agree(rows, how)[0]?.after).toMatchObject({ raw: '10', footnotes: ['**'], reason })
})

const suggested = (...rows: ReturnType<typeof placedRow>[]) =>
  suggestFigures(rows, 2025, new Set([9])).map(({ rows: [a, b], compared, equal, sameLabel }) => [
    a.row,
    b.row,
    compared,
    equal,
    sameLabel,
  ])

test.each([
  ['equal figures', [placedRow(1, figures), placedRow(2, figures)], [[1, 2, 5, 5, false]]],
  ['most figures', [placedRow(1, figures), placedRow(2, [110, 111, 112, 1, 2])], [[1, 2, 5, 3, false]]],
  [
    'the same words',
    [placedRow(1, figures, { label: 'Residenti' }), placedRow(2, [1], { label: 'n. residenti*' })],
    [[1, 2, 1, 0, true]],
  ],
  ['few equal figures', [placedRow(1, figures), placedRow(2, [110, 111])], []],
  ['half of the figures', [placedRow(1, figures), placedRow(2, [110, 111, 1, 2])], []],
  ['figures that are all alike', [placedRow(1, [1, 1, 1, 1]), placedRow(2, [1, 1, 1, 1])], []],
  ['small figures', [placedRow(1, [1, 2, 3, 4, 5]), placedRow(2, [1, 2, 3, 4, 5])], []],
  ['rows of one map', [placedRow(1, figures), placedRow(2, figures, { service: 1 })], []],
  ['another unit', [placedRow(1, figures), placedRow(2, figures, { unit: 'EUR' })], []],
  ['one figure already', [placedRow(1, figures, { figure: 3 }), placedRow(2, figures, { figure: 3 })], []],
  ['a row that stands alone', [placedRow(1, figures), placedRow(9, figures)], []],
])('of %s is suggested', (_name, rows, expected) => {
  expect(suggested(...rows)).toEqual(expected)
})

test('what agrees most is suggested first, and each row once to those that belong together', () => {
  const words = placedRow(3, [1, 2, 3], { label: 'riga 4' })
  const rows = [placedRow(1, figures), words, placedRow(2, figures), placedRow(4, figures)]
  expect(suggested(...rows).map(([a, b, , equal]) => [a, b, equal])).toEqual([
    [1, 2, 5],
    [1, 4, 5],
    [3, 4, 0],
  ])
})
