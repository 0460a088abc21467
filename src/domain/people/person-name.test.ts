import { expect, test } from 'vitest'
import { personNameOf } from './person-name.ts'

test.each([
  ['  Anna \t Maria\u00a0Rossi\n', 'Anna Maria Rossi'],
  ['D’Alò <b>', 'D’Alò <b>'],
  [' \u0000 ', null],
  ['x'.repeat(121), null],
])('«%s» is %s', (written, name) => {
  expect(personNameOf(written)).toBe(name)
})
