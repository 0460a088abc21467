import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addActor,
  deadline,
  exampleOf2024,
  given,
  imported,
  serviceAt,
  today,
  typed,
} from '../../../tests/campaign.ts'
import { cpuTime } from '../../../tests/cpu-time.ts'
import { type FreshStore, freshStore } from '../../../tests/database.ts'
import type { DraftRow } from '../../domain/campaign/draft-map.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { loadDraft } from './load-draft.ts'
import { openCampaign } from './open-campaign.ts'
import { writeCells } from './write-cells.ts'

let fresh: FreshStore
let body: number
let controller: Actor
let anna: Actor
let bruno: Actor
let openedIn = 0
const own = '2025-12-31'
const asked = { year: 2025, slug: 'anagrafe', today }

beforeAll(async () => {
  fresh = await freshStore()
  body = await imported(fresh.store, exampleOf2024())
  controller = await addActor(fresh.store, body, 'Carla Conti', [['controller', { kind: 'body' }]])
  const service = await serviceAt(fresh.store, body, 'anagrafe')
  anna = await addActor(fresh.store, body, 'Anna', [['contributor', { kind: 'service', service }]])
  bruno = await addActor(fresh.store, body, 'Bruno', [['contributor', { kind: 'service', service }]])
  const started = cpuTime()
  await given(openCampaign(fresh.store, controller, { year: 2025, deadline, appointments: [], today }))
  openedIn = cpuTime() - started
})
afterAll(() => fresh.remove())

const draft = async (slug = 'anagrafe') => given(loadDraft(fresh.store, controller, { ...asked, slug }))

async function row(at: number): Promise<DraftRow> {
  const found = (await draft()).tables.output?.rows[at]
  if (!found) throw new Error(`no row ${at}`)
  return found
}

test('the year opens with every map, the window rolled on, texts filled, the new year empty', async () => {
  const map = await draft()
  expect(openedIn).toBeLessThan(5000)
  expect(map.referenceDates).toEqual([2020, 2021, 2022, 2023, 2024, 2025].map(year => `${year}-12-31`))
  expect(map).toMatchObject({ state: 'draft', version: 0, deadline, canWrite: true })
  const rows = [...(map.tables.output?.rows ?? []), ...(map.tables.served?.rows ?? [])]
  expect(rows.every(each => each.cells[own] === null)).toBe(true)
  expect(rows.some(each => each.cells['2024-12-31']?.raw !== undefined)).toBe(true)
  expect(map.progress).toEqual({ entered: 0, rows: rows.length, unexplained: 0 })
  expect(map.texts['content.core'].value).toEqual(map.texts['content.core'].lastYear)
  const maps = await fresh.store.inBody(body, db =>
    db.selectFrom('campaign_maps').select(['service', 'name']).execute(),
  )
  expect(maps).toHaveLength(78)
  expect(maps.filter(each => each.name !== null)).toHaveLength(77)
})

test('a second opening, another year and who may not are refused', async () => {
  const open = (actor: Actor, year: number) =>
    openCampaign(fresh.store, actor, { year, deadline, appointments: [], today })
  expect(await open(controller, 2025)).toMatchObject({ error: { kind: 'campaign-exists' } })
  expect(await open(controller, 2026)).toMatchObject({ error: { kind: 'campaign-exists' } })
  expect(await open(anna, 2025)).toMatchObject({ error: { kind: 'not-allowed' } })
})

test('a cell is saved, read as the document is read, and counts as entered', async () => {
  const { row: number } = await row(0)
  const answer = await given(
    writeCells(fresh.store, anna, { ...asked, changes: [typed(number, own, '1.234 (stima)')] }),
  )
  expect(answer.results).toMatchObject([
    { outcome: 'saved', cell: { value: 1234, status: 'estimated', version: 1, by: 'Anna' } },
  ])
  expect(answer.progress.entered).toBe(1)
  expect((await row(0)).cells[own]).toEqual(answer.results[0]?.cell)
})

test('the same request sent again is answered the same and stored once', async () => {
  const { row: number } = await row(1)
  const first = typed(number, own, '10')
  const once = await given(writeCells(fresh.store, anna, { ...asked, changes: [first] }))
  const second = typed(number, own, '11', { base: 1 })
  await given(writeCells(fresh.store, bruno, { ...asked, changes: [second] }))
  const again = await given(writeCells(fresh.store, anna, { ...asked, changes: [first] }))
  expect(once.results[0]?.outcome).toBe('saved')
  expect(again.results[0]).toMatchObject({ outcome: 'saved', cell: { raw: '11', version: 2 } })
})

test('two people on one cell: the second is told, and the words are in the history', async () => {
  const { row: number } = await row(2)
  await given(writeCells(fresh.store, anna, { ...asked, changes: [typed(number, own, '20')] }))
  const late = await given(writeCells(fresh.store, bruno, { ...asked, changes: [typed(number, own, '21')] }))
  expect(late.results[0]).toMatchObject({ outcome: 'conflict', cell: { raw: '20', by: 'Anna' } })
  const lost = await fresh.store.inBody(body, db =>
    db.selectFrom('history').where('action', '=', 'cell.conflict').select(['actor', 'to']).execute(),
  )
  expect(lost).toMatchObject([{ actor: 'Bruno', to: { raw: '21' } }])
})

test('two who write the same have no conflict', async () => {
  const { row: number } = await row(3)
  const write = (actor: Actor) =>
    given(writeCells(fresh.store, actor, { ...asked, changes: [typed(number, own, '7')] }))
  expect((await write(anna)).results[0]?.outcome).toBe('saved')
  expect((await write(bruno)).results[0]).toMatchObject({
    outcome: 'saved',
    cell: { version: 1, by: 'Anna' },
  })
})

test('each change is judged alone: what is wrong is refused, the rest is written', async () => {
  const { row: number } = await row(4)
  const changes = [
    'niente',
    typed(999_999, own, '1'),
    typed(number, '2019-12-31', '1'),
    typed(number, own, 'x'.repeat(2001)),
    typed(number, own, '3\u0000 4'),
  ]
  const answer = await given(writeCells(fresh.store, anna, { ...asked, changes }))
  expect(answer.results.map(each => each.problem ?? each.cell?.raw)).toEqual([
    'bad-change',
    'no-such-row',
    'no-such-date',
    'too-long',
    '3  4',
  ])
})

test('ten thousand cells of anything are answered, one more is refused', async () => {
  const { row: number } = await row(5)
  const changes = Array.from({ length: 10_000 }, (_, at) =>
    at % 3 === 0
      ? typed(number, own, String(at), { base: Math.floor(at / 3) })
      : typed(at + 100_000, own, '=1+1'),
  )
  const started = performance.now()
  const answer = await given(writeCells(fresh.store, anna, { ...asked, changes }))
  console.info(`10,000 changes answered in ${Math.round(performance.now() - started)} ms`)
  expect(answer.results).toHaveLength(10_000)
  expect(answer.results.filter(each => each.outcome === 'saved')).toHaveLength(3334)
  const more = [...changes, typed(number, own, '1')]
  expect(await writeCells(fresh.store, anna, { ...asked, changes: more })).toMatchObject({
    error: { kind: 'too-many-changes' },
  })
})

test('a shared figure is written once and everywhere, unless the other map is closed', async () => {
  const map = await draft()
  const shared = map.tables.served?.rows.find(each => each.sharedWith.length > 0)
  if (!shared) throw new Error('no shared figure')
  const [other] = shared.sharedWith
  const write = (raw: string, base: number) =>
    given(writeCells(fresh.store, anna, { ...asked, changes: [typed(shared.row, own, raw, { base })] }))
  expect((await write('11.600', 0)).results[0]?.outcome).toBe('saved')
  const there = await draft(other?.slug)
  const twin = there.tables.served?.rows.find(each =>
    each.sharedWith.some(place => place.slug === 'anagrafe'),
  )
  expect(twin?.cells[own]).toMatchObject({ raw: '11.600', value: 11_600, by: 'Anna' })
  expect(there.progress.entered).toBe(1)
  await fresh.store.inBody(body, db =>
    db
      .updateTable('campaign_maps')
      .set({ state: 'validated' })
      .where('slug', '=', other?.slug ?? '')
      .execute(),
  )
  expect((await write('11.700', 1)).results[0]).toMatchObject({
    outcome: 'refused',
    problem: 'shared-closed',
  })
})

test('outside the band it counts as unexplained until a reason is given; nothing is blocked', async () => {
  const map = await draft()
  const rows = [...(map.tables.output?.rows ?? []), ...(map.tables.served?.rows ?? [])]
  const banded = rows.find(each => each.band !== null && each.cells[own] === null)
  if (!banded?.band) throw new Error('no band')
  const raw = String(Math.round(banded.band.high * 10 + 10))
  const before = map.progress.unexplained
  const write = (more: object, base: number) =>
    given(
      writeCells(fresh.store, anna, { ...asked, changes: [typed(banded.row, own, raw, { base, ...more })] }),
    )
  expect((await write({}, 0)).progress.unexplained).toBe(before + 1)
  const reason = { code: 'one_off', text: 'censimento' } as const
  expect((await write({ reason }, 1)).progress.unexplained).toBe(before)
})

test('a scope note marks the cell and stands under the table', async () => {
  const { row: number } = await row(0)
  const scopeNote = { text: 'comprende lo sportello online' }
  const answer = await given(
    writeCells(fresh.store, anna, {
      ...asked,
      changes: [typed(number, own, '1.300', { base: 1, scopeNote })],
    }),
  )
  const mark = answer.results[0]?.cell?.footnotes?.at(-1)
  const table = (await draft()).tables.output
  expect(table?.footnotes).toContainEqual({ mark, text: 'dal 2025 comprende lo sportello online' })
})

test('who may not write the map, or comes too late, is refused; the controller may', async () => {
  const { row: number } = await row(5)
  const changes = [typed(number, own, '1')]
  const reader = await addActor(fresh.store, body, 'Lia', [['reader', { kind: 'body' }]])
  const late = { ...asked, today: '2026-03-01', changes }
  expect(await writeCells(fresh.store, reader, { ...asked, changes })).toMatchObject({
    error: { kind: 'not-allowed', verb: 'map.write' },
  })
  expect(await writeCells(fresh.store, anna, { ...asked, slug: 'verde', changes })).toMatchObject({
    ok: false,
  })
  expect(await writeCells(fresh.store, anna, late)).toMatchObject({
    error: { kind: 'deadline-passed', deadline },
  })
  expect(await writeCells(fresh.store, controller, late)).toMatchObject({ ok: true })
})
