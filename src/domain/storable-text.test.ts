import { expect, test } from 'vitest'
import { isAddressText, storableText } from './storable-text.ts'

test.each([
  ['Anagrafe', 'Anagrafe'],
  ['a\u0000b', 'a b'],
  ['7 \ud800', '7 \ufffd'],
  ['\udc00x', '\ufffdx'],
  ['già 😀', 'già 😀'],
  ['riga\nriga', 'riga\nriga'],
])('%j is kept as %j', (text, kept) => {
  expect(storableText(text)).toBe(kept)
})

test('an address holds no control characters', () => {
  expect(['anagrafe', 'a\u0000', 'a\n', 'città'].map(isAddressText)).toEqual([true, false, false, true])
})
