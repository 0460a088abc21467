import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type FreshStore, freshStore } from '../../tests/database.ts'
import { testOnRealDocument } from '../../tests/real-document.ts'
import { smallEdition } from '../../tests/small-edition.ts'
import type { Edition } from '../domain/edition.ts'
import type { EditionChange } from '../domain/import/edition-change.ts'
import { sameValue } from '../domain/import/same-value.ts'
import { readDocument } from '../ingest/read-document.ts'
import { loadEdition } from '../store/rows/load-edition.ts'
import { firstStart } from './first-start.ts'
import { importEdition, previewImport } from './import-edition.ts'
import { listEditions } from './list-editions.ts'

let fresh: FreshStore
let run = 0

beforeAll(async () => {
  fresh = await freshStore()
})
afterAll(() => fresh.remove())
afterEach(() => {
  run++
})

/** Each test has a body of its own in the one store. */
const own = (edition: Edition): Edition => ({
  ...edition,
  body: { ...edition.body, name: `Comune di Prova ${run}` },
})

async function imported(edition: Edition): Promise<EditionChange> {
  const change = await importEdition(fresh.store, own(edition), 'prova')
  if (!change.ok) throw new Error(JSON.stringify(change.error))
  return change.value
}

async function bodyId(): Promise<number> {
  const body = (await fresh.store.bodies()).find(each => each.name === `Comune di Prova ${run}`)
  if (!body) throw new Error('no body')
  return body.id
}

const stored = async (id: number) => fresh.store.inBody(await bodyId(), db => loadEdition(db, id))

async function query<T>(text: string): Promise<T[]> {
  return fresh.store.inBody(await bodyId(), async db => (await sql.raw<T>(text).execute(db)).rows)
}

const anagrafe = {
  output: { 'n. carte di identità': [10, 20, 30, 40], 'n. certificati emessi': [500, 400, 300, 200] },
  served: { cittadini: [1, 2, 3, null] },
}
const first = smallEdition(2024, {
  ANAGRAFE: anagrafe,
  TRIBUTI: { output: { 'n. accertamenti': [7, 8, 9, 10], 'n. ricorsi': [1, 1, 2, 3] } },
})

describe('the same file', () => {
  test('is stored as it was given', async () => {
    const change = await imported(first)
    expect(change).toMatchObject({ edition: 2024001, comparedWith: null, unchanged: false })
    expect(change.figures.added).toBe(20)
    expect((await stored(2024001)).edition.services).toEqual(first.services)
  })

  test('a second time changes nothing, whatever its lines are', async () => {
    await imported(first)
    const moved = {
      ...first,
      services: first.services.map(map => ({ ...map, source: { firstLine: 7, lastLine: 9 } })),
    }
    expect(await imported(moved)).toMatchObject({ unchanged: true })
    expect(await query('select id from editions')).toEqual([{ id: 2024001 }])
    expect(await query(`select count(*) as n from history where action = 'edition.import'`)).toEqual([
      { n: 1 },
    ])
  })

  test('a trial writes nothing and says the same', async () => {
    const trial = await previewImport(fresh.store, own(first))
    expect((await fresh.store.bodies()).some(body => body.name === `Comune di Prova ${run}`)).toBe(false)
    expect(await imported(first)).toEqual(trial)
  })
})

describe('the next year', () => {
  const next = smallEdition(2025, {
    ANAGRAFE: {
      output: { 'N. carte di identita*': [20, 30, 41, 50], 'n. certificati': [400, 300, 200, 100] },
      served: { cittadini: [2, 3, 4, 5] },
    },
    'GESTIONE DEI TRIBUTI': { output: { 'n. accertamenti': [8, 9, 10, 11], 'n. ricorsi': [1, 2, 3, 4] } },
    VERDE: { output: { alberi: [1, 2, 3, 4] } },
  })

  test('adds a year and lists every restated figure; what was said stays', async () => {
    await imported(first)
    const change = await imported(next)
    expect(change).toMatchObject({ edition: 2025001, comparedWith: 2024001, sameYear: false })
    expect(change.figures.restated).toEqual([
      {
        service: 'ANAGRAFE',
        section: 'output',
        label: 'N. carte di identita*',
        referenceDate: '2024-12-31',
        from: { edition: 2024001, value: 40, status: 'observed', raw: '40' },
        to: { edition: 2025001, value: 41, status: 'observed', raw: '41' },
      },
      {
        service: 'ANAGRAFE',
        section: 'served',
        label: 'cittadini',
        referenceDate: '2024-12-31',
        from: { edition: 2024001, value: null, status: 'not_collected', raw: 'n.d.' },
        to: { edition: 2025001, value: 4, status: 'observed', raw: '4' },
      },
    ])
    expect((await stored(2024001)).edition.services).toEqual(first.services)
    expect(
      await query(`select edition, value from observations join series on series.id = series
        where label_key = 'carte di identita' and reference_date = '2024-12-31' order by edition`),
    ).toEqual([
      { edition: 2024001, value: 40 },
      { edition: 2025001, value: 41 },
    ])
    expect(
      await query(`select "from"->>'value' as old, "to"->>'value' as new from history
      where action = 'figure.restate' order by number`),
    ).toEqual([
      { old: '40', new: '41' },
      { old: null, new: '4' },
    ])
  })

  test('a renamed service and a renamed row keep their identity, and the old address still leads there', async () => {
    await imported(first)
    const change = await imported(next)
    expect(change.services).toMatchObject({
      added: [{ service: 'VERDE' }],
      gone: [],
      renamed: [{ from: 'TRIBUTI', to: 'GESTIONE DEI TRIBUTI' }],
    })
    expect(change.rows.renamed.map(({ from, label }) => [from, label])).toEqual([
      ['n. carte di identità', 'N. carte di identita*'],
      ['n. certificati emessi', 'n. certificati'],
    ])
    expect(change.rows.added).toEqual([])
    expect(await query('select slug, name from services order by id')).toEqual([
      { slug: 'anagrafe', name: 'ANAGRAFE' },
      { slug: 'gestione-dei-tributi', name: 'GESTIONE DEI TRIBUTI' },
      { slug: 'verde', name: 'VERDE' },
    ])
    expect(
      await query(`select n.slug from service_names n join services s on s.id = n.service
        where s.slug = 'gestione-dei-tributi' order by n.slug`),
    ).toEqual([{ slug: 'gestione-dei-tributi' }, { slug: 'tributi' }])
    expect(await query('select count(*) as n from series')).toEqual([{ n: 6 }])
  })

  test('a service and a row that are no longer there are said and stay in the old edition', async () => {
    await imported(first)
    const change = await imported(
      smallEdition(2025, {
        ANAGRAFE: { ...anagrafe, output: { 'n. certificati emessi': [400, 300, 200, 100] } },
      }),
    )
    expect(change.services.gone).toEqual([{ service: 'TRIBUTI' }])
    expect(change.rows.gone).toEqual([
      { service: 'ANAGRAFE', section: 'output', label: 'n. carte di identità' },
    ])
    expect((await stored(2024001)).edition.services).toHaveLength(2)
    expect(
      await query(`select valid_from, valid_to from series where label_key = 'carte di identita'`),
    ).toEqual([{ valid_from: '2021-12-31', valid_to: '2024-12-31' }])
  })

  test('an older edition that comes later takes no names back, and is restated by the newer', async () => {
    await imported(next)
    const change = await imported(first)
    expect(
      change.figures.restated.map(({ from, to }) => [from.edition, from.raw, to.edition, to.raw]),
    ).toEqual([
      [2024001, '40', 2025001, '41'],
      [2024001, 'n.d.', 2025001, '4'],
    ])
    expect(await query(`select name from services where slug = 'gestione-dei-tributi'`)).toEqual([
      { name: 'GESTIONE DEI TRIBUTI' },
    ])
    expect(await imported(next)).toMatchObject({ unchanged: true })
  })
})

describe('a shorter or torn file of the same year', () => {
  test('deletes nothing, and says what it lacks', async () => {
    await imported(first)
    const short = smallEdition(2024, {
      ANAGRAFE: { output: { 'n. carte di identità': [10, 20, '', ''] }, served: null, core: [] },
    })
    const change = await imported(short)
    expect(change).toMatchObject({ sameYear: true, unchanged: true })
    expect(change.services.gone).toEqual([{ service: 'TRIBUTI' }])
    expect(change.rows.gone.map(({ label }) => label)).toEqual(['n. certificati emessi'])
    expect(change.parts.gone).toEqual([{ service: 'ANAGRAFE', part: 'users.served' }])
    expect(await query('select id from editions')).toEqual([{ id: 2024001 }])
  })

  test('with a corrected figure it makes a new revision that holds everything', async () => {
    await imported(first)
    const change = await imported(
      smallEdition(2024, { ANAGRAFE: { output: { 'n. carte di identità': [10, 20, 30, 44] } } }),
    )
    expect(change).toMatchObject({ edition: 2024002, unchanged: false })
    expect(change.figures.restated.map(({ from, to }) => [from.value, to.value])).toEqual([[40, 44]])
    const revised = await stored(2024002)
    expect(revised.edition.services.map(map => map.name)).toEqual(['ANAGRAFE', 'TRIBUTI'])
    expect(revised.edition.services[0]?.outputs?.series.map(row => row.observations.at(-1)?.value)).toEqual([
      44, 200,
    ])
    expect((await stored(2024001)).edition.services).toEqual(first.services)
  })

  test('a map that lost its first page is still its service, name and all', async () => {
    await imported(first)
    const change = await imported(
      smallEdition(2024, { '?': { output: anagrafe.output, manager: '' }, TRIBUTI: {} }),
    )
    expect(change.services).toMatchObject({ added: [], gone: [], renamed: [] })
    expect(await query('select name from services order by id')).toEqual([
      { name: 'ANAGRAFE' },
      { name: 'TRIBUTI' },
    ])
  })
})

describe('identity', () => {
  test('the same label twice in a table is two rows, each itself', async () => {
    const twice = (a: number, b: number) => {
      const edition = smallEdition(2024, { SCUOLE: { output: { iscritti: [1, a] } } })
      const [map] = edition.services
      const table = map?.outputs
      if (!map || !table) throw new Error('no table')
      const other =
        smallEdition(2024, { SCUOLE: { output: { iscritti: [2, b] } } }).services[0]?.outputs?.series ?? []
      return {
        ...edition,
        services: [{ ...map, outputs: { ...table, series: [...table.series, ...other] } }],
      }
    }
    await imported(twice(5, 6))
    expect(await imported(twice(5, 6))).toMatchObject({ unchanged: true })
    expect(
      (await imported(twice(5, 7))).figures.restated.map(({ from, to }) => [from.value, to.value]),
    ).toEqual([[6, 7]])
    expect(await query('select slug, ordinal from series order by id')).toEqual([
      { slug: 'iscritti', ordinal: 1 },
      { slug: 'iscritti-2', ordinal: 2 },
    ])
  })

  test('maps without a name have addresses that stay', async () => {
    const nameless = smallEdition(2024, {
      '?1': { output: { alberi: [1, 2] } },
      '?2': { output: { panchine: [5, 6] } },
    })
    await imported(nameless)
    expect(await imported(nameless)).toMatchObject({ unchanged: true })
    expect(await query('select slug, name from services order by id')).toEqual([
      { slug: 'senza-nome-1', name: null },
      { slug: 'senza-nome-2', name: null },
    ])
  })

  test('the same label has the same indicator in every body', async () => {
    const indicators = async () =>
      query<{ indicator: string }>('select indicator::text as indicator from series order by id')
    await imported(first)
    const here = await indicators()
    run++
    await imported(first)
    expect(await indicators()).toEqual(here)
    expect(new Set(here.map(row => row.indicator)).size).toBe(5)
  })
})

test('an import that fails in the middle leaves nothing', async () => {
  const [map] = first.services
  if (!map?.outputs) throw new Error('no table')
  const [row] = map.outputs.series
  if (!row) throw new Error('no row')
  const broken = {
    ...first,
    services: [
      ...first.services,
      // No database holds a NUL: the last rows of the edition fail after the first are in.
      { ...map, name: 'ULTIMO', outputs: { ...map.outputs, series: [{ ...row, label: 'a\0b' }] } },
    ],
  }
  await expect(importEdition(fresh.store, own(broken), 'prova')).rejects.toThrow()
  expect((await fresh.store.bodies()).some(body => body.name === `Comune di Prova ${run}`)).toBe(false)
})

test('the example is loaded into an empty store only', async () => {
  const empty = await freshStore()
  try {
    expect(await firstStart(empty.store, first, 'prova')).toMatchObject({
      ok: true,
      value: { edition: 2024001 },
    })
    expect(await firstStart(empty.store, smallEdition(2030, { A: {} }), 'prova')).toEqual({
      ok: true,
      value: null,
    })
    expect(await listEditions(empty.store)).toEqual([
      {
        body: 'Comune di Prova',
        year: 2024,
        revision: 1,
        state: 'published',
        services: 2,
        figures: 20,
      },
    ])
  } finally {
    await empty.remove()
  }
})

test('search finds by stem, with and without accents', async () => {
  await imported(
    smallEdition(2024, { 'ATTIVITÀ DELLE BIBLIOTECHE': { output: { 'n. libri della città': [1] } } }),
  )
  const found = (words: string) =>
    query<{ kind: string }>(`select kind from search_entries
      where document @@ websearch_to_tsquery('atlante_italian', '${words}') order by kind`)
  for (const words of ['biblioteca', 'attivita biblioteche', 'attività']) {
    expect(await found(words), words).toEqual([{ kind: 'service' }])
  }
  expect(await found('citta libro')).toEqual([{ kind: 'series' }])
  expect(await found('piscina')).toEqual([])
})

testOnRealDocument(
  'the real document is stored whole, and a second import changes nothing',
  async ({ bytes }) => {
    const read = readDocument(bytes, 'cremona-2024.txt')
    if (!read.ok) throw new Error('not read')
    const change = await imported(read.value.edition)
    expect(change.services.inFile).toBe(78)
    const { edition } = await stored(2024001)
    expect(sameValue(edition.services, read.value.edition.services)).toBe(true)
    expect(edition.services.map(map => map.source)).toEqual(
      read.value.edition.services.map(map => map.source),
    )
    expect(await query('select count(*) as n from series')).toEqual([{ n: 814 }])
    expect(await query('select count(*) as n from observations')).toEqual([{ n: 4884 }])
    expect(await imported(read.value.edition)).toMatchObject({ unchanged: true })
  },
)
