import { expect, test } from 'vitest'
import { readTextValue } from './read-text-value.ts'
import { itemsOf, listSections, valueOfItems, wordsOfItems } from './text-items.ts'

const items = [
  { first: 'Certificati', second: 'Rilascio allo sportello.\nE in rete.' },
  { first: 'Cambi di residenza', second: '' },
]

test.each(listSections)('%s: items become a value that is read back the same', section => {
  const value = valueOfItems(section, [...items, { first: ' ', second: '' }])
  expect(readTextValue(section, value)).toEqual(value)
  const expected = section === 'users.criteria' ? items.map(item => ({ ...item, second: '' })) : items
  expect(itemsOf(section, { [section]: value })).toEqual(expected)
})

test('a map without the section has no items', () => {
  expect(itemsOf('users.segments', {})).toEqual([])
})

test('as running text', () => {
  expect(wordsOfItems(items)).toBe('Certificati\nRilascio allo sportello.\nE in rete.\nCambi di residenza')
})
