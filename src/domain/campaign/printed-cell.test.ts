import { expect, test } from 'vitest'
import { readFigureCell } from '../figure-cell.ts'
import type { CellChange } from './cell-change.ts'
import { printedCell } from './printed-cell.ts'
import { writtenCell } from './written-cell.ts'

const printed = (change: Partial<CellChange>, footnotes: readonly string[] = []) => {
  const typed = { key: 'k', row: 1, date: '2025-12-31', base: 0, raw: '', ...change }
  const cell = { ...writtenCell(typed, null), version: 1, by: 'Anna', at: '2026-02-01T10:00:00Z' }
  return printedCell(footnotes.length === 0 ? cell : { ...cell, footnotes })
}

test.each([
  ['as the document writes thousands', { raw: '26613' }, '26.613'],
  ['as it was typed', { raw: '26.613,50' }, '26.613,50'],
  ['with the mark of an estimate', { raw: '1200', estimated: true }, '1.200 (stima)'],
  ['an estimate said already', { raw: '12 (stima)', estimated: true }, '12 (stima)'],
  ['with its note', { raw: '12', note: 'senza (quasi) ottobre' }, '12 (senza quasi ottobre)'],
  [
    'with its parts',
    {
      raw: '82',
      parts: [
        { label: 'propri', value: 69 },
        { label: 'esterni', value: 13 },
      ],
    },
    '82 (di cui propri 69, esterni 13)',
  ],
  ['an absence with its note', { raw: 'n.d.', note: 'fonte in ritardo' }, 'n.d. (fonte in ritardo)'],
  ['words alone', { raw: 'tutti', note: 'x' }, 'tutti'],
  ['nothing', { raw: '' }, ''],
])('a cell is printed %s, and read again as the same', (_name, change, raw) => {
  const cell = printed(change)
  expect(cell.raw).toBe(raw)
  const read = readFigureCell(cell.raw)
  expect([read.value, read.status]).toEqual([cell.value, cell.status])
})

test('a footnote mark is printed on the figure', () => {
  expect(printed({ raw: '5000' }, ['**'])).toMatchObject({ raw: '5.000**', value: 5000, footnotes: ['**'] })
})

test('what was carried over is printed as it stood', () => {
  const carried = { raw: '389000', value: 389_000, status: 'observed', note: null, reason: null } as const
  expect(printedCell({ ...carried, version: 0, by: null, at: null }).raw).toBe('389000')
})
