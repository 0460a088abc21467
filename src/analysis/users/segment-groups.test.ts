import { expect, test } from 'vitest'
import type { ServiceMap } from '../../domain/edition.ts'
import { audiencesOf } from './audiences.ts'
import { segmentGroups } from './segment-groups.ts'

test.each([
  ['Bambini con disabilità', '', ['children', 'disability']],
  ['Cittadini, imprese e professionisti', '', ['residents', 'business']],
  ['Minori stranieri non accompagnati', '', ['children', 'foreigners']],
  ['Cittadini non autosufficienti', '', ['elderly', 'disability', 'residents']],
  ['Amministratori', '', ['inside']],
  ['Amministratori di condominio', '', ['other']],
  ['Pubblica amministrazione', '', ['bodies']],
  ['Partecipanti alle iniziative', '', ['visitors']],
  ['Telesoccorso', 'ANZIANI', ['elderly']],
  ['Telesoccorso', 'VERDE', ['other']],
  ['Utenza esterna', '', ['other']],
] as const)('«%s» of «%s» is for %j', (segment, service, expected) => {
  expect(audiencesOf(segment, service)).toEqual(expected)
})

function map(name: string, segments: readonly string[], served: readonly string[] = []): ServiceMap {
  return {
    name,
    manager: null,
    content: null,
    outputs: null,
    users: {
      criteria: null,
      segments: segments.map(each => ({ name: each, description: '' })),
      served: {
        referenceDates: ['2024-12-31'],
        footnotes: [],
        series: served.map(label => ({ label, unit: 'count', partOf: null, observations: [] })),
      },
    },
    delivery: null,
    gaps: [],
  }
}

test('one name is one entry however it is written, and shows how', () => {
  const groups = segmentGroups([
    map(
      'NIDI',
      ['Bambini che usufruiscono del servizio mensa'],
      ['n. bambini che usufruiscono del servizio mensa'],
    ),
    map('SCUOLE', ['BAMBINI che usufruiscono servizio mensa', 'Bambini oltre le 16.00']),
    map('NIDI D', ['Bambini oltre le 16.30', 'bambini che usufruiscono del servizio mensa']),
  ])
  expect(groups).toEqual([
    {
      audience: 'children',
      segments: [
        {
          name: expect.stringMatching(/mensa$/),
          alsoWritten: [expect.stringMatching(/mensa$/)],
          uses: [
            { service: 0, row: 0 },
            { service: 1, row: null },
            { service: 2, row: null },
          ],
        },
        { name: 'Bambini oltre le 16.00', alsoWritten: [], uses: [{ service: 1, row: null }] },
        { name: 'Bambini oltre le 16.30', alsoWritten: [], uses: [{ service: 2, row: null }] },
      ],
    },
  ])
})

test('a segment of many kinds of people stands in each of its groups', () => {
  const groups = segmentGroups([map('SPORTELLO', ['Cittadini e imprese'])])
  expect(groups.map(group => group.audience)).toEqual(['residents', 'business'])
})
