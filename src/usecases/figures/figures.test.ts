import { afterAll, beforeAll, expect, test } from 'vitest'
import { addActor, deadline, given, imported, today, typed } from '../../../tests/campaign.ts'
import { type FreshStore, freshStore } from '../../../tests/database.ts'
import { smallEdition } from '../../../tests/small-edition.ts'
import type { PlacedRow } from '../../domain/figures/placed-row.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { verifyHistory } from '../../store/queries/verify-history.ts'
import { changeLineage } from '../campaign/change-lineage.ts'
import { changeRows } from '../campaign/change-rows.ts'
import { loadDraft } from '../campaign/load-draft.ts'
import { openCampaign } from '../campaign/open-campaign.ts'
import { sealCampaign } from '../campaign/seal-campaign.ts'
import { writeCells } from '../campaign/write-cells.ts'
import { declareFigure } from './declare-figure.ts'
import { listFigures } from './list-figures.ts'
import { undoFigure } from './undo-figure.ts'

let fresh: FreshStore
let body: number
let controller: Actor
let manager: Actor
const own = '2025-12-31'

/** A year of four services; each test goes on from the one before. */
beforeAll(async () => {
  fresh = await freshStore()
  const residents = [7000, 7010, 7005, 7020, 7011, 7030]
  const staff = [310, 311, 312, 313, 314, 315]
  body = await imported(
    fresh.store,
    smallEdition(2024, {
      ANAGRAFE: { output: { Residenti: residents, Carte: [1, 2, 3, 4, 5, 6] } },
      TRIBUTI: { output: { Residenti: residents, Avvisi: [9, 8, 7, 6, 5, 4] } },
      NIDI: { output: { Bambini: [410, 411, 412, 413, 414, 415], Addetti: staff } },
      PERSONALE: { output: { 'Addetti dei nidi': [310, 311, 312, 400, 314, ''], Corsi: [3, 3, 3, 3, 3, 3] } },
    }),
  )
  controller = await addActor(fresh.store, body, 'Carla Conti', [['controller', { kind: 'body' }]])
  manager = await addActor(fresh.store, body, 'Maria Rossi', [['manager', { kind: 'body' }]])
  await given(openCampaign(fresh.store, controller, { year: 2025, deadline, appointments: [], today }))
})
afterAll(() => fresh.remove())

const listed = (year = 2025) => given(listFigures(fresh.store, controller, { year, today }))
const name = ({ map, label }: PlacedRow) => `${map}: ${label}`
const figures = async (year?: number) => (await listed(year)).figures.map(rows => rows.map(name))
const suggestions = async () => (await listed()).suggestions.map(each => each.rows.map(name))
const rowOf = async (map: string, label: string): Promise<number> => {
  const found = (await listed()).rows.find(each => each.map === map && each.label === label)
  if (!found) throw new Error(`no row ${label}`)
  return found.row
}
const declare = async (
  one: [map: string, label: string],
  other: [map: string, label: string],
  more: { readonly holds?: number; readonly reason?: string } = {},
) =>
  declareFigure(fresh.store, controller, {
    year: 2025,
    rows: [await rowOf(...one), await rowOf(...other)],
    holds: more.holds ?? null,
    reason: more.reason ?? '',
    today,
  })
const undo = async (map: string, label: string) =>
  undoFigure(fresh.store, controller, { year: 2025, row: await rowOf(map, label), today })
const cells = async (slug: string, label: string) => {
  const { tables } = await given(loadDraft(fresh.store, controller, { year: 2025, slug, today }))
  return tables.output?.rows.find(each => each.label === label)?.cells ?? {}
}
const add = (slug: string, label: string) => {
  const change = { kind: 'add', section: 'output', label, unit: 'count', after: null, isPart: false } as const
  return given(changeRows(fresh.store, controller, { year: 2025, slug, today, change }))
}

test('the figures of a year are listed, and rows that may be one suggested', async () => {
  expect(await figures()).toEqual([['ANAGRAFE: Residenti', 'TRIBUTI: Residenti']])
  expect((await listed()).suggestions).toMatchObject([{ equal: 3, compared: 4, sameLabel: false }])
  expect(await suggestions()).toEqual([['NIDI: Addetti', 'PERSONALE: Addetti dei nidi']])
  expect(await listFigures(fresh.store, manager, { year: 2025, today })).toMatchObject({
    error: { kind: 'not-allowed', verb: 'campaign.open' },
  })
})

test('rows that say different things are one figure only once somebody chose, and said why', async () => {
  const [staff, other] = [
    ['NIDI', 'Addetti'] as [string, string],
    ['PERSONALE', 'Addetti dei nidi'] as [string, string],
  ]
  expect(await declare(staff, other)).toMatchObject({
    error: { kind: 'figures-differ', dates: ['2022-12-31'] },
  })
  const holds = await rowOf(...staff)
  expect(await declare(staff, other, { holds })).toMatchObject({ error: { kind: 'reason-missing' } })
  expect(await given(declare(staff, other, { holds, reason: 'conta il personale' }))).toBe(2)
  expect(await cells('personale', 'Addetti dei nidi')).toMatchObject({
    '2022-12-31': { value: 313, by: 'Carla Conti', reason: { code: 'other', text: 'conta il personale' } },
    '2024-12-31': { value: 315, reason: null },
  })
  expect(await figures()).toContainEqual(['NIDI: Addetti', 'PERSONALE: Addetti dei nidi'])
  expect(await suggestions()).toEqual([])
  expect(await declare(staff, other)).toMatchObject({ error: { why: 'one-already' } })
})

test('from then on it is entered once', async () => {
  const changes = [typed(await rowOf('NIDI', 'Addetti'), own, '320')]
  const at = { year: 2025, slug: 'nidi', today }
  await given(writeCells(fresh.store, controller, { ...at, changes }))
  expect((await cells('personale', 'Addetti dei nidi'))[own]).toMatchObject({ value: 320 })
})

test('rows of one map, in other units, or that there are not are refused', async () => {
  expect(await declare(['NIDI', 'Addetti'], ['NIDI', 'Bambini'])).toMatchObject({ error: { why: 'one-map' } })
  const rows = [await rowOf('NIDI', 'Bambini'), 999] as const
  const asked = { year: 2025, rows, holds: null, reason: '', today }
  expect(await declareFigure(fresh.store, controller, asked)).toMatchObject({
    error: { kind: 'row-not-found' },
  })
  expect(await declareFigure(fresh.store, manager, asked)).toMatchObject({ error: { kind: 'not-allowed' } })
  expect(await undo('NIDI', 'Bambini')).toMatchObject({ error: { kind: 'figure-not-shared' } })
})

test('a row goes on alone with what it says, and is not suggested again', async () => {
  const before = await cells('tributi', 'Residenti')
  expect(await undo('TRIBUTI', 'Residenti')).toMatchObject({ ok: true })
  expect(await figures()).toEqual([['NIDI: Addetti', 'PERSONALE: Addetti dei nidi']])
  expect(await cells('tributi', 'Residenti')).toEqual(before)
  expect(await suggestions()).toEqual([])
  expect(await undo('ANAGRAFE', 'Residenti')).toMatchObject({ error: { kind: 'figure-not-shared' } })
})

test('a third row joins a figure, a new one too', async () => {
  await add('anagrafe', 'Personale dei nidi')
  const joined = await given(declare(['ANAGRAFE', 'Personale dei nidi'], ['NIDI', 'Addetti']))
  expect(joined).toBe(6)
  expect((await cells('anagrafe', 'Personale dei nidi'))[own]).toMatchObject({ value: 320, reason: null })
  await add('tributi', 'Bambini')
  await given(declare(['TRIBUTI', 'Bambini'], ['NIDI', 'Bambini']))
  await given(undo('TRIBUTI', 'Bambini'))
  expect(await figures()).toEqual([
    ['ANAGRAFE: Personale dei nidi', 'NIDI: Addetti', 'PERSONALE: Addetti dei nidi'],
  ])
})

test('a row that moves to another map stays the same figure', async () => {
  const rows = [await rowOf('PERSONALE', 'Addetti dei nidi')]
  const change = { kind: 'split', name: 'STIPENDI', rows } as const
  const at = { year: 2025, slug: 'personale', today, reason: 'delibera 3' }
  await given(changeLineage(fresh.store, controller, { ...at, change }))
  expect((await figures())[0]).toContain('STIPENDI: Addetti dei nidi')
})

test('everything of it is in the history', async () => {
  const entries = await fresh.store.inBody(body, db =>
    db
      .selectFrom('history')
      .select(['action', 'subject', 'from', 'to', 'reason'])
      .where('action', 'like', 'shared-figure.%')
      .orderBy('number')
      .execute(),
  )
  expect(entries).toHaveLength(2 + 1 + 3 + 2 + 1)
  expect(entries[0]).toMatchObject({
    action: 'shared-figure.declare',
    subject: { year: 2025, label: 'Addetti', person: controller.person },
    from: null,
    to: { text: 'PERSONALE: Addetti dei nidi' },
    reason: 'conta il personale',
  })
  expect(await fresh.store.inBody(body, verifyHistory)).toMatchObject({ broken: null })
})

test('the next year knows what was said: who stands alone is not guessed again', async () => {
  await fresh.store.inBody(body, db => db.updateTable('campaign_maps').set({ state: 'accepted' }).execute())
  const resolution = { number: 'n. 1', date: '2026-05-12' }
  await given(sealCampaign(fresh.store, controller, { year: 2025, today, resolution }))
  expect((await listed()).isOpen).toBe(false)
  const undone = await undoFigure(fresh.store, controller, { year: 2025, row: 1, today })
  expect(undone).toMatchObject({ error: { kind: 'campaign-not-open' } })
  await given(openCampaign(fresh.store, controller, { year: 2026, deadline, appointments: [], today }))
  expect(await figures(2026)).toEqual([
    ['ANAGRAFE: Personale dei nidi', 'NIDI: Addetti', 'STIPENDI: Addetti dei nidi'],
  ])
  const { suggestions: again } = await listed(2026)
  expect(again.map(each => each.rows.map(name))).toEqual([])
})
