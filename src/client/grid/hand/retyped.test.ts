import { expect, test } from 'vitest'
import type { CellWish } from '../../../domain/campaign/cell-wish.ts'
import { madeAbsent, retyped } from './retyped.ts'

const full: CellWish = {
  raw: '82',
  note: 'fonte: anagrafe',
  estimated: true,
  parts: [{ label: 'interno', value: 82 }],
  reason: { code: 'other', text: 'alluvione' },
}

test.each<[string, CellWish, string, CellWish]>([
  ['a figure over nothing', { raw: '' }, '1858', { raw: '1.858' }],
  ['spaces around it go', { raw: '' }, ' 12 ', { raw: '12' }],
  ['words stay as typed', { raw: '5' }, 'non realizzate', { raw: 'non realizzate' }],
  ['nothing leaves nothing', full, ' ', { raw: '' }],
  [
    'all but the reason stays',
    full,
    '90',
    { raw: '90', note: 'fonte: anagrafe', estimated: true, parts: [{ label: 'interno', value: 82 }] },
  ],
])('typed over: %s', (_name, before, raw, after) => {
  expect(retyped(before, raw)).toEqual(after)
})

test('an absence keeps the note alone', () => {
  expect(madeAbsent(full, 'n.d.')).toEqual({ raw: 'n.d.', note: 'fonte: anagrafe' })
})
