import { expect, test } from 'vitest'
import type { CellWish } from '../../../domain/campaign/cell-wish.ts'
import { wishedIn } from './panel-fields.ts'

const parts = { typed: [{ label: 'interno', value: 7 }] }

test.each<[string, string, Partial<CellWish> | null]>([
  ['nota', ' fonte: anagrafe ', { note: 'fonte: anagrafe' }],
  ['nota', ' ', { note: '' }],
  ['stima', 'on', { estimated: true }],
  ['ambito', 'anche i minori', { scopeNote: { text: 'anche i minori' } }],
  ['ambito', ' ', null],
  ['parte-nome[]', 'interno', { parts: parts.typed }],
  ['parte-quanto[]', '7', { parts: parts.typed }],
  ['rettifica', '12', null],
])('the field %s with %j', (name, value, wish) => {
  expect(wishedIn({ name, value, checked: true }, parts)).toEqual(wish)
})
