import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edition } from '../../tests/arbitraries/edition.ts'
import type { Edition } from '../domain/edition.ts'
import { findingSentence } from '../words/findings.ts'
import { runChecks } from './run-checks.ts'

/** Whatever an edition holds, the checks end, and every finding has words and places that exist. */
test('no edition is too odd to be checked', () => {
  fc.assert(
    fc.property(edition, each => {
      for (const finding of runChecks(each)) {
        for (const language of ['it', 'en'] as const) {
          expect(findingSentence(finding, language)).toMatch(/^\S.*[.…]$/s)
          expect(findingSentence(finding, language)).not.toMatch(/undefined|NaN|null|\[object/)
        }
        for (const { map, table, series } of finding.cells) {
          const service = each.services[map]
          const rows = table === 'outputs' ? service?.outputs : service?.users.served
          expect(rows?.series[series]).toBeDefined()
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('an edition without maps, and tables without rows or columns, are checked', () => {
  const bare: Edition = {
    format: 'atlante.edition/1',
    body: { name: 'Comune' },
    year: 2024,
    title: '',
    services: [],
  }
  const empty = { referenceDates: [], series: [], footnotes: [] }
  const lonely = {
    referenceDates: ['2024-12-31'],
    series: [{ label: '', unit: 'count', partOf: 7, observations: [] }],
    footnotes: [],
  }
  const map = {
    name: '',
    manager: null,
    content: null,
    users: { criteria: null, segments: [], served: lonely },
    outputs: empty,
    delivery: null,
    gaps: [],
  }
  expect(runChecks(bare)).toEqual([])
  expect(runChecks({ ...bare, services: [map, map] }).map(finding => finding.rule)).toContain(
    'structure.no-figures',
  )
})
