import { expect, test } from 'vitest'
import { smallEdition } from '../../../tests/small-edition.ts'
import { sharedFigures } from './shared-figures.ts'

const figures = [10, 11, 12, 13, 14, 15]
const other = [1, 2, 3, 4, 5, 6]
const edition = smallEdition(2024, {
  ANAGRAFE: { output: { 'Popolazione residente': figures, Carte: other } },
  TRIBUTI: { output: { 'Popolazione residente al 31/12': figures } },
  VERDE: { output: { Alberi: figures, Carte: other } },
})
const stored = {
  id: 2024001,
  edition,
  services: [1, 2, 3],
  rows: [
    { output: [11, 12], served: [] },
    { output: [21], served: [] },
    { output: [31, 32], served: [] },
  ],
}

const known = (...entries: [number, number | null][]) => new Map(entries)

test.each([
  ['are guessed by figures and words', known(), { 11: 11, 21: 11, 12: 12, 32: 12 }],
  ['go on as they are known', known([11, -1], [31, -1]), { 11: -1, 31: -1, 21: -1, 12: 12, 32: 12 }],
  ['are not guessed of a series that stands alone', known([21, null]), { 12: 12, 32: 12 }],
  ['are not guessed with one that stands alone', known([11, null], [12, null]), {}],
])('shared figures %s', (_name, before, expected) => {
  expect(Object.fromEntries(sharedFigures(stored, before))).toEqual(expected)
})
