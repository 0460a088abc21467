import { expect, test } from 'vitest'
import { readFigureCell } from '../figure-cell.ts'
import { shownRaw } from './shown-raw.ts'

test.each([
  ['', ''],
  ['92', '92'],
  ['1858', '1.858'],
  ['1234567', '1.234.567'],
  ['25770534,5', '25.770.534,5'],
  ['-1200', '-1.200'],
  ['1.858', '1.858'],
  ['0125', '0125'],
  ['n.d.', 'n.d.'],
  ['10 + 6 referenti', '10 + 6 referenti'],
])('%s is shown as %s and says the same', (raw, shown) => {
  expect(shownRaw(raw)).toBe(shown)
  expect(readFigureCell(shown).value).toBe(readFigureCell(raw).value)
})
