import { expect, test } from 'vitest'
import { notYetAvailable } from './cell-change.ts'
import { type CellLook, type CellWish, cellLook, wishedCell, wishOf } from './cell-wish.ts'

const wishes: readonly CellWish[] = [
  { raw: '1858' },
  { raw: 'n.d.' },
  { raw: notYetAvailable },
  { raw: '1.467 (coinvolti)' },
  { raw: '1.467 (coinvolti)', note: 'altro' },
  { raw: '25', estimated: true },
  {
    raw: '82',
    parts: [
      { label: 'propri', value: 69 },
      { label: 'esterni', value: 13 },
    ],
  },
  { raw: '25', reason: { code: 'covid', text: '' } },
]

test.each(wishes)('leaving %j as it is, is the same wish', wish => {
  expect(wishOf(wishedCell(wish, null))).toEqual(wish)
})

test.each<[string, CellWish, boolean, CellLook]>([
  ['nothing', { raw: '' }, true, 'empty'],
  ['inside the band', { raw: '8' }, true, 'saved'],
  ['outside', { raw: '25' }, true, 'ask'],
  ['outside, with a reason', { raw: '25', reason: { code: 'one_off', text: '' } }, true, 'explained'],
  ['a typed absence', { raw: '/' }, true, 'absent'],
  ['words', { raw: 'tutti' }, true, 'words'],
  ['two figures', { raw: '10 + 6 referenti' }, true, 'words'],
  ['another unit than the row', { raw: '81%' }, true, 'saved'],
  ['an earlier year', { raw: '8' }, false, 'ask'],
])('%s', (_name, wish, own, look) => {
  expect(cellLook({ band: { low: 6, high: 12 }, cells: {} }, wishedCell(wish, null), own)).toBe(look)
})

test('a note of scope says enough: nothing is asked of a figure that counts something else', () => {
  const past = (footnotes: readonly string[]) => ({ ...wishedCell({ raw: '8' }, null), footnotes })
  const figure = { ...wishedCell({ raw: '25' }, null), footnotes: ['*'] }
  const look = (footnotes: readonly string[]) =>
    cellLook(
      { band: { low: 6, high: 12 }, cells: { '2024-12-31': past(footnotes), '2025-12-31': null } },
      figure,
      true,
    )
  expect(look([])).toBe('saved')
  expect(look(['*'])).toBe('ask')
})
