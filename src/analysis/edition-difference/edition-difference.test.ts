import { expect, test } from 'vitest'
import type { Edition, Observation, SeriesTable, ServiceMap } from '../../domain/edition.ts'
import { editionDifference, isDifferent } from './edition-difference.ts'
import { movedFrom } from './moved.ts'
import { wordDifference } from './word-difference.ts'

const cell = (value: number | null, more: Partial<Observation> = {}): Observation => ({
  raw: value === null ? 'n.d.' : String(value),
  value,
  status: value === null ? 'not_collected' : 'observed',
  note: null,
  ...more,
})

const table = (
  years: readonly number[],
  rows: Readonly<Record<string, readonly Observation[]>>,
): SeriesTable => ({
  referenceDates: years.map(year => `${year}-12-31`),
  series: Object.entries(rows).map(([label, observations]) => ({
    label,
    unit: 'count',
    partOf: null,
    observations,
  })),
  footnotes: [],
})

const map = (
  name: string,
  outputs: SeriesTable,
  core = 'Rilascio di certificati ai residenti',
): ServiceMap => ({
  name,
  manager: 'ROSSI ANNA',
  content: { core: [{ name: 'Certificati', description: core }], ancillary: [] },
  outputs,
  users: { criteria: null, segments: null, served: null },
  delivery: null,
  gaps: [],
})

const edition = (year: number, services: readonly ServiceMap[]): Edition => ({
  format: 'atlante.edition/1',
  body: { name: 'Comune di Vallechiara' },
  year,
  title: `Mappe dei Servizi ${year}`,
  services,
})

const years = [2020, 2021, 2022, 2023]
const next = [2021, 2022, 2023, 2024]
const figures = (...values: (number | null)[]) => values.map(value => cell(value))
const before = edition(2023, [
  map(
    'ANAGRAFE',
    table(years, {
      'n. certificati': figures(9, 10, 20, 30),
      'n. carte': figures(4, 5, 6, 7),
      'n. autentiche': figures(8, 8, 9, 9),
    }),
  ),
  map('TRIBUTI', table(years, { 'n. avvisi': figures(1, 1, 2, 3) })),
  map(
    'PALESTRE',
    table(years, { 'n. ore': figures(90, 100, 110, 120), 'n. iscritti': figures(30, 40, 50, 60) }),
  ),
])

test('an edition does not differ from itself', () => {
  expect(isDifferent(editionDifference(before, before))).toBe(false)
})

test('the difference shows exactly what changed, and nothing else', () => {
  const after = edition(2024, [
    map(
      'PALESTRE COMUNALI',
      table(next, { 'n. ore': figures(100, 110, 120, 125), 'n. iscritti': figures(40, 50, 60, 61) }),
    ),
    map(
      'ANAGRAFE',
      table(next, {
        'n. certificati': [cell(10), cell(21, { note: 'ricontati' }), cell(30), cell(33)],
        'n. carte di identità': figures(5, 6, 7, 7),
        'n. residenze': figures(null, null, 4, 5),
      }),
      'Rilascio di certificati a chi risiede',
    ),
    map('CIMITERI', table(next, { 'n. concessioni': figures(1, 1, 1, 1) })),
  ])
  const found = editionDifference(before, after)
  expect(found.services).toEqual({
    added: ['CIMITERI'],
    gone: ['TRIBUTI'],
    renamed: [{ from: 'PALESTRE', to: 'PALESTRE COMUNALI' }],
    moved: ['ANAGRAFE'],
  })
  const [gyms, registry] = found.maps
  expect(gyms).toMatchObject({
    service: 'PALESTRE COMUNALI',
    texts: [],
    figures: { restated: [], rewritten: 0 },
  })
  expect(gyms?.figures.added.map(({ label, value }) => [label, value])).toEqual([
    ['n. ore', 125],
    ['n. iscritti', 61],
  ])
  expect(registry?.rows).toEqual({
    added: [{ section: 'output', label: 'n. residenze' }],
    gone: [{ section: 'output', label: 'n. autentiche' }],
    renamed: [{ section: 'output', label: 'n. carte di identità', from: 'n. carte' }],
    moved: [],
  })
  expect(registry?.figures.restated).toEqual([
    {
      section: 'output',
      label: 'n. certificati',
      referenceDate: '2022-12-31',
      unit: 'count',
      from: { value: 20, status: 'observed', raw: '20' },
      to: { value: 21, status: 'observed', raw: '21' },
      difference: 1,
      why: 'ricontati',
    },
  ])
  expect(registry?.texts).toEqual([
    {
      part: 'content.core',
      name: 'Certificati',
      kind: 'changed',
      words: [
        { kind: 'same', text: 'Rilascio di certificati' },
        { kind: 'gone', text: ' ai residenti' },
        { kind: 'added', text: ' a chi risiede' },
      ],
    },
  ])
})

test.each([
  ['', '', []],
  ['uno', '', [['gone', 'uno']]],
  ['', 'uno', [['added', 'uno']]],
  [
    'uno due tre',
    'uno tre',
    [
      ['same', 'uno'],
      ['gone', ' due'],
      ['same', ' tre'],
    ],
  ],
  ['a b c a b b a', 'c b a b a c', null],
])('words of %j and %j', (from, to, expected) => {
  const runs = wordDifference(from, to)
  const text = (kind: string) =>
    runs
      .filter(run => run.kind === 'same' || run.kind === kind)
      .map(run => run.text)
      .join('')
  expect(text('gone').replace(/\s+/g, ' ').trim()).toBe(from)
  expect(text('added').replace(/\s+/g, ' ').trim()).toBe(to)
  if (expected) expect(runs.map(({ kind, text }) => [kind, text])).toEqual(expected)
})

test('texts that have nothing in common, however long, are compared in time', () => {
  const from = Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(' ')
  const to = Array.from({ length: 20_000 }, (_, at) => `b${at}`).join(' ')
  expect(wordDifference(from, to).map(run => run.kind)).toEqual(['gone', 'added'])
})

test.each([
  [[0, 1, 2], []],
  [[2, 0, 1], [0]],
  [[1, null, 0], [2]],
  [[], []],
])('of the places %j, moved are %j', (places, moved) => {
  expect(movedFrom(places)).toEqual(moved)
})
