import { expect, test } from 'vitest'
import { otherForms, preferredAddress, preferredUrl } from './negotiation.ts'

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'

test.each([
  ['/2024', undefined, null],
  ['/2024', '*/*', null],
  ['/2024', browser, null],
  ['/2024', 'application/json', '/2024.json'],
  ['/2024', 'text/turtle', '/2024.ttl'],
  ['/2024', 'text/html;q=0.5, text/turtle', '/2024.ttl'],
  ['/2024', 'text/turtle;q=0.5, text/html', null],
  ['/2024', 'text/turtle;q=0, */*', null],
  ['/2024', 'text/turtle;q=0', null],
  ['/2024', 'application/*', '/2024.json'],
  ['/2024', 'application/json;q=0.2, application/ld+json;q=0.8, text/html;q=0.1', '/2024.jsonld'],
  ['/2024', 'application/vnd.unknown', null],
  ['/2024', ';;;,q=,=', null],
  ['/2024', 'a'.repeat(10_000), null],
  ['/en/2024/servizi/anagrafe', 'text/csv', '/en/2024/servizi/anagrafe.csv'],
  ['/2024/servizi/anagrafe.csv', 'text/turtle', null],
  ['/2024/servizi/anagrafe/output/carte', 'image/svg+xml', '/2024/servizi/anagrafe/output/carte.svg'],
  ['/2024/servizi/anagrafe', 'image/svg+xml', null],
  ['/dati', 'text/turtle', '/catalogo.ttl'],
  ['/en/dati', 'application/ld+json', '/catalogo.jsonld'],
  ['/catalogo', 'application/rdf+xml', '/catalogo.rdf'],
  ['/dati', 'text/csv', null],
  ['/metodo', 'text/turtle', null],
] as const)('%s for %.60s', (path, accept, address) => {
  expect(preferredAddress(path, accept)).toBe(address)
})

test('a page knows its other forms', () => {
  expect(otherForms('/dati').map(({ href }) => href)).toEqual([
    '/catalogo.ttl',
    '/catalogo.jsonld',
    '/catalogo.rdf',
  ])
  expect(otherForms('/2024')[0]).toEqual({ type: 'application/json', href: '/2024.json' })
  expect(otherForms('/metodo')).toEqual([])
})

test('the query of a page is kept, that of a form is not needed', () => {
  expect(preferredUrl('/2024?a=1', undefined)).toBe('/2024?a=1')
  expect(preferredUrl('/2024?a=1', 'text/turtle')).toBe('/2024.ttl')
  expect(preferredUrl('/2024/cerca?q=nidi', 'application/json')).toBe('/2024/cerca?q=nidi')
})
