import { afterAll, beforeAll, expect, test } from 'vitest'
import { addActor, deadline, given, imported, serviceAt, today, typed } from '../../../tests/campaign.ts'
import { type FreshStore, freshStore } from '../../../tests/database.ts'
import { smallEdition } from '../../../tests/small-edition.ts'
import type { CellChange } from '../../domain/campaign/cell-change.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { loadBoardChanges } from './load-board-changes.ts'
import { loadDraft } from './load-draft.ts'
import { openCampaign } from './open-campaign.ts'
import { writeCells } from './write-cells.ts'

let fresh: FreshStore
let controller: Actor
let manager: Actor
let reader: Actor
const year = 2025
const own = '2025-12-31'
const flat = (figure: number) => [figure, figure, figure, figure, figure, figure]

beforeAll(async () => {
  fresh = await freshStore()
  const body = await imported(
    fresh.store,
    smallEdition(2024, {
      ANAGRAFE: {
        output: { Certificati: flat(1000), Carte: flat(500), Cambi: flat(400) },
        served: { Residenti: flat(7000), Stranieri: flat(50) },
      },
      TRIBUTI: { output: { Avvisi: flat(200) } },
    }),
  )
  const service = await serviceAt(fresh.store, body, 'tributi')
  controller = await addActor(fresh.store, body, 'Carla Conti', [['controller', { kind: 'body' }]])
  manager = await addActor(fresh.store, body, 'Ugo Neri', [['manager', { kind: 'service', service }]])
  reader = await addActor(fresh.store, body, 'Anna Bo', [['contributor', { kind: 'service', service }]])
  await given(openCampaign(fresh.store, controller, { year, deadline, appointments: [], today }))
})
afterAll(() => fresh.remove())

async function write(slug: string, label: string, raw: string, more: Partial<CellChange> = {}) {
  const { tables } = await given(loadDraft(fresh.store, controller, { year, slug, today }))
  const row = [...(tables.output?.rows ?? []), ...(tables.served?.rows ?? [])].find(
    each => each.label === label,
  )
  if (!row) throw new Error(label)
  const date = more.date ?? own
  const base = row.cells[date]?.version ?? 0
  const changes = [typed(row.row, date, raw, { base, ...more })]
  await given(writeCells(fresh.store, controller, { year, slug, today, changes }))
}

const changes = (actor = controller) => given(loadBoardChanges(fresh.store, actor, { year, today }))
const names = (all: readonly { readonly label: string }[]) => all.map(each => each.label)

test('nothing entered: nothing changed', async () => {
  expect(await changes()).toEqual({ grown: [], shrunk: [], recounted: [], small: 0, restatements: [] })
})

test('strongest first, each with its share, its figures and the reason that was given', async () => {
  await write('anagrafe', 'Certificati', '1.500', { reason: { code: 'rule_change', text: 'nuova legge' } })
  await write('anagrafe', 'Carte', '250')
  await write('anagrafe', 'Cambi', '410')
  await write('anagrafe', 'Stranieri', '500')
  const { grown, shrunk, small } = await changes()
  expect(names(grown)).toEqual(['Certificati', 'Cambi'])
  expect(grown[0]).toMatchObject({
    slug: 'anagrafe',
    percent: 50,
    from: 1000,
    to: 1500,
    reason: { code: 'rule_change', text: 'nuova legge' },
  })
  expect(grown[0]?.figures.at(-1)).toEqual({ value: 1500, broken: false })
  expect(names(shrunk)).toEqual(['Carte'])
  // From 50 to 500: too small to speak of percentages, as on the portal.
  expect(small).toBe(1)
})

test('a figure whose note marks a break is no rise, and stands apart', async () => {
  await write('anagrafe', 'Residenti', '14.000', { scopeNote: { text: 'anche chi ha solo il domicilio' } })
  const { grown, recounted } = await changes()
  expect(names(grown)).not.toContain('Residenti')
  expect(recounted).toMatchObject([{ slug: 'anagrafe', label: 'Residenti', from: 7000, to: 14000 }])
})

test('a figure that an open error is about is not listed; once it is right, it is', async () => {
  await write('tributi', 'Avvisi', '400 (270 TARI 100 IMU)')
  const { findings } = await given(loadDraft(fresh.store, controller, { year, slug: 'tributi', today }))
  expect(findings.map(each => [each.finding.rule, each.finding.severity])).toEqual([['sum.in-cell', 'error']])
  expect(names((await changes()).grown)).not.toContain('Avvisi')
  await write('tributi', 'Avvisi', '400 (300 TARI 100 IMU)')
  expect(names((await changes()).grown)).toContain('Avvisi')
})

test('a manager sees the changes of the own maps, a contributor none', async () => {
  const { grown, shrunk, recounted } = await changes(manager)
  expect(new Set([...grown, ...shrunk, ...recounted].map(each => each.slug))).toEqual(new Set(['tributi']))
  expect(await loadBoardChanges(fresh.store, reader, { year, today })).toMatchObject({
    error: { kind: 'not-allowed' },
  })
})
