import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editionDifference } from '../src/analysis/edition-difference/edition-difference.ts'
import type { Edition } from '../src/domain/edition.ts'
import { reportDifference } from '../src/publish/difference/report-difference.ts'
import { nextYear, restated, withOutputs } from './next-year.ts'
import { repositoryRoot } from './real-document.ts'
import { smallEdition } from './small-edition.ts'

const small = smallEdition(2024, {
  ANAGRAFE: {
    output: { 'n. carte': [5, 6, 7, 8], 'n. cambi': [10, 20, 30, 40], 'n. nascite': [1, null, 3, 4] },
    served: { residenti: [70, 71, 72, 73] },
  },
  PALESTRE: { output: { 'n. ore': [90, 100, 110, 120], 'n. corsi': [31, 42, 53, 64] } },
  TRIBUTI: { output: { 'n. avvisi': [100, 200, 300, 400] } },
  MUSEI: { served: { visitatori: [1000, 2000, 3000, 4000] }, core: ['Mostre'] },
})

test('a whole edition rolled on by a year differs in its new figures only', () => {
  const { texts, services, maps } = editionDifference(small, nextYear(small))
  expect({ texts, services }).toEqual({
    texts: [],
    services: { added: [], gone: [], renamed: [], moved: [] },
  })
  expect(maps.map(map => [map.service, map.figures.added.map(each => each.label)])).toEqual([
    ['ANAGRAFE', ['n. carte', 'n. cambi', 'n. nascite', 'residenti']],
    ['PALESTRE', ['n. ore', 'n. corsi']],
    ['TRIBUTI', ['n. avvisi']],
    ['MUSEI', ['visitatori']],
  ])
  expect(new Set(maps.flatMap(map => map.figures.added.map(each => each.referenceDate)))).toEqual(
    new Set(['2025-12-31']),
  )
  for (const { rows, texts, figures } of maps) {
    expect({ rows, texts, restated: figures.restated, rewritten: figures.rewritten }).toEqual({
      rows: { added: [], gone: [], renamed: [], moved: [] },
      texts: [],
      restated: [],
      rewritten: 0,
    })
  }
})

test('what was changed by hand is shown, exactly, and nothing else', () => {
  const later = nextYear(small, [
    [
      'ANAGRAFE',
      map =>
        withOutputs(map, rows => [
          ...rows.map(row => (row.label === 'n. cambi' ? restated(row, 1, '31', 31) : row)),
          ...small.services
            .slice(2, 3)
            .flatMap(each => each.outputs?.series ?? [])
            .map(row => ({ ...row, label: 'n. ricorsi' })),
        ]),
    ],
    ['PALESTRE', map => ({ ...map, name: 'PALESTRE E PISCINE' })],
    ['TRIBUTI', () => null],
    [
      'MUSEI',
      map => ({
        ...map,
        manager: 'VERDI ANNA',
        content: { core: [{ name: 'Mostre', description: 'anche la sera' }], ancillary: [] },
      }),
    ],
  ])
  const report = reportDifference(editionDifference(small, later), 'it')
  expect(report.totals).toEqual([
    { kind: 'services.gone', label: 'servizi assenti', count: 1 },
    { kind: 'services.renamed', label: 'servizi rinominati', count: 1 },
    { kind: 'rows.added', label: 'righe nuove', count: 1 },
    { kind: 'texts', label: 'testi cambiati', count: 2 },
    { kind: 'restated', label: 'rettifiche di anni passati', count: 1 },
    { kind: 'figures', label: 'cifre nuove', count: 7 },
  ])
  expect(report.services).toEqual([
    { sign: 'gone', what: 'servizio assente', where: '', words: [{ kind: 'gone', text: 'TRIBUTI' }] },
    {
      sign: 'changed',
      what: 'servizio rinominato',
      where: '',
      words: [
        { kind: 'gone', text: 'PALESTRE' },
        { kind: 'same', text: ' ' },
        { kind: 'added', text: 'PALESTRE E PISCINE' },
      ],
    },
  ])
  const [registry, gyms, museums] = report.maps
  expect(registry).toMatchObject({
    service: 'ANAGRAFE',
    place: 0,
    changes: [{ what: 'riga nuova', words: [{ kind: 'added', text: 'n. ricorsi' }] }],
    restated: [
      {
        row: 'Output del servizio: n. cambi',
        date: '31/12/2023',
        from: '30',
        to: '31',
        difference: '+1',
        why: 'ricontati',
      },
    ],
  })
  expect(gyms).toMatchObject({ service: 'PALESTRE E PISCINE', changes: [], restated: [] })
  expect(museums?.changes.map(({ what, where, words }) => [what, where, words])).toEqual([
    [
      'testo cambiato',
      'responsabile',
      [
        { kind: 'gone', text: 'ROSSI MARIA' },
        { kind: 'added', text: 'VERDI ANNA' },
      ],
    ],
    ['testo cambiato', 'Elemento centrale, Mostre', [{ kind: 'added', text: 'anche la sera' }]],
  ])
})

test('the same on the edition of the example', () => {
  const example = JSON.parse(
    readFileSync(join(repositoryRoot, 'examples/cremona-2024/edition.json'), 'utf8'),
  ) as Edition
  const later = nextYear(example, [
    [
      'ANAGRAFE',
      map => withOutputs(map, ([row, ...rest]) => (row ? [restated(row, 0, '9', 9), ...rest] : [])),
    ],
    ['ASILI NIDO', map => ({ ...map, name: 'ASILI NIDO E SPAZI GIOCO' })],
  ])
  const counts = reportDifference(editionDifference(example, later), 'it').totals.map(({ kind, count }) => [
    kind,
    count,
  ])
  const rows = example.services
    .flatMap(map => [map.outputs, map.users.served])
    .flatMap(table => table?.series ?? [])
  expect(counts).toEqual([
    ['services.renamed', 1],
    // Of the title.
    ['texts', 1],
    ['restated', 1],
    ['figures', rows.filter(row => row.observations.at(-1)?.status !== 'missing').length],
  ])
})
