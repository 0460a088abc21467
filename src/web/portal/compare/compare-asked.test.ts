import { expect, test } from 'vitest'
import { compareAsked, compareQuery, readAddress } from './compare-asked.ts'

const meals = { year: 2024, service: 'asili-nido', section: 'output' as const, series: 'pasti-erogati-anno' }

test.each([
  ['/2024/servizi/asili-nido/output/pasti-erogati-anno', meals],
  ['2024/servizi/asili-nido/output/pasti-erogati-anno', meals],
  ['/en/2024/servizi/asili-nido/output/pasti-erogati-anno.csv', meals],
  ['https://mappe.example.it/2024/servizi/asili-nido/output/pasti-erogati-anno?a=b#c', meals],
  ['/2024/servizi/asili-nido/utenti/lattanti', { ...meals, section: 'served', series: 'lattanti' }],
  ['/2024/servizi/asili-nido', { year: 2024, service: 'asili-nido' }],
  ['/2024/servizi/citt%C3%A0', { year: 2024, service: 'città' }],
])('%s is read', (text, ref) => {
  expect(readAddress(text)).toEqual(ref)
})

test.each([
  '',
  'pasti',
  '/2024',
  '/2024/servizi/',
  '/2024/servizi/a/altro/b',
  '/2024/servizi/a/output/b/c',
  '/2024/servizi/%E0%A4%A/output/b',
  '/2024/servizi/a%2Fb/output/c',
  "/2024/servizi/a'/output/b",
  'javascript:alert(1)',
])('%s is no address of a series', text => {
  expect(readAddress(text)).toBeNull()
})

test('the address holds the whole state, and is read as it was written', () => {
  const asked = compareAsked({
    serie: ['/2024/servizi/asili-nido/output/pasti-erogati-anno', '/2024/servizi/asili-nido/utenti/lattanti'],
    vista: 'indice',
    base: '2020',
  })
  const query = compareQuery(asked)
  expect(query).toBe(
    '?serie=/2024/servizi/asili-nido/output/pasti-erogati-anno&serie=/2024/servizi/asili-nido/utenti/lattanti&vista=indice&base=2020',
  )
  const params = new URLSearchParams(query)
  expect(
    compareAsked({ serie: params.getAll('serie'), vista: params.get('vista'), base: params.get('base') }),
  ).toEqual(asked)
})

test('a form sends all the series in one field', () => {
  const serie = '/2024/servizi/asili-nido/output/pasti-erogati-anno /2024/servizi/asili-nido/utenti/lattanti'
  expect(compareAsked({ serie }).series).toHaveLength(2)
  expect(compareAsked({ serie }).unknown).toEqual([])
})

test('the same series twice is one, the ninth is left out and said, what is no series is said', () => {
  const many = Array.from({ length: 12 }, (_, at) => `/2024/servizi/a/output/b-${at % 10}`)
  const asked = compareAsked({ serie: [...many, 'niente', 7, ''], vista: 'altro', base: 'x' })
  expect(asked.series).toHaveLength(8)
  expect(asked.tooMany).toBe(true)
  expect(asked.unknown).toEqual(['niente'])
  expect([asked.view, asked.base]).toEqual(['fianco', null])
})
