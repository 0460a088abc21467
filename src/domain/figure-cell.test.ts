import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFigureCell } from './figure-cell.ts'

const lines = (name: string) =>
  readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))

test.each(lines('cells-valid'))('%s', line => {
  const [raw = '', value, status, note, unit, marks] = line.split(' | ')
  const absent = (text: string | undefined) => (text === '-' ? null : text)
  const cell = readFigureCell(raw)
  expect({ ...cell, marks: cell.marks.join('') }).toEqual({
    value: value === '-' ? null : Number(value),
    status,
    note: absent(note),
    unit: absent(unit),
    marks: marks === '-' ? '' : marks,
    problem: null,
  })
})

test.each(lines('cells-words'))('words: %s', line => {
  const [raw = '', problem] = line.split(' | ')
  expect(readFigureCell(raw)).toMatchObject({ value: null, status: 'text', problem })
})

test.each(lines('cells-ambiguous'))('ambiguous: %s', raw => {
  expect(readFigureCell(raw)).toMatchObject({ value: null, status: 'text', problem: 'ambiguous-number' })
})

test('a blank is missing, a dash is missing and asked about', () => {
  expect(readFigureCell('')).toMatchObject({ status: 'missing', problem: null })
  expect(readFigureCell('-')).toMatchObject({ status: 'missing', problem: 'dash' })
})
