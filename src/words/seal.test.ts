import { expect, test } from 'vitest'
import { sealSentence } from './seal.ts'

const resolution = { number: 'n. 41', date: '2025-05-12' }

test.each([
  [{ revision: 1, reason: null, resolution: null }, null, null],
  [
    { revision: 1, reason: null, resolution },
    'Approvata con deliberazione n. 41 del 12/05/2025.',
    'Approved by resolution n. 41 of 12/05/2025.',
  ],
  [{ revision: 2, reason: null, resolution: null }, 'Revisione 2.', 'Revision 2.'],
  [
    { revision: 3, reason: 'Cifre ricontate.', resolution },
    'Approvata con deliberazione n. 41 del 12/05/2025. Revisione 3: Cifre ricontate.',
    'Approved by resolution n. 41 of 12/05/2025. Revision 3: Cifre ricontate.',
  ],
])('%j reads %j', (seal, italian, english) => {
  expect(sealSentence(seal, 'it')).toBe(italian)
  expect(sealSentence(seal, 'en')).toBe(english)
})
