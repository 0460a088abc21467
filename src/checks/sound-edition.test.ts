import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edition, Observation, Series, SeriesTable, ServiceMap } from '../domain/edition.ts'
import { readFigureCell } from '../domain/figure-cell.ts'
import type { Finding } from '../domain/finding.ts'
import { compareFindings, splitAccepted } from '../domain/finding-comparison.ts'
import { findingFingerprint } from '../domain/finding-fingerprint.ts'
import { readExample } from './examples/notation.ts'
import { runChecks } from './run-checks.ts'

/**
 * A sound edition of another body and another year, with all that looks wrong and is not: twins, pandemic years,
 * election years, a service and a place that start this year, nested parts, repeated catering texts, one measure in
 * two maps, stocks that stand still, a noted change of scope.
 */
const sound = readExample(readFileSync(new URL('fixtures/sound-edition.txt', import.meta.url), 'utf8'))

test('a sound edition raises nothing above info', () => {
  expect(runChecks(sound).filter(finding => finding.severity !== 'info')).toEqual([])
})

const cell = (raw: string): Observation => {
  const { value, status, note, marks } = readFigureCell(raw)
  return { raw, value, status, note, ...(marks.length > 0 ? { footnotes: marks } : {}) }
}

const written = (value: number): string => value.toLocaleString('it-IT', { useGrouping: true })

/** The edition with one map changed. */
function inMap(edition: Edition, name: string, change: (map: ServiceMap) => ServiceMap): Edition {
  expect(edition.services.some(service => service.name === name)).toBe(true)
  return {
    ...edition,
    services: edition.services.map(service => (service.name === name ? change(service) : service)),
  }
}

type Table = 'outputs' | 'served'

function inTable(map: ServiceMap, kind: Table, change: (table: SeriesTable) => SeriesTable): ServiceMap {
  const table = kind === 'outputs' ? map.outputs : map.users.served
  if (!table) throw new Error(`no ${kind}`)
  return kind === 'outputs'
    ? { ...map, outputs: change(table) }
    : { ...map, users: { ...map.users, served: change(table) } }
}

/** One cell, by service, table, label and column, written anew. */
function rewrite(
  name: string,
  kind: Table,
  label: string,
  column: number,
  raw: (old: number) => string,
): Edition {
  return inMap(sound, name, map =>
    inTable(map, kind, table => ({
      ...table,
      series: table.series.map(series =>
        series.label === label
          ? {
              ...series,
              observations: series.observations.map((each, at) =>
                at === column ? cell(raw(each.value ?? 0)) : each,
              ),
            }
          : series,
      ),
    })),
  )
}

const row = (label: string, figures: readonly string[]): Series => ({
  label,
  unit: 'count',
  partOf: null,
  observations: figures.map(cell),
})

const addRow = (name: string, kind: Table, label: string, figures: readonly string[]): Edition =>
  inMap(sound, name, map =>
    inTable(map, kind, table => ({ ...table, series: [...table.series, row(label, figures)] })),
  )

/** An edition that is not printed whole when a property fails. */
const hidden = (edition: Edition) => ({ edition, [fc.toStringMethod]: () => 'edition' })

const column = fc.integer({ min: 0, max: 5 })
const calmColumn = fc.constantFrom(0, 1, 4, 5)
const many = fc.integer({ min: 37, max: 900 })

/** For each family: an arbitrary fault planted in the sound edition, and the rules that may report it. */
const plants: readonly (readonly [string, readonly string[], fc.Arbitrary<Edition>])[] = [
  [
    'a wrong total',
    ['sum.declared-total'],
    fc
      .tuple(column, many)
      .map(([at, by]) => rewrite('ANAGRAFE', 'served', 'Totale residenti', at, old => written(old + by))),
  ],
  [
    'a part that breaks a learned sum',
    ['sum.declared-total', 'sum.learned-identity', 'part.exceeds-whole'],
    fc
      .tuple(column, fc.integer({ min: 3, max: 30 }))
      .map(([at, by]) =>
        rewrite('POLIZIA LOCALE', 'outputs', 'incidenti con feriti', at, old => written(old - by)),
      ),
  ],
  [
    'a sum inside a cell',
    ['sum.in-cell'],
    fc
      .integer({ min: 20, max: 90 })
      .map(by =>
        rewrite('MUSEO', 'outputs', 'n. visite guidate', 4, old =>
          `${old + by} (${old - 200} adulti 200 ragazzi)`.replace(
            /\((-?\d+)/,
            (_, part) => `(${Math.abs(Number(part))}`,
          ),
        ),
      ),
  ],
  [
    'a wrong indicator',
    ['sum.indicator'],
    fc
      .tuple(column, fc.integer({ min: 9, max: 90 }))
      .map(([at, by]) =>
        rewrite('RIFIUTI', 'outputs', 'kg per abitante', at, old => (old + by).toFixed(2).replace('.', ',')),
      ),
  ],
  [
    'a table pasted into another service',
    ['copy.block'],
    fc.constant(null).map(() => {
      const source = sound.services.find(service => service.name === 'ANAGRAFE')?.users.served
      if (!source) throw new Error('no table')
      return inMap(sound, 'TRIBUTI', map =>
        inTable(map, 'outputs', table => ({
          ...table,
          series: source.series.map((series, index) => ({
            ...series,
            label:
              ['rimborsi chiesti', 'ruoli emessi', 'rate concesse', 'solleciti spediti'][index] ?? 'altro',
          })),
        })),
      )
    }),
  ],
  [
    'a row of another service',
    ['copy.row'],
    fc
      .constant(null)
      .map(() =>
        addRow('PATRIMONIO', 'outputs', 'sfalci eseguiti', ['658', '671', '404', '472', '554', '593']),
      ),
  ],
  [
    'a figure carried forward',
    ['copy.carried'],
    fc.constantFrom(1, 4).map(at => {
      const once = rewrite('TRIBUTI', 'served', 'Contribuenti', at, () => '17.438')
      return inMap(once, 'TRIBUTI', map =>
        inTable(map, 'served', table => ({
          ...table,
          series: table.series.map(series => ({
            ...series,
            observations: series.observations.map((each, index) =>
              index === at + 1 || index === at - 1 ? cell('17.438') : each,
            ),
          })),
        })),
      )
    }),
  ],
  [
    'a twin that diverges',
    ['copy.twin-diverges', 'cross.same-quantity'],
    fc
      .tuple(column, fc.integer({ min: 100, max: 300 }))
      .map(([at, by]) => rewrite('ANAGRAFE', 'served', 'Donatori di organi', at, old => written(old + by))),
  ],
  [
    'a duplicate row',
    ['label.duplicate-row'],
    fc.constant(null).map(() => addRow('MUSEO', 'outputs', 'n. mostre', ['5', '6', '1', '2', '4', '6'])),
  ],
  [
    'a label with a past year',
    ['label.stale-year'],
    fc
      .constantFrom('2018', '2019/2020', '2020')
      .map(year =>
        addRow('TRIBUTI', 'outputs', `rimborsi per l'anno ${year}`, ['31', '29', '33', '30', '32', '34']),
      ),
  ],
  [
    'one table left in the years before',
    ['period.tables-disagree', 'period.stale-table'],
    fc.constantFrom<Table>('outputs', 'served').map(kind =>
      inMap(sound, 'TRIBUTI', map =>
        inTable(map, kind, table => ({
          ...table,
          referenceDates: table.referenceDates.map(date => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`),
        })),
      ),
    ),
  ],
  [
    'a digit too many or too few',
    ['level.magnitude'],
    fc
      .tuple(calmColumn, fc.constantFrom(10, 0.1))
      .map(([at, by]) =>
        rewrite('PATRIMONIO', 'outputs', 'contratti gestiti', at, old => written(Math.round(old * by))),
      ),
  ],
  [
    'two cells exchanged',
    ['level.swapped'],
    fc.constantFrom(3, 4, 5).map(at =>
      inMap(sound, 'CENTRALE OPERATIVA', map =>
        inTable(map, 'outputs', table => {
          const [calls, cameras] = table.series.map(series => series.observations[at]?.raw ?? '')
          const exchanged = [cameras ?? '', calls ?? '']
          return {
            ...table,
            series: table.series.map((series, index) => ({
              ...series,
              observations: series.observations.map((each, column) =>
                column === at ? cell(exchanged[index] ?? '') : each,
              ),
            })),
          }
        }),
      ),
    ),
  ],
  [
    'a zero among large figures',
    ['level.zero'],
    fc
      .constantFrom(0, 1, 4)
      .map(at => rewrite('ELETTORALE', 'served', 'Iscritti alle liste elettorali', at, () => '0')),
  ],
  [
    'a unit that changes',
    ['level.unit-change'],
    column.map(at =>
      rewrite('PERSONALE', 'outputs', 'quota formata', at, old => String(old / 100).replace('.', ',')),
    ),
  ],
  [
    'a part larger than its whole',
    ['part.exceeds-whole'],
    fc.tuple(column, fc.integer({ min: 20, max: 90 })).map(([at, by]) =>
      inMap(sound, 'RIFIUTI', map => {
        const whole = map.outputs?.series.find(series => series.label === 'n. segnalazioni ricevute')
        return inTable(map, 'outputs', table => ({
          ...table,
          series: table.series.map(series =>
            series.label === 'n. segnalazioni evase'
              ? {
                  ...series,
                  observations: series.observations.map((each, index) =>
                    index === at ? cell(written((whole?.observations[index]?.value ?? 0) + by)) : each,
                  ),
                }
              : series,
          ),
        }))
      }),
    ),
  ],
  [
    'a segment that nobody counts',
    ['segment.not-counted'],
    fc.constantFrom('Sindaco e assessori', 'Consorzi irrigui', 'Pendolari').map(name =>
      inMap(sound, 'TRIBUTI', map => ({
        ...map,
        users: {
          ...map.users,
          segments: [...(map.users.segments ?? []), { name, description: 'Altri interessati' }],
        },
      })),
    ),
  ],
  [
    'ranges with a hole',
    ['segment.ranges'],
    fc.integer({ min: 12, max: 15 }).map(from =>
      inMap(sound, 'MUSEO', map => ({
        ...map,
        users: {
          ...map.users,
          segments: [
            { name: 'Visitatori con meno di 11 anni', description: '' },
            { name: `Visitatori da ${from} a 17 anni`, description: '' },
            { name: 'Visitatori con più di 17 anni', description: '' },
          ],
        },
      })),
    ),
  ],
  [
    'the figure of the year missing',
    ['cell.latest-missing'],
    fc.constantFrom('', '/').map(raw => rewrite('TRIBUTI', 'served', 'Contribuenti', 5, () => raw)),
  ],
  [
    'words in the cell of the year',
    ['cell.words'],
    fc
      .constantFrom('tutti', 'in aumento', 'molti')
      .map(raw => rewrite('TRIBUTI', 'served', 'Contribuenti', 5, () => raw)),
  ],
  [
    'a mark without a note',
    ['cell.mark-without-note'],
    column.map(at => rewrite('TRIBUTI', 'served', 'Contribuenti', at, old => `${written(old)}*`)),
  ],
  [
    'one quantity told differently',
    ['cross.same-quantity'],
    fc
      .tuple(column, fc.integer({ min: 20, max: 700 }))
      .map(([at, by]) => rewrite('RIFIUTI', 'served', 'Abitanti serviti', at, old => written(old + by))),
  ],
  [
    'a description copied from another service',
    ['text.copied-description'],
    fc.constant(null).map(() =>
      inMap(sound, 'TRIBUTI', map => ({
        ...map,
        content: {
          core: [
            {
              name: 'Tributi locali',
              description:
                'Il servizio registra nascite, cambi di casa e partenze delle persone che abitano nel comune',
            },
          ],
          ancillary: map.content?.ancillary ?? [],
        },
      })),
    ),
  ],
  [
    'a sentence cut short',
    ['text.truncated'],
    fc
      .constantFrom(
        'Persone e imprese che possiedono immobili (ad es. case,',
        'Persone, imprese, associazioni e',
      )
      .map(description =>
        inMap(sound, 'TRIBUTI', map => ({
          ...map,
          users: { ...map.users, segments: [{ name: 'Contribuenti', description }] },
        })),
      ),
  ],
  [
    'a question left in',
    ['text.draft'],
    fc
      .constantFrom('Persone e imprese (anche enti?)', 'Persone e imprese direi proprietarie', 'Persone ???')
      .map(description =>
        inMap(sound, 'TRIBUTI', map => ({
          ...map,
          users: { ...map.users, segments: [{ name: 'Contribuenti', description }] },
        })),
      ),
  ],
  [
    'a manager spelled in two ways',
    ['text.name-variants'],
    fc
      .constantFrom('FONTANA ELENNA', 'FONTANA ELNA', 'FONATNA ELENA')
      .map(manager => inMap(sound, 'TRIBUTI', map => ({ ...map, manager }))),
  ],
  [
    'a form that the staff contradicts',
    ['structure.form-contradicted'],
    fc.integer({ min: 1, max: 30 }).map(external =>
      inMap(sound, 'TRIBUTI', map => ({
        ...map,
        delivery: map.delivery && {
          ...map.delivery,
          staff: { raw: `6 (${external} ditta esterna)`, own: 6, external },
        },
      })),
    ),
  ],
  [
    'a map without its first page',
    ['structure.missing-section'],
    fc.constantFrom('TRIBUTI', 'MUSEO', 'NIDI').map(name =>
      inMap(sound, name, map => ({
        ...map,
        name: null,
        manager: null,
        content: null,
        gaps: [{ section: 'name', reason: 'first-page-lost' }],
      })),
    ),
  ],
  [
    'outputs without a figure',
    ['structure.no-figures'],
    fc.constantFrom('n.d.', '/').map(raw =>
      inMap(sound, 'FORMAZIONE', map =>
        inTable(map, 'outputs', table => ({
          ...table,
          series: table.series.map(series => ({
            ...series,
            observations: series.observations.map(() => cell(raw)),
          })),
        })),
      ),
    ),
  ],
]

describe('one planted fault is found, whatever it is', () => {
  test.each(plants)('%s', (_, rules, arbitrary) => {
    fc.assert(
      fc.property(arbitrary.map(hidden), ({ edition }) => {
        const grave = runChecks(edition).filter(finding => finding.severity !== 'info')
        expect(grave.map(finding => finding.rule)).toEqual(
          expect.arrayContaining([expect.stringMatching(`^(?:${rules.join('|')})$`)]),
        )
      }),
      { numRuns: 25 },
    )
  })

  test('and not much else with it', () => {
    const extra = plants.map(([name, , arbitrary]) => {
      const counts = fc
        .sample(arbitrary, { numRuns: 8, seed: 7 })
        .map(edition => runChecks(edition).filter(finding => finding.severity !== 'info').length)
      return [name, Math.max(...counts)] as const
    })
    expect(extra.filter(([, count]) => count > 3)).toEqual([])
  })
})

/** A finding without its place: what a person would call the same finding. */
const nature = (finding: Finding): string =>
  JSON.stringify([finding.rule, finding.severity, finding.service, [...finding.rows].sort(), finding.years])

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })

describe('order does not matter', () => {
  const faulty = plants.map(([, , arbitrary]) => fc.sample(arbitrary, { numRuns: 1, seed: 3 })[0] ?? sound)

  test('of services', () => {
    fc.assert(
      fc.property(fc.nat(faulty.length), fc.infiniteStream(fc.nat()), (which, stream) => {
        const edition = faulty[which] ?? sound
        const order = edition.services
          .map(service => ({ service, key: stream.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
        const other = { ...edition, services: order.map(({ service }) => service) }
        expect(runChecks(other).map(nature).sort()).toEqual(runChecks(edition).map(nature).sort())
      }),
      { numRuns: 40 },
    )
  })

  test('of rows, where no row is part of the one above', () => {
    fc.assert(
      fc.property(
        fc.nat(faulty.length),
        shuffled(['ANAGRAFE', 'RIFIUTI', 'TRIBUTI', 'POLIZIA LOCALE', 'PATRIMONIO', 'PERSONALE']),
        fc.nat(),
        (which, names, turn) => {
          const edition = faulty[which] ?? sound
          const other = names.reduce(
            (changed, name) =>
              changed.services.some(service => service.name === name)
                ? inMap(changed, name, map =>
                    inTable(map, 'outputs', table => ({ ...table, series: turned(table.series, turn) })),
                  )
                : changed,
            edition,
          )
          expect(runChecks(other).map(nature).sort()).toEqual(runChecks(edition).map(nature).sort())
        },
      ),
      { numRuns: 40 },
    )
  })
})

/** The rows in another order: turned and then reversed. */
function turned(series: readonly Series[], by: number): readonly Series[] {
  const at = by % series.length
  return [...series.slice(at), ...series.slice(0, at)].reverse()
}

describe('a finding keeps its name', () => {
  const broken = rewrite('ANAGRAFE', 'served', 'Totale residenti', 3, old => written(old + 10))
  const [finding] = runChecks(broken).filter(each => each.rule === 'sum.declared-total')

  test('when the maps are in another order, and loses it when its figures change', () => {
    if (!finding) throw new Error('no finding')
    const moved = { ...broken, services: [...broken.services].reverse() }
    const print = findingFingerprint(finding)
    expect(runChecks(moved).map(findingFingerprint)).toContain(print)
    const changed = rewrite('ANAGRAFE', 'served', 'Totale residenti', 3, old => written(old + 11))
    expect(runChecks(changed).map(findingFingerprint)).not.toContain(print)
  })

  test('so an accepted one is not raised again, and two runs compare', () => {
    if (!finding) throw new Error('no finding')
    const findings = runChecks(broken)
    const acceptance = {
      fingerprint: findingFingerprint(finding),
      rule: finding.rule,
      reason: 'comprende i domiciliati',
      acceptedBy: 'controllo di gestione',
      acceptedAt: '2024-02-01T09:00:00Z',
    }
    const { open, accepted } = splitAccepted(findings, [acceptance])
    expect(accepted.map(each => each.acceptance)).toEqual([acceptance])
    expect(open).toHaveLength(findings.length - 1)
    const change = compareFindings(findings.map(findingFingerprint), runChecks(sound))
    expect(change.unchanged.length).toBeGreaterThan(0)
    expect(change.gone).toContain(acceptance.fingerprint)
  })
})
