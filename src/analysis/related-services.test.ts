import { expect, test } from 'vitest'
import type { ServiceMap } from '../domain/edition.ts'
import { organisationsOf } from './organisations/organisations.ts'
import { relatedServices } from './related-services.ts'

function map(segments: readonly string[], facilities: readonly string[]): ServiceMap {
  return {
    name: 'SERVIZIO',
    manager: null,
    content: null,
    outputs: null,
    users: { criteria: null, segments: segments.map(name => ({ name, description: '' })), served: null },
    delivery: {
      forms: null,
      staff: null,
      coDelivery: null,
      facilities: facilities.map(name => ({ name, note: '' })),
    },
    gaps: [],
  }
}

test('services that share a segment, an organisation or a place, the nearest first, each with its reasons', () => {
  const services = [
    map(['Cittadini', 'Famiglie'], ['AEM Cremona spa', 'Via Aselli, 13']),
    map(['cittadini'], ['Web']),
    map(['Cittadini'], ['A.E.M.', 'via Aselli 13']),
    map(['Imprese'], ['Web']),
  ]
  const related = relatedServices(0, services, organisationsOf(services, 'Comune di Cremona'))
  expect(related).toEqual([
    {
      service: 2,
      reasons: [
        { kind: 'organisation', name: 'AEM Cremona spa', slug: 'aem' },
        { kind: 'place', name: 'Via Aselli 13', slug: 'via-aselli-13' },
        { kind: 'segment', name: 'Cittadini', slug: null },
      ],
    },
    { service: 1, reasons: [{ kind: 'segment', name: 'Cittadini', slug: null }] },
  ])
})

test('what nearly every service shares joins none', () => {
  const services = Array.from({ length: 9 }, () => map(['Cittadini'], []))
  expect(relatedServices(0, services, [])).toEqual([])
})
