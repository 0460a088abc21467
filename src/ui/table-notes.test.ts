import { expect, test } from 'vitest'
import type { Observation } from '../domain/edition.ts'
import { tableNotes } from './table-notes.ts'

const observed = (note: string | null): Observation => ({ raw: '1', value: 1, status: 'observed', note })
const words: Observation = { raw: 'tutti', value: null, status: 'text', note: 'tutti' }

const table = (observations: readonly Observation[]) => ({
  referenceDates: [],
  footnotes: [],
  series: [{ label: 'Righe', unit: 'count', partOf: null, observations }],
})

test('gives each text one letter, in order of appearance', () => {
  const { letters } = tableNotes(
    table([observed('stima'), observed(null), observed('causa covid'), observed('stima')]),
  )
  expect([...letters]).toEqual([
    ['stima', 'a'],
    ['causa covid', 'b'],
  ])
})

test('leaves a cell of words alone: its words are shown in the cell', () => {
  expect(tableNotes(table([words])).letters.size).toBe(0)
})

test('goes on after z', () => {
  const many = Array.from({ length: 28 }, (_, index) => observed(`nota ${index}`))
  expect([...tableNotes(table(many)).letters.values()].slice(25)).toEqual(['z', 'aa', 'ab'])
})
