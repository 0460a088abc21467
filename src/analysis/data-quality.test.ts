import { expect, test } from 'vitest'
import type { ObservationStatus, ServiceMap } from '../domain/edition.ts'
import { absentShare, dataQuality, totalOf } from './data-quality.ts'

function map(rows: readonly (readonly ObservationStatus[])[]): ServiceMap {
  return {
    name: 'VERDE',
    manager: null,
    content: null,
    outputs: {
      referenceDates: ['2023-12-31', '2024-12-31'],
      footnotes: [],
      series: rows.map((statuses, index) => ({
        label: `riga ${index}`,
        unit: 'count',
        partOf: null,
        observations: statuses.map(status => ({ raw: status, value: null, status, note: null })),
      })),
    },
    users: { criteria: null, segments: null, served: null },
    delivery: null,
    gaps: [],
  }
}

test('cells are counted by status, by year and by service', () => {
  const quality = dataQuality([
    map([
      ['observed', 'not_collected'],
      ['text', 'estimated'],
    ]),
    map([['not_applicable', 'missing']]),
  ])
  expect(quality.all).toEqual({
    observed: 1,
    estimated: 1,
    not_collected: 1,
    not_applicable: 1,
    missing: 1,
    text: 1,
  })
  expect(quality.years.map(({ year, counts }) => [year, totalOf(counts), counts.observed])).toEqual([
    [2023, 3, 1],
    [2024, 3, 0],
  ])
  expect(quality.services.map(absentShare)).toEqual([1 / 4, 1])
  expect(quality.words).toEqual([
    { service: 0, section: 'output', row: 1, label: 'riga 1', date: '2023-12-31', raw: 'text' },
  ])
  expect(quality.estimates.map(cell => cell.raw)).toEqual(['estimated'])
})

test('an edition without tables lacks nothing', () => {
  expect(absentShare(dataQuality([]).all)).toBe(0)
})
