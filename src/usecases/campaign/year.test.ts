import { afterAll, beforeAll, expect, test } from 'vitest'
import { addActor, deadline, given, imported, serviceAt, today, typed } from '../../../tests/campaign.ts'
import { type FreshStore, freshStore } from '../../../tests/database.ts'
import { smallEdition } from '../../../tests/small-edition.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { loadEditionSeal } from '../../store/rows/edition-seals.ts'
import { loadEdition } from '../../store/rows/load-edition.ts'
import { addComment, settleComment } from './comments.ts'
import { assignDeadline, grantLate } from './grant-late.ts'
import { loadBoard } from './load-board.ts'
import { loadBoardChanges } from './load-board-changes.ts'
import { loadDraft } from './load-draft.ts'
import { moveMap, type PersonMove } from './move-map.ts'
import { openCampaign } from './open-campaign.ts'
import { previewEdition } from './preview-edition.ts'
import { sealCampaign } from './seal-campaign.ts'
import { stateTable } from './state-table.ts'
import { writeCells } from './write-cells.ts'
import { writeTexts } from './write-texts.ts'

let fresh: FreshStore
let body: number
let controller: Actor
let manager: Actor
let anna: Actor
const own = '2025-12-31'
const resolution = { number: 'n. 41', date: '2026-05-12' }

/** A year of two services, in the order in which its days pass: each test goes on from the one before. */
beforeAll(async () => {
  fresh = await freshStore()
  body = await imported(
    fresh.store,
    smallEdition(2024, {
      ANAGRAFE: {
        output: { Certificati: [100, 102, 101, 103, 99, 104], Carte: [50, 51, 52, 50, 49, 51] },
        served: { Residenti: [7000, 7010, 7005, 7020, 7011, 7030] },
      },
      VERDE: { output: { Alberi: [10, 11, 12, 13, 14, 15] } },
    }),
  )
  const service = await serviceAt(fresh.store, body, 'anagrafe')
  controller = await addActor(fresh.store, body, 'Carla Conti', [['controller', { kind: 'body' }]])
  manager = await addActor(fresh.store, body, 'Maria Rossi', [['manager', { kind: 'service', service }]])
  anna = await addActor(fresh.store, body, 'Anna Bo', [['contributor', { kind: 'service', service }]])
  await given(openCampaign(fresh.store, controller, { year: 2025, deadline, appointments: [], today }))
})
afterAll(() => fresh.remove())

const at = (slug = 'anagrafe') => ({ year: 2025, slug, today })
const draft = (slug?: string) => given(loadDraft(fresh.store, controller, at(slug)))
const rowOf = async (label: string, slug?: string) => {
  const { tables } = await draft(slug)
  const rows = [...(tables.output?.rows ?? []), ...(tables.served?.rows ?? [])]
  const found = rows.find(row => row.label === label)
  if (!found) throw new Error(`no row ${label}`)
  return found
}
const write = async (actor: Actor, label: string, raw: string, more = {}, slug?: string) => {
  const row = await rowOf(label, slug)
  const base = row.cells[own]?.version ?? 0
  return given(
    writeCells(fresh.store, actor, { ...at(slug), changes: [typed(row.row, own, raw, { base, ...more })] }),
  )
}
const move = async (actor: Actor, kind: PersonMove, reason = '', slug?: string) => {
  const { version } = await draft(slug)
  return moveMap(fresh.store, actor, { ...at(slug), move: kind, version, reason })
}

test('a map is not handed in while a figure is missing or a past one was changed without a reason', async () => {
  await write(anna, 'Certificati', '105')
  const past = await rowOf('Carte')
  const change = typed(past.row, '2023-12-31', '48')
  await given(writeCells(fresh.store, anna, { ...at(), changes: [change] }))
  const refused = await move(anna, 'submit')
  expect(refused).toMatchObject({
    error: {
      kind: 'not-complete',
      obstacles: [
        { kind: 'not-entered', section: 'output', rows: ['Carte'] },
        { kind: 'not-entered', section: 'served', rows: ['Residenti'] },
        { kind: 'restated-without-reason', row: 'Carte', date: '2023-12-31' },
      ],
    },
  })
})

test('what is missing is entered, typed as absent, or said of the whole table', async () => {
  await write(anna, 'Carte', 'n.d.')
  await given(
    stateTable(fresh.store, anna, { ...at(), section: 'served', reason: 'fonte non ancora pubblicata' }),
  )
  const past = await rowOf('Carte')
  const reason = { code: 'typing_error', text: 'erano 48' } as const
  const change = typed(past.row, '2023-12-31', '48', { base: 1, reason })
  await given(writeCells(fresh.store, anna, { ...at(), changes: [change] }))
  expect((await draft()).progress).toEqual({ entered: 3, rows: 3, unexplained: 0 })
})

test('texts are written, a conflict keeps both', async () => {
  const change = (key: string, base: number, name: string) => ({
    key: `testo-${key}`,
    section: 'content.core',
    base,
    value: [{ name, description: 'riga\nriga' }],
  })
  const first = await given(
    writeTexts(fresh.store, anna, { ...at(), changes: [change('primo', 0, 'Sportello unico')] }),
  )
  expect(first.results).toMatchObject([{ outcome: 'saved', text: { version: 1 } }])
  const late = await given(
    writeTexts(fresh.store, manager, { ...at(), changes: [change('secondo', 0, 'Altro')] }),
  )
  expect(late.results).toMatchObject([
    { outcome: 'conflict', text: { value: [{ name: 'Sportello unico' }] } },
  ])
  const bad = await given(
    writeTexts(fresh.store, anna, { ...at(), changes: [{ ...change('terzo', 1, ''), value: { no: 1 } }, 3] }),
  )
  expect(bad.results.map(each => each.problem)).toEqual(['bad-change', 'bad-change'])
})

test('moves follow the table of states and of rights', async () => {
  expect(await move(anna, 'validate')).toMatchObject({ error: { kind: 'not-allowed' } })
  expect(await move(manager, 'validate')).toMatchObject({ error: { kind: 'wrong-state', state: 'draft' } })
  expect(await move(anna, 'submit')).toEqual({ ok: true, value: 'submitted' })
  expect(await write(controller, 'Certificati', '106')).toMatchObject({ results: [{ outcome: 'saved' }] })
  expect(await move(manager, 'return')).toMatchObject({ error: { kind: 'reason-missing' } })
  const stale = { ...at(), move: 'validate' as const, version: 0, reason: '' }
  expect(await moveMap(fresh.store, manager, stale)).toMatchObject({ error: { kind: 'map-changed' } })
  expect(await move(manager, 'return', 'guardare le carte')).toEqual({ ok: true, value: 'returned' })
})

test('comments hang on cells, name people and are settled', async () => {
  const { row } = await rowOf('Carte')
  const said = { ...at(), place: { row, date: own }, text: 'Come mai? @anna bo' }
  const id = await given(addComment(fresh.store, manager, said))
  expect((await draft()).comments).toMatchObject([
    { id, author: 'Maria Rossi', mentions: [anna.person], settledBy: null },
  ])
  // A longer name is somebody else; who has nothing to do with the map cannot be called by number.
  const called = [controller.person ?? 0, 99_999]
  const told = await given(addComment(fresh.store, manager, { ...said, text: '@Anna Bossi?', called }))
  const [, other] = (await draft()).comments
  expect(other).toMatchObject({ id: told, mentions: [controller.person] })
  await given(settleComment(fresh.store, anna, { ...at(), comment: id }))
  expect(await settleComment(fresh.store, anna, { ...at(), comment: id })).toMatchObject({
    error: { kind: 'comment-not-found' },
  })
})

test('after the deadline only who has a permit writes, until its day', async () => {
  const late = { ...at('anagrafe'), today: '2026-03-05' }
  const { row, cells } = await rowOf('Carte')
  const changes = [typed(row, own, '53', { base: cells[own]?.version ?? 0 })]
  expect(await writeCells(fresh.store, anna, { ...late, changes })).toMatchObject({
    error: { kind: 'deadline-passed' },
  })
  const permit = { ...late, person: anna.person, until: '2026-03-06', reason: 'malattia' }
  expect(await grantLate(fresh.store, anna, permit)).toMatchObject({ error: { kind: 'not-allowed' } })
  await given(grantLate(fresh.store, controller, permit))
  expect(await writeCells(fresh.store, anna, { ...late, changes })).toMatchObject({ ok: true })
  expect(await writeCells(fresh.store, anna, { ...late, today: '2026-03-07', changes })).toMatchObject({
    ok: false,
  })
  await given(assignDeadline(fresh.store, controller, { ...late, deadline: '2026-03-31' }))
  expect(await move(anna, 'submit')).toEqual({ ok: true, value: 'submitted' })
})

test('the board says how far each map is, whose turn it is and what was restated', async () => {
  const board = await given(loadBoard(fresh.store, controller, { year: 2025, today }))
  expect(board.maps).toMatchObject([
    {
      slug: 'anagrafe',
      state: 'submitted',
      progress: { entered: 3, rows: 3 },
      waitsFor: [{ name: 'Maria Rossi' }],
    },
    { slug: 'verde', state: 'draft', progress: { entered: 0, rows: 1 }, waitsFor: [] },
  ])
  const { restatements } = await given(loadBoardChanges(fresh.store, controller, { year: 2025, today }))
  expect(restatements).toMatchObject([{ label: 'Carte', from: '49', to: '48', by: 'Anna Bo' }])
  const mine = await given(loadBoard(fresh.store, manager, { year: 2025, today }))
  expect(mine.maps.map(each => each.slug)).toEqual(['anagrafe'])
  expect(await loadBoard(fresh.store, anna, { year: 2025, today })).toMatchObject({ ok: false })
})

test('nothing is sealed before every map is accepted; the preview shows what it would be', async () => {
  const seal = { year: 2025, today, resolution }
  expect(await sealCampaign(fresh.store, controller, seal)).toMatchObject({
    error: { kind: 'not-all-accepted', maps: ['ANAGRAFE', 'VERDE'] },
  })
  expect(await sealCampaign(fresh.store, manager, seal)).toMatchObject({ error: { kind: 'not-allowed' } })
  const preview = await given(previewEdition(fresh.store, controller, { year: 2025, slug: null, today }))
  expect(preview.edition.services[0]?.outputs?.series[0]?.observations.at(-1)).toMatchObject({ value: 106 })
  expect(preview.edition.services[0]?.users.served?.series[0]?.observations.at(-1)).toMatchObject({
    raw: 'n.d.',
    note: 'fonte non ancora pubblicata',
  })
})

test('the seal makes the edition: identities kept, the past restated as a vintage with who and why', async () => {
  expect(await move(manager, 'validate')).toMatchObject({ ok: true })
  expect(await move(controller, 'accept')).toMatchObject({ ok: true })
  await write(controller, 'Alberi', '16', { estimated: true }, 'verde')
  const green = await serviceAt(fresh.store, body, 'verde')
  const luca = await addActor(fresh.store, body, 'Luca', [['manager', { kind: 'service', service: green }]])
  for (const [actor, kind] of [
    [luca, 'submit'],
    [luca, 'validate'],
    [controller, 'accept'],
  ] as const) {
    expect(await move(actor, kind, '', 'verde')).toMatchObject({ ok: true })
  }
  const edition = await given(sealCampaign(fresh.store, controller, { year: 2025, today, resolution }))
  expect(edition).toBe(2025001)
  const { before, after, seal, restated } = await fresh.store.inBody(body, async db => ({
    before: await loadEdition(db, 2024001),
    after: await loadEdition(db, 2025001),
    seal: await loadEditionSeal(db, 2025001),
    restated: await db
      .selectFrom('history')
      .where('action', '=', 'figure.restate')
      .select(['actor', 'reason', 'from', 'to'])
      .execute(),
  }))
  expect(after.services).toEqual(before.services)
  expect(after.rows).toEqual(before.rows)
  expect(after.edition.services[0]?.outputs?.series[1]?.observations.map(each => each.raw)).toEqual([
    '51',
    '52',
    '50',
    '48',
    '51',
    '53',
  ])
  expect(after.edition.services[1]?.outputs?.series[0]?.observations.at(-1)).toMatchObject({
    raw: '16 (stima)',
    status: 'estimated',
  })
  expect(seal).toMatchObject({ resolution, sealedBy: 'Carla Conti' })
  expect(restated).toMatchObject([
    { actor: 'Anna Bo', reason: 'typing_error: erano 48', from: { value: 49 }, to: { value: 48 } },
  ])
})

test('a sealed year is read, no longer written; the next can be opened', async () => {
  const sealed = await draft()
  expect(sealed).toMatchObject({ state: 'sealed', canWrite: false, moves: [] })
  expect(await writeCells(fresh.store, controller, { ...at(), changes: [] })).toMatchObject({
    error: { kind: 'campaign-not-open' },
  })
  const next = { year: 2026, deadline: '2027-02-28', appointments: [], today: '2027-01-10' }
  expect(await openCampaign(fresh.store, controller, next)).toEqual({ ok: true, value: 2 })
})
