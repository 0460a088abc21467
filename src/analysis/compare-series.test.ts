import { expect, test } from 'vitest'
import { compareSeries, type PrintedRow } from './compare-series.ts'

/** A row with these figures at the end of the years up to the edition's; `*` after a figure is a mark on its cell. */
function printed(year: number, figures: readonly string[], footnote = ''): PrintedRow {
  return {
    id: 'musei.output.visite',
    year,
    service: 'musei',
    serviceName: 'MUSEI',
    label: 'visite',
    unit: 'count',
    footnotes: footnote === '' ? [] : [{ mark: '*', text: footnote }],
    cells: figures.map((raw, at) => ({
      date: `${year - figures.length + 1 + at}-12-31`,
      raw,
      value: raw === 'n.d.' ? null : Number.parseInt(raw, 10),
      status: raw === 'n.d.' ? 'not_collected' : 'observed',
      note: null,
      unit: null,
      footnotes: raw.endsWith('*') ? ['*'] : null,
    })),
  }
}

const indexes = (rows: readonly PrintedRow[], base: number) =>
  compareSeries(rows, base)?.points.map(point => point.index)

test('the base year is 100; a year without a figure has no index', () => {
  expect(indexes([printed(2024, ['200', 'n.d.', '150', '301'])], 2021)).toEqual([100, null, 75, 150.5])
})

test.each([
  ['no figure in the base year', [printed(2024, ['n.d.', '150'])], 2023],
  ['a base year that no edition has', [printed(2024, ['100', '150'])], 1999],
  ['a base of zero', [printed(2024, ['0', '150'])], 2023],
])('%s: no index at all', (_, rows, base) => {
  expect(indexes(rows, base)).toEqual([null, null])
})

test('the index does not cross a year in which something else is counted', () => {
  const rows = [printed(2024, ['100', '110', '50*', '60*'], 'solo paganti')]
  expect(indexes(rows, 2021)).toEqual([100, 110, null, null])
  expect(indexes(rows, 2023)).toEqual([null, null, 100, 120])
  expect(compareSeries(rows, 2021)?.points[2]?.breaksWithPast).toBe(true)
})

test('of each year the newest edition speaks, and an older one says what came before', () => {
  const compared = compareSeries(
    [printed(2023, ['100', '200', '300']), printed(2024, ['210', '300', '400'])],
    2021,
  )
  expect(compared?.newest).toBe(2024)
  expect(compared?.points.map(({ edition, value }) => [edition, value])).toEqual([
    [2023, 100],
    [2024, 210],
    [2024, 300],
    [2024, 400],
  ])
})

test('a break at the first column of a table is known from the edition before', () => {
  const before = printed(2023, ['100', '50*', '60*'], 'solo paganti')
  const after = printed(2024, ['50*', '60*', '70*'], 'solo paganti')
  expect(compareSeries([before, after], 2021)?.points.map(point => point.breaksWithPast)).toEqual([
    false,
    true,
    false,
    false,
  ])
})

test('nothing printed is nothing', () => {
  expect(compareSeries([], 2019)).toBeNull()
})
