import { expect, test } from 'vitest'
import type { Observation, ServiceMap } from '../domain/edition.ts'
import { csvOf } from './csv.ts'
import { flatRows } from './flat-rows.ts'

const cell = (value: number | null, more: Partial<Observation> = {}): Observation => ({
  raw: String(value),
  value,
  status: value === null ? 'missing' : 'observed',
  note: null,
  ...more,
})

const map: ServiceMap = {
  name: 'ANAGRAFE',
  manager: null,
  content: null,
  outputs: {
    referenceDates: ['2023-12-31', '2024-12-31'],
    series: [
      {
        label: '=1+1 "carte"; d\'identità*',
        unit: 'count',
        partOf: null,
        observations: [cell(1858.5), cell(-12.6, { note: 'gg ritardo', footnotes: ['**'], unit: 'd' })],
      },
    ],
    footnotes: [
      { mark: '*', text: 'elettroniche' },
      { mark: '**', text: 'in anticipo' },
    ],
  },
  users: {
    criteria: null,
    segments: null,
    served: {
      referenceDates: ['2024-12-31'],
      series: [
        {
          label: 'tutti',
          unit: 'count',
          partOf: null,
          observations: [cell(null, { status: 'text', raw: '-tutti' })],
        },
      ],
      footnotes: [],
    },
  },
  delivery: null,
  gaps: [],
}

test('every cell is a line that a spreadsheet reads and does not run', () => {
  expect(
    csvOf(flatRows(map, { slug: 'anagrafe', output: ['carte'], served: ['tutti'] })).split('\r\n'),
  ).toEqual([
    '\ufeffservizio;sezione;serie;unità;data;valore;stato;nota;come scritto;stato SDMX;parte di;indirizzo',
    `ANAGRAFE;output;"'=1+1 ""carte""; d'identità*";count;2023-12-31;1858,5;rilevato;elettroniche;1858.5;A;;anagrafe/output/carte`,
    `ANAGRAFE;output;"'=1+1 ""carte""; d'identità*";d;2024-12-31;-12,6;rilevato;"gg ritardo; elettroniche; in anticipo";'-12.6;A;;anagrafe/output/carte`,
    "ANAGRAFE;utenti seguiti;tutti;count;2024-12-31;;testo;;'-tutti;O;;anagrafe/utenti/tutti",
    '',
  ])
})
