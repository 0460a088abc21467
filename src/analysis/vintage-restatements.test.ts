import { expect, test } from 'vitest'
import { type DatedFigure, vintageRestatements } from './vintage-restatements.ts'

const figure = (edition: number, year: number, value: number | null, raw = String(value)): DatedFigure => ({
  edition,
  date: `${year}-12-31`,
  value,
  status: value === null ? 'not_collected' : 'observed',
  raw,
})

const found = (figures: readonly DatedFigure[]) =>
  vintageRestatements(figures).map(({ from, to }) => [
    to.date,
    from.edition,
    from.value,
    to.edition,
    to.value,
  ])

test.each([
  ['one edition restates nothing', [figure(2023001, 2022, 5), figure(2023001, 2023, 6)], []],
  [
    'another figure of the same date is a restatement',
    [figure(2024001, 2022, 7), figure(2023001, 2022, 5)],
    [['2022-12-31', 2023001, 5, 2024001, 7]],
  ],
  [
    'written otherwise it is the same figure',
    [figure(2023001, 2022, 1000, '1.000'), figure(2024001, 2022, 1000, '1000')],
    [],
  ],
  [
    'a figure that was not there before, and each step of several',
    [figure(2022001, 2021, null), figure(2023001, 2021, 4), figure(2024001, 2021, 5)],
    [
      ['2021-12-31', 2022001, null, 2023001, 4],
      ['2021-12-31', 2023001, 4, 2024001, 5],
    ],
  ],
] as const)('%s', (_, figures, expected) => {
  expect(found(figures)).toEqual(expected)
})
