import { expect, test } from 'vitest'
import { dataFormats, inLanguage, languageOf, splitFormat, urls } from './urls.ts'

test.each([
  ['/', 'en', '/en'],
  ['/2024', 'en', '/en/2024'],
  ['/en', 'it', '/'],
  ['/en/2024/servizi/anagrafe', 'it', '/2024/servizi/anagrafe'],
  ['/2024/cerca?q=nidi', 'en', '/en/2024/cerca?q=nidi'],
  ['/en/2024', 'en', '/en/2024'],
  ['/enti', 'en', '/en/enti'],
] as const)('%s in %s is %s', (path, language, expected) => {
  expect(inLanguage(path, language)).toBe(expected)
})

test.each([
  ['/', 'it'],
  ['/en', 'en'],
  ['/en/', 'en'],
  ['/en?q=1', 'en'],
  ['/en/2024', 'en'],
  ['/enti', 'it'],
  ['/2024/en', 'it'],
])('%s is in %s', (path, expected) => {
  expect(languageOf(path)).toBe(expected)
})

test.each([
  ['anagrafe', 'anagrafe', null],
  ['anagrafe.csv', 'anagrafe', 'csv'],
  ['anagrafe.json', 'anagrafe', 'json'],
  ['a.b.json', 'a.b', 'json'],
  ['2024.xml', '2024.xml', null],
])('%s splits into name and format', (part, name, format) => {
  expect(splitFormat(part, dataFormats)).toEqual({ name, format })
})

test('a series has its place under its service', () => {
  expect(urls.series('en', 2024, 'anagrafe', 'served', 'cittadini')).toBe(
    '/en/2024/servizi/anagrafe/utenti/cittadini',
  )
  expect(urls.seriesData(2024, 'anagrafe', 'output', 'carte', 'svg')).toBe(
    '/2024/servizi/anagrafe/output/carte.svg',
  )
})

test('a slug or a query never escapes its place', () => {
  expect(urls.service('it', 2024, '../x?y#z')).toBe('/2024/servizi/..%2Fx%3Fy%23z')
  expect(urls.search('en', 2024, 'a&b=c')).toBe('/en/2024/cerca?q=a%26b%3Dc')
})
