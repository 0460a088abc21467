import { expect, test } from 'vitest'
import { smallEdition } from '../../tests/small-edition.ts'
import { type EditionRow, largestChanges } from './largest-changes.ts'
import { missingData } from './missing-data.ts'

const nothingDoubted = () => false
const names = (edition: ReturnType<typeof smallEdition>, rows: readonly EditionRow[]) =>
  rows.map(row => edition.services[row.map]?.outputs?.series[row.series]?.label)

test('rises and falls by their share of the year before, a doubling as strong as a halving', () => {
  const edition = smallEdition(2024, {
    A: { output: { doppio: [400, 800] } },
    B: { output: { meta: [1000, 400] } },
    C: { output: { poco: [1000, 1100] } },
    D: { output: { uguale: [500, 500] } },
  })
  const { rises, falls } = largestChanges(edition, nothingDoubted, 5)
  expect(names(edition, rises)).toEqual(['doppio', 'poco'])
  expect(names(edition, falls)).toEqual(['meta'])
  expect(rises[0]).toMatchObject({ from: 400, to: 800, since: '2023-12-31', change: { value: 100 } })
})

test('small figures, absent ones, old tables and doubted cells are left out', () => {
  const edition = smallEdition(2024, {
    A: { output: { piccola: [2, 800], 'quasi piccola': [99, 800], assente: [null, 800], sana: [200, 300] } },
    B: { output: { dubbia: [500, 5000] } },
  })
  const isDoubted = ({ map }: EditionRow, column: number) => map === 1 && column === 0
  const { rises, falls, leftOut } = largestChanges(edition, isDoubted, 5)
  expect(names(edition, rises)).toEqual(['sana'])
  expect(falls).toEqual([])
  expect(leftOut).toEqual({ small: 2, doubted: 1, broken: 0 })
  expect(largestChanges({ ...edition, year: 2025 }, nothingDoubted, 5).rises).toEqual([])
})

test('one table gives two rows at most', () => {
  const edition = smallEdition(2024, { A: { output: { a: [100, 200], b: [100, 210], c: [100, 220] } } })
  expect(names(edition, largestChanges(edition, nothingDoubted, 5).rises)).toEqual(['c', 'b'])
})

test('what is missing is counted by manager, most first', () => {
  const edition = smallEdition(2024, {
    A: { manager: 'ROSSI', output: { a: [1, null], b: [1, ''], c: [1, 0] } },
    B: { manager: 'ROSSI', served: { a: [1, 2] } },
    C: { manager: 'BIANCHI', output: { a: [1, null] } },
    D: { manager: 'VERDI', output: { a: [null, 1] } },
  })
  expect(missingData(edition)).toEqual([
    { manager: 'ROSSI', maps: 2, series: 4, absent: 2, ended: 0, lost: 0 },
    { manager: 'BIANCHI', maps: 1, series: 1, absent: 1, ended: 0, lost: 0 },
  ])
  const late = missingData({ ...edition, year: 2025 })
  expect(late.map(({ manager, ended }) => [manager, ended])).toEqual([
    ['ROSSI', 4],
    ['BIANCHI', 1],
    ['VERDI', 1],
  ])
})
