import { expect, test } from 'vitest'
import { emailOf } from './email.ts'

test.each([
  [' Anna.Rossi@Comune.Cremona.IT ', 'anna.rossi@comune.cremona.it'],
  ['a@b.it', 'a@b.it'],
  ['anna@comune', null],
  ['anna rossi@comune.it', null],
  ['anna@comune.it, ugo@comune.it', null],
  ['"anna"@comune.it', null],
  ['anna@comune.it\r\nBcc: altri@example.it', null],
  [`${'a'.repeat(250)}@b.it`, null],
  ['', null],
])('«%s» is %s', (written, email) => {
  expect(emailOf(written)).toBe(email)
})
