import { expect, test } from 'vitest'
import { askedLanguage } from './asked-language.ts'

test.each([
  [undefined, 'it'],
  ['', 'it'],
  ['*', 'it'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,it;q=0.8', 'en'],
  ['it,en', 'it'],
  ['en;q=0.3, it-IT;q=0.9', 'it'],
  ['en;q=0', 'it'],
  ['de, fr;q=0.5', 'it'],
  ['EN;Q=1', 'en'],
  [',;q=;;', 'it'],
])('%s is answered in %s', (accept, language) => {
  expect(askedLanguage(accept)).toBe(language)
})
