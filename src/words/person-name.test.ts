import { expect, test } from 'vitest'
import { personName } from './person-name.ts'

test.each([
  ['IUBINI LUCA', 'Luca Iubini'],
  ['DI GIROLAMO GABRIELLA', 'Gabriella Di Girolamo'],
  ["D'ANGELO MARIA PIA", 'Maria Pia D’Angelo'],
  ['ROSSI MARIO / BIANCHI ANNA', 'Mario Rossi, Anna Bianchi'],
  ['Luca Iubini', 'Luca Iubini'],
  ['IUBINI', 'Iubini'],
  ['', ''],
])('%s is shown as %s', (written, shown) => {
  expect(personName(written)).toBe(shown)
})
