import fc from 'fast-check'
import type { Footnote, Observation, Series, SeriesTable } from '../../src/domain/edition.ts'
import { formatNumber } from '../../src/words/number.ts'
import { name, phrase } from './text.ts'

/** How a cell writes a figure in its unit, and what it means. */
type Unit = 'count' | 'percent' | 'EUR'

const plain = (raw: string, value: number | null, status: Observation['status']): Observation => ({
  raw,
  value,
  status,
  note: null,
})

const absent: fc.Arbitrary<Observation> = fc.constantFrom(
  plain('n.d.', null, 'not_collected'),
  plain('/', null, 'not_applicable'),
  plain('', null, 'missing'),
)

const whole = fc.oneof(
  fc.integer({ min: 0, max: 999 }),
  fc.integer({ min: 0, max: 9_999_999 }),
  // Written without its point, such a figure looks like a year.
  fc.integer({ min: 1900, max: 2099 }),
)
const decimal = fc.integer({ min: 0, max: 99_999_999 }).map(cents => cents / 100)

const figures: Readonly<Record<Unit, fc.Arbitrary<Observation>>> = {
  count: fc.oneof(
    whole.map(value => plain(formatNumber(value, 'it'), value, 'observed')),
    whole.map(value => plain(String(value), value, 'observed')),
    decimal.map(value => plain(formatNumber(value, 'it', 2), value, 'observed')),
  ),
  percent: fc
    .integer({ min: 0, max: 1000 })
    .map(tenths => plain(`${formatNumber(tenths / 10, 'it')}%`, tenths / 10, 'observed')),
  EUR: fc.oneof(
    whole.map(value => plain(`€ ${formatNumber(value, 'it')}`, value, 'observed')),
    decimal.map(value => plain(`${formatNumber(value, 'it', 2)} €`, value, 'observed')),
  ),
}

const annotated: fc.Arbitrary<Observation> = fc.oneof(
  whole.map((value): Observation => ({ ...plain(`${value} (stima)`, value, 'estimated'), note: 'stima' })),
  fc
    .tuple(
      whole,
      phrase(3).filter(text => /^[\p{L} ]+$/u.test(text)),
    )
    .map(
      ([value, note]): Observation => ({
        ...plain(`${formatNumber(value, 'it')} (${note})`, value, 'observed'),
        note,
      }),
    ),
  fc.constant(plain('tutti', null, 'text')),
)

const marked = (marks: readonly string[]): fc.Arbitrary<Observation> =>
  fc.tuple(whole, fc.constantFrom(...marks)).map(([value, mark]) => ({
    ...plain(`${formatNumber(value, 'it')}${mark}`, value, 'observed'),
    footnotes: [mark],
  }))

function series(columns: number, marks: readonly string[]): fc.Arbitrary<Series> {
  const units = fc.constantFrom<Unit>('count', 'count', 'count', 'percent', 'EUR')
  return units.chain(unit => {
    const cell = fc.oneof(
      { weight: 8, arbitrary: figures[unit] },
      { weight: 2, arbitrary: absent },
      ...(unit === 'count' ? [{ weight: 1, arbitrary: annotated }] : []),
      ...(unit === 'count' && marks.length > 0 ? [{ weight: 1, arbitrary: marked(marks) }] : []),
    )
    const observations = fc.array(cell, { minLength: columns, maxLength: columns })
    const label = fc.oneof(
      { weight: 6, arbitrary: name() },
      { weight: 3, arbitrary: phrase().map(text => `n. ${text}`) },
      { weight: 2, arbitrary: phrase().map(text => `di cui ${text}`) },
    )
    const mark = fc.constantFrom('', '', '', ...marks)
    return fc.tuple(label, mark, observations).map(([text, sign, cells]) => ({
      label: `${text}${sign}`,
      unit: cells.some(({ value }) => value !== null) ? unit : 'count',
      partOf: null,
      observations: cells,
    }))
  })
}

/** `di cui` is a part of the last series before it that is none itself. */
function withParts(rows: readonly Series[]): readonly Series[] {
  const isPart = (row: Series): boolean => row.label.startsWith('di cui')
  return rows.map((row, index) => {
    const before = rows.slice(0, index).findLastIndex(other => !isPart(other))
    return isPart(row) && before >= 0 ? { ...row, partOf: before } : row
  })
}

const footnotes: fc.Arbitrary<readonly Footnote[]> = fc
  .array(phrase(12), { maxLength: 3 })
  .map(texts => texts.map((text, index) => ({ mark: '*'.repeat(index + 1), text })))

/** A table of 1 to 12 years in a row, with the footnotes its cells and labels refer to. */
export const seriesTable: fc.Arbitrary<SeriesTable> = fc
  .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }), footnotes)
  .chain(([last, columns, notes]) => {
    const referenceDates = Array.from(
      { length: columns },
      (_, index) => `${last - columns + 1 + index}-12-31`,
    )
    const marks = notes.map(note => note.mark)
    return fc
      .array(series(columns, marks), { maxLength: 6 })
      .map(rows => ({ referenceDates, series: withParts(rows), footnotes: notes }))
  })
