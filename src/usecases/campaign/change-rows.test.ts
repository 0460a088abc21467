import { afterAll, beforeAll, expect, test } from 'vitest'
import { addActor, deadline, given, imported, serviceAt, today, typed } from '../../../tests/campaign.ts'
import { type FreshStore, freshStore } from '../../../tests/database.ts'
import { smallEdition } from '../../../tests/small-edition.ts'
import type { RowChange } from '../../domain/campaign/row-change.ts'
import type { Section } from '../../domain/import/known.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { loadEdition } from '../../store/rows/load-edition.ts'
import { changeRows } from './change-rows.ts'
import { loadBoardChanges } from './load-board-changes.ts'
import { loadDraft } from './load-draft.ts'
import { moveMap } from './move-map.ts'
import { openCampaign } from './open-campaign.ts'
import { previewEdition } from './preview-edition.ts'
import { sealCampaign } from './seal-campaign.ts'
import { writeCells } from './write-cells.ts'

let fresh: FreshStore
let body: number
let controller: Actor
let manager: Actor
let anna: Actor
let reader: Actor
const own = '2025-12-31'

/** A year of one service: each test goes on from the one before. */
beforeAll(async () => {
  fresh = await freshStore()
  const figures = [100, 102, 101, 103, 99, 104]
  body = await imported(
    fresh.store,
    smallEdition(2024, {
      ANAGRAFE: { output: { Certificati: figures, Carte: figures, Cambi: figures } },
    }),
  )
  const service = await serviceAt(fresh.store, body, 'anagrafe')
  controller = await addActor(fresh.store, body, 'Carla Conti', [['controller', { kind: 'body' }]])
  manager = await addActor(fresh.store, body, 'Maria Rossi', [['manager', { kind: 'service', service }]])
  anna = await addActor(fresh.store, body, 'Anna Bo', [['contributor', { kind: 'service', service }]])
  reader = await addActor(fresh.store, body, 'Rita', [['reader', { kind: 'body' }]])
  await given(openCampaign(fresh.store, controller, { year: 2025, deadline, appointments: [], today }))
})
afterAll(() => fresh.remove())

const at = { year: 2025, slug: 'anagrafe', today }
const draft = () => given(loadDraft(fresh.store, controller, at))
const change = (wish: RowChange, actor = anna, day = today) =>
  changeRows(fresh.store, actor, { ...at, today: day, change: wish })
const add = (
  label: string,
  more: Partial<Extract<RowChange, { kind: 'add' }>> = {},
  section: Section = 'output',
) => change({ kind: 'add', section, label, unit: 'count', after: null, isPart: false, ...more })
const rows = async (section: Section = 'output') => (await draft()).tables[section]?.rows ?? []
const rowOf = async (label: string) => {
  const row = (await rows()).find(each => each.label === label)?.row
  if (row === undefined) throw new Error(`no row ${label}`)
  return row
}
const labels = async () => (await rows()).map(row => row.label)

test('rows are added where they belong; a part stays with its whole', async () => {
  const { version } = await draft()
  const after = await rowOf('Carte')
  await given(add('di cui a minori', { after, isPart: true }))
  await given(add('Passaporti', { after }))
  await given(add('Certificati online', { unit: 'percent' }))
  expect(await labels()).toEqual([
    'Certificati online',
    'Certificati',
    'Carte',
    'di cui a minori',
    'Passaporti',
    'Cambi',
  ])
  const part = (await rows()).find(row => row.label === 'di cui a minori')
  expect(part).toMatchObject({ partOf: after, band: null })
  const now = await draft()
  expect(now.version).toBe(version + 3)
  expect(now.progress).toMatchObject({ entered: 0, rows: 6 })
})

test('a map gets a table with its first row', async () => {
  expect((await draft()).tables.served).toBeNull()
  await given(add('Residenti', {}, 'served'))
  expect(await rows('served')).toMatchObject([{ label: 'Residenti', unit: 'count' }])
})

test('what cannot be done is refused with its reason', async () => {
  const row = await rowOf('Carte')
  const section = 'output'
  const cases: readonly (readonly [RowChange, string])[] = [
    [{ kind: 'rename', section, row, label: ' \n ' }, 'row-label-unusable'],
    [{ kind: 'rename', section, row, label: 'a'.repeat(301) }, 'row-label-unusable'],
    [{ kind: 'rename', section, row, label: 'CAMBI' }, 'row-exists'],
    [{ kind: 'rename', section, row: 4000, label: 'Altro' }, 'row-not-found'],
    [{ kind: 'rename', section: 'served', row, label: 'Altro' }, 'row-not-found'],
    [{ kind: 'remove', section, row, reason: '' }, 'reason-missing'],
    [{ kind: 'restore', section, row }, 'row-not-found'],
    [{ kind: 'add', section, label: 'carte', unit: 'count', after: null, isPart: false }, 'row-exists'],
    [{ kind: 'add', section, label: 'Altro', unit: 'moggi', after: null, isPart: false }, 'unit-unknown'],
    [{ kind: 'add', section, label: 'Altro', unit: 'h', after: 4000, isPart: false }, 'row-not-found'],
  ]
  for (const [wish, kind] of cases) expect(await change(wish)).toMatchObject({ error: { kind } })
  const wish = { kind: 'rename', section, row, label: 'Altro' } as const
  expect(await change(wish, reader)).toMatchObject({ error: { kind: 'not-allowed' } })
  expect(await change(wish, anna, '2026-03-05')).toMatchObject({ error: { kind: 'deadline-passed' } })
})

test('a removed row is no longer asked for nor published, and comes back with its figures', async () => {
  const row = await rowOf('Cambi')
  await given(writeCells(fresh.store, anna, { ...at, changes: [typed(row, own, '500')] }))
  await given(change({ kind: 'remove', section: 'output', row, reason: 'passati a un altro ufficio' }))
  const gone = await draft()
  expect(gone.removed).toMatchObject([{ row, label: 'Cambi', reason: 'passati a un altro ufficio' }])
  expect(gone.progress).toMatchObject({ rows: 6, entered: 0, unexplained: 0 })
  const late = await given(
    writeCells(fresh.store, anna, { ...at, changes: [typed(row, own, '9', { base: 1 })] }),
  )
  expect(late.results).toMatchObject([{ outcome: 'refused', problem: 'no-such-row' }])
  const { grown, small } = await given(loadBoardChanges(fresh.store, controller, { year: 2025, today }))
  expect({ grown, small }).toEqual({ grown: [], small: 0 })
  const preview = await given(previewEdition(fresh.store, controller, { year: 2025, slug: null, today }))
  expect(preview.edition.services[0]?.outputs?.series.map(each => each.label)).not.toContain('Cambi')

  await given(change({ kind: 'restore', section: 'output', row }))
  const back = (await rows()).find(each => each.row === row)
  expect(back?.cells[own]).toMatchObject({ raw: '500' })
  await given(change({ kind: 'remove', section: 'output', row, reason: 'passati a un altro ufficio' }))
})

test('a row without a figure hinders handing in; the seal keeps a renamed series and makes the new ones', async () => {
  await given(
    change({ kind: 'rename', section: 'output', row: await rowOf('Carte'), label: 'Carte di identità' }),
  )
  await given(
    change({
      kind: 'remove',
      section: 'output',
      row: await rowOf('Passaporti'),
      reason: 'scritta per errore',
    }),
  )
  const submit = async () => {
    const { version } = await draft()
    return moveMap(fresh.store, anna, { ...at, move: 'submit', version, reason: '' })
  }
  const changes = [...(await rows()), ...(await rows('served'))].map(({ row }) =>
    typed(row, own, '101', { reason: { code: 'one_off', text: '' } }),
  )
  await given(writeCells(fresh.store, anna, { ...at, changes: changes.slice(1) }))
  expect(await submit()).toMatchObject({
    error: { kind: 'not-complete', obstacles: [{ kind: 'not-entered', rows: ['Certificati online'] }] },
  })
  await given(writeCells(fresh.store, anna, { ...at, changes: changes.slice(0, 1) }))
  await given(submit())
  for (const [actor, move] of [
    [manager, 'validate'],
    [controller, 'accept'],
  ] as const) {
    const { version } = await draft()
    await given(moveMap(fresh.store, actor, { ...at, move, version, reason: '' }))
  }
  const resolution = { number: 'n. 41', date: '2026-05-12' }
  await given(sealCampaign(fresh.store, controller, { year: 2025, today, resolution }))
  const { before, after, actions } = await fresh.store.inBody(body, async db => ({
    before: await loadEdition(db, 2024001),
    after: await loadEdition(db, 2025001),
    actions: await db.selectFrom('history').where('action', 'like', 'row.%').select('action').execute(),
  }))
  const map = after.edition.services[0]
  expect(map?.outputs?.series.map(each => each.label)).toEqual([
    'Certificati online',
    'Certificati',
    'Carte di identità',
    'di cui a minori',
  ])
  expect(map?.outputs?.series.map(each => each.partOf)).toEqual([null, null, null, 2])
  expect(map?.users.served?.series.map(each => each.label)).toEqual(['Residenti'])
  const [certificates, cards] = before.rows[0]?.output ?? []
  expect(after.rows[0]?.output?.slice(1, 3)).toEqual([certificates, cards])
  expect(new Set([...(before.rows[0]?.output ?? []), ...(after.rows[0]?.output ?? [])]).size).toBe(5)
  expect(new Set(actions.map(each => each.action))).toEqual(
    new Set(['row.add', 'row.rename', 'row.remove', 'row.restore']),
  )
})
