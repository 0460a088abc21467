import { expect, test } from 'vitest'
import { readDepartmentList } from './department-list.ts'

const services = [
  { service: 1, slug: 'anagrafe', former: ['anagrafe-e-leva'], name: 'ANAGRAFE', department: 'Demografici' },
  { service: 2, slug: 'verde', former: [], name: 'VERDE PUBBLICO', department: null },
  { service: 3, slug: 'nidi', former: [], name: 'NIDI', department: null },
  { service: 4, slug: 'nidi-2', former: [], name: 'NIDI', department: null },
]
const read = (...rows: readonly (readonly string[])[]) =>
  readDepartmentList(
    rows.map((cells, at) => ({ line: at + 1, cells })),
    services,
  )

test('services are named by address, former address or name; the heading and empty lines say nothing', () => {
  const { changes, problems } = read(
    ['Servizio', 'Settore'],
    ['anagrafe-e-leva', ''],
    ['', ''],
    ['Verde  pubblico', ' Lavori  pubblici ', 'nota'],
    ['nidi', 'Scuola'],
  )
  expect(problems).toEqual([])
  expect(changes).toEqual([
    { service: 1, from: 'Demografici', to: null },
    { service: 2, from: null, to: 'Lavori pubblici' },
    { service: 3, from: null, to: 'Scuola' },
  ])
})

test('a heading says which columns count', () => {
  const { changes, problems } = read(
    ['Indirizzo', 'Servizio', 'Responsabile', 'Settore'],
    ['verde', 'Altro nome', 'BIANCHI UGO', 'Lavori'],
  )
  expect({ changes, problems }).toEqual({ changes: [{ service: 2, from: null, to: 'Lavori' }], problems: [] })
})

test.each([
  [[['anagraffe', 'A']], { line: 1, problem: 'unknown', written: 'anagraffe', near: 'anagrafe' }],
  [[['zzz', 'A']], { line: 1, problem: 'unknown', written: 'zzz', near: null }],
  [[['NIDI', 'A']], { line: 1, problem: 'ambiguous', written: 'NIDI', near: 'nidi' }],
  [[['verde']], { line: 1, problem: 'one-column', written: 'verde', near: null }],
  [[['verde', 'x'.repeat(121)]], { line: 1, problem: 'too-long', written: 'verde', near: null }],
  [
    [
      ['verde', 'A'],
      ['verde', 'B'],
    ],
    { line: 2, problem: 'twice', written: 'verde', near: null },
  ],
])('%j has a problem', (rows, expected) => {
  expect(read(...rows).problems).toEqual([expected])
})

test('the same said twice of a service is one change', () => {
  const { changes, problems } = read(['verde', 'A'], ['VERDE PUBBLICO', 'A'])
  expect({ changes, problems }).toEqual({ changes: [{ service: 2, from: null, to: 'A' }], problems: [] })
})
