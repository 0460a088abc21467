import { expect, test } from 'vitest'
import { isAddressText, storableJson, storableText } from './storable-text.ts'

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

test('no text of JSON holds what cannot be kept', () => {
  expect(storableJson('{"a":["\\ud800",{"b":"x\\u0000"}],"n":1}')).toEqual({
    a: ['\ufffd', { b: 'x ' }],
    n: 1,
  })
  expect(() => storableJson('{')).toThrow()
})

test('an address holds no control characters', () => {
  expect(['anagrafe', 'a\u0000', 'a\n', 'città'].map(isAddressText)).toEqual([true, false, false, true])
})
