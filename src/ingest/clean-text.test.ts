import { expect, test } from 'vitest'
import { cleanText, isClean, withoutMarkup } from './clean-text.ts'

test.each([
  ['plain', 'n. interventi\t1.858\n', 'n. interventi\t1.858\n'],
  ['soft hyphen', 'ser\u00advizio', 'servizio'],
  ['no-break spaces', '1\u00a0858\u202f€', '1 858 €'],
  ['zero width', '\ufeffa\u200bb\u2060c', 'abc'],
  ['decomposed', 'citta\u0300', 'città'],
  ['hard hyphen', 'front\u2011office', 'front-office'],
  ['line separator', 'a\u2028b', 'a\nb'],
  ['lost and control characters', 'a\ufffdb\u0007c', 'abc'],
  ['typographic signs stay', '“l’ente” – 5 € … • ½', '“l’ente” – 5 € … • ½'],
])('cleanText: %s', (_, text, clean) => {
  expect(cleanText(text)).toBe(clean)
  expect(cleanText(clean)).toBe(clean)
})

test('isClean says when cleanText would change nothing', () => {
  expect(isClean('città\t1.858\n')).toBe(true)
  expect(isClean('citta\u0300')).toBe(false)
})

test.each([
  ['<p>a</p> <p>b</p>', 'a\nb'],
  ['<p>a:</p> <ul style="list-style-type: none"> - b; - c. <p>d</p>', 'a:\n- b; - c.\nd'],
  ['<i>calendarizzate</i>', 'calendarizzate'],
  ['a<br/>b', 'a\nb'],
  ['<p>', ''],
  ['ISEE<25.000€', 'ISEE<25.000€'],
  ['importo < a € 150.000 e > di 40.000', 'importo < a € 150.000 e > di 40.000'],
])('withoutMarkup: %s', (cell, text) => {
  expect(withoutMarkup(cell)).toBe(text)
})
