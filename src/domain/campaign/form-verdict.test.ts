import { expect, test } from 'vitest'
import { wishedCell } from './cell-wish.ts'
import type { DraftCell, DraftRow } from './draft-map.ts'
import type { FilledRow } from './form-sheet.ts'
import { judgeForm, type RowVerdict } from './form-verdict.ts'

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
])('%s', (_name, cell, given, verdict) => {
  const tables = { output: { rows: [row(cell)], footnotes: [], statement: null }, served: null }
  const [judged] = judgeForm([filled(given)], { tables, referenceDates: [date] })
  expect(judged?.verdict).toBe(verdict)
})
