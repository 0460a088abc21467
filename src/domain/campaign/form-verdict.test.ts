import { expect, test } from 'vitest'
import { wishedCell } from './cell-wish.ts'
import type { DraftCell, DraftRow } from './draft-map.ts'
import type { FilledRow } from './form-sheet.ts'
import { judgeForm, type RowVerdict, rowsMissingIn } from './form-verdict.ts'

const date = '2025-12-31'
const now: DraftCell = { ...wishedCell({ raw: '8' }, null), version: 2, by: 'Anna', at: null }
const row = (cell: DraftCell | null): DraftRow => ({
  row: 1,
  label: 'a',
  unit: 'count',
  partOf: null,
  cells: { [date]: cell },
  band: { low: 6, high: 12 },
  sharedWith: [],
})
const filled = (more: Partial<FilledRow>): FilledRow => ({
  row: 1,
  base: 0,
  cell: 'H7',
  label: 'a',
  past: [],
  raw: '',
  note: '',
  reason: null,
  ...more,
})

test.each<[string, DraftCell | null, Partial<FilledRow>, RowVerdict]>([
  ['a figure in an empty cell', null, { raw: '9' }, 'writes'],
  ['an absence', null, { raw: 'n.d.' }, 'writes'],
  ['nothing', now, {}, 'empty'],
  ['the same', now, { base: 2, raw: '8' }, 'same'],
  ['the same, of an older form', now, { base: 1, raw: '8' }, 'same'],
  ['another, of an older form', now, { base: 1, raw: '9' }, 'meanwhile'],
  ['only a note', now, { base: 2, raw: '8', note: 'fino a giugno' }, 'writes'],
  ['words', null, { raw: 'tutti' }, 'words'],
  ['unusual', null, { raw: '99' }, 'asks'],
  ['unusual, explained', null, { raw: '99', reason: { code: 'covid', text: '' } }, 'writes'],
  ['a row of another map', null, { row: 7, raw: '9' }, 'gone'],
  ['a row that is called otherwise', null, { raw: '9', label: 'b' }, 'relabelled'],
  ['the same, empty', null, { label: 'b' }, 'empty'],
  ['a note without a figure', now, { base: 2, note: 'fino a giugno' }, 'alone'],
  ['a reason without a figure', null, { reason: { code: 'covid', text: '' } }, 'alone'],
  ['more than a cell holds', null, { raw: 'x'.repeat(2001) }, 'long'],
  ['a note of more than a cell holds', null, { raw: '9', note: 'x'.repeat(2001) }, 'long'],
])('%s', (_name, cell, given, verdict) => {
  const tables = { output: { rows: [row(cell)], footnotes: [], statement: null }, served: null }
  const [judged] = judgeForm([filled(given)], { tables, referenceDates: [date] })
  expect(judged?.verdict).toBe(verdict)
})

const two = {
  tables: {
    output: { rows: [row(null), { ...row(null), row: 2 }], footnotes: [], statement: null },
    served: null,
  },
  referenceDates: ['2024-12-31', date],
}

test('a row that stands twice is not written, not even once; a row that is missing is told', () => {
  const judged = judgeForm([filled({ raw: '9' }), filled({ raw: '10' })], two)
  expect(judged.map(each => each.verdict)).toEqual(['twice', 'twice'])
  expect(rowsMissingIn([filled({})], two).map(each => each.row)).toEqual([2])
})

test('earlier years that were written over in the sheet are noticed', () => {
  const judged = judgeForm([filled({ past: ['12'] }), filled({ row: 2, past: [''] })], two)
  expect(judged.map(each => each.pastDiffers)).toEqual([true, false])
})
