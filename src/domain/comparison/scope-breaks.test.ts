import { expect, test } from 'vitest'
import type { Observation, Series } from '../edition.ts'
import { lastChange } from './change-at.ts'
import { scopeBreaks } from './scope-breaks.ts'

const dates = ['2019-12-31', '2020-12-31', '2021-12-31', '2022-12-31', '2023-12-31', '2024-12-31']

/** `876*` is a figure with a mark, `54 (schede)` one with words, `n.d.` none. */
function cell(written: string): Observation {
  const match = /^(-?[\d.]+)\s*(\*+)?(?: \((.*)\))?$/.exec(written)
  if (!match) return { raw: written, value: null, status: 'not_collected', note: null }
  const [, figure = '', mark, note] = match
  return {
    raw: written,
    value: Number(figure),
    status: 'observed',
    note: note ?? null,
    ...(mark ? { footnotes: [mark] } : {}),
  }
}

const series = (cells: readonly string[], more: Partial<Series> = {}): Series => ({
  label: 'Riga',
  unit: 'count',
  partOf: null,
  observations: cells.map(cell),
  ...more,
})

const years = (breaks: readonly boolean[]) =>
  breaks.flatMap((broken, index) => (broken ? [Number(dates[index]?.slice(0, 4))] : []))

test.each([
  ['no note', ['1', '2', '3', '4', '5', '6'], '', []],
  [
    'a note from a year on holds where the mark is missing',
    ['3756', '2832', '9684', '876*', '216*', '155'],
    'dal 2022 solo ore per controllo autotrasporto',
    [2022],
  ],
  [
    'a note on one year cuts before and after',
    ['104', '82', '115*', '160', '184', '60'],
    'compresi gli atti per soste',
    [2021, 2022],
  ],
  ['a gap does not hide a break', ['104', 'n.d.', '115*', '160*', '184*', '60*'], 'senza i varchi', [2021]],
  [
    'words that name other things',
    ['54 (schede catalogazione collezione novecento)', '50 (schede biografiche liutai)', '1', '2', '3', '4'],
    '',
    [2020],
  ],
  [
    'the same thing, named more closely',
    ['1 (mostre: liutai)', '2 (mostre: Carutti)', '3', '4', '5', '6'],
    '',
    [],
  ],
  [
    'the same words with other figures',
    ['146 (72,36% incassato)', '152 (73,14% incassato)', '1', '2', '3', '4'],
    '',
    [],
  ],
])('%s', (_, cells, note, expected) => {
  expect(years(scopeBreaks(series(cells), dates, note ? [{ mark: '*', text: note }] : []))).toEqual(expected)
})

test('a cell in a unit of its own is not compared', () => {
  const row = series(['1', '2', '3', '4', '5', '6'])
  const observations = row.observations.map((each, index) =>
    index === 5 ? { ...each, unit: 'percent' } : each,
  )
  expect(years(scopeBreaks({ ...row, observations }, dates, []))).toEqual([2024])
})

test.each([
  ['a share of the figure before', ['100', '109.4'], 'count', { kind: 'percent' }],
  ['a difference of small figures', ['29', '35'], 'count', { kind: 'difference', value: 6 }],
  ['points of a percentage', ['79', '81'], 'percent', { kind: 'difference', value: 2, unit: 'percent' }],
  ['equal', ['40', '40'], 'count', { kind: 'equal' }],
  ['none without the figure before', ['n.d.', '40'], 'count', { kind: 'none' }],
  ['none without the last figure', ['40', 'n.d.'], 'count', { kind: 'none' }],
  ['from nothing a difference', ['0', '500'], 'count', { kind: 'difference', value: 500 }],
])('the last change: %s', (_, cells, unit, expected) => {
  expect(lastChange(series(cells, { unit }), [])).toMatchObject(expected)
})

test('never across a break', () => {
  expect(lastChange(series(['100', '200']), [false, true])).toEqual({ kind: 'broken' })
})
