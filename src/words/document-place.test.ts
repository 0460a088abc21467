import { expect, test } from 'vitest'
import { documentPlace } from './document-place.ts'

test.each([
  ['p1557', 'paragrafo 1.557', 'paragraph 1,557'],
  ['t12.r3', 'tabella 12, riga 3', 'table 12, row 3'],
  ['n3', 'nota 3', 'note 3'],
  ['t12.r3-t12.r9', 'tabella 12, riga 3 – tabella 12, riga 9', 'table 12, row 3 – table 12, row 9'],
  ['Foglio1!B4', 'Foglio1!B4', 'Foglio1!B4'],
  ['', '', ''],
])('%s is said so that it can be found', (locator, italian, english) => {
  expect([documentPlace(locator, 'it'), documentPlace(locator, 'en')]).toEqual([italian, english])
})
