import { afterAll, beforeAll, expect, test } from 'vitest'
import { addActor, deadline, given, imported, today } from '../../../tests/campaign.ts'
import { type FreshStore, freshStore } from '../../../tests/database.ts'
import { smallEdition } from '../../../tests/small-edition.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { servicePage } from '../../store/queries/service-page.ts'
import { loadEdition } from '../../store/rows/load-edition.ts'
import { changeLineage, type LineageChange, openService } from './change-lineage.ts'
import { loadBoard } from './load-board.ts'
import { loadDraft } from './load-draft.ts'
import { openCampaign } from './open-campaign.ts'
import { sealCampaign } from './seal-campaign.ts'

let fresh: FreshStore
let body: number
let controller: Actor

beforeAll(async () => {
  fresh = await freshStore()
  const figures = [10, 11, 12, 13, 14, 15]
  body = await imported(
    fresh.store,
    smallEdition(2024, {
      ANAGRAFE: {
        output: { Certificati: figures, 'Di cui online': figures },
        served: { Residenti: figures },
      },
      'STATO CIVILE': { output: { Atti: figures } },
      VERDE: { output: { Alberi: figures, Panchine: figures } },
      FIERE: { output: { Banchi: figures } },
    }),
  )
  controller = await addActor(fresh.store, body, 'Carla Conti', [['controller', { kind: 'body' }]])
  await given(openCampaign(fresh.store, controller, { year: 2025, deadline, appointments: [], today }))
})
afterAll(() => fresh.remove())

const change = (slug: string, what: LineageChange, reason = 'delibera 12') =>
  changeLineage(fresh.store, controller, { year: 2025, slug, today, change: what, reason })
const draft = (slug: string) => given(loadDraft(fresh.store, controller, { year: 2025, slug, today }))
const labels = async (slug: string) => (await draft(slug)).tables.output?.rows.map(row => row.label)

test('a service is renamed, split, merged, closed and opened, each with its reason', async () => {
  expect(await change('anagrafe', { kind: 'rename', name: 'SERVIZI AL CITTADINO' }, ' ')).toMatchObject({
    error: { kind: 'reason-missing' },
  })
  expect(await change('anagrafe', { kind: 'rename', name: 'VERDE' })).toMatchObject({
    error: { kind: 'name-taken' },
  })
  expect(await given(change('anagrafe', { kind: 'rename', name: 'SERVIZI AL CITTADINO' }))).toBe(
    'servizi-al-cittadino',
  )
  const bench = (await draft('verde')).tables.output?.rows.find(row => row.label === 'Panchine')
  const arredo = { kind: 'split', name: 'ARREDO URBANO', rows: [bench?.row ?? 0] } as const
  expect(await given(change('verde', arredo))).toBe('arredo-urbano')
  expect(await given(change('stato-civile', { kind: 'merge', into: 'servizi-al-cittadino' }))).toBe(
    'servizi-al-cittadino',
  )
  expect(await given(change('fiere', { kind: 'close' }))).toBeNull()
  const opened = { year: 2025, name: 'ENERGIA', manager: 'VERDI LUCA', reason: 'nuovo ufficio', today }
  expect(await given(openService(fresh.store, controller, opened))).toBe('energia')

  expect(await labels('servizi-al-cittadino')).toEqual(['Certificati', 'Di cui online', 'Atti'])
  expect(await labels('verde')).toEqual(['Alberi'])
  expect(await labels('arredo-urbano')).toEqual(['Panchine'])
  expect((await draft('arredo-urbano')).tables.output?.rows[0]?.cells['2024-12-31']?.value).toBe(15)
  const { maps } = await given(loadBoard(fresh.store, controller, { year: 2025, today }))
  expect(maps.map(each => each.slug)).toEqual(['servizi-al-cittadino', 'verde', 'arredo-urbano', 'energia'])
})

test('nothing of it is seen outside before the seal; afterwards old addresses lead on', async () => {
  const lookUp = (edition: number, slug: string) =>
    fresh.store.inBody(body, async db => (await servicePage(db, edition, slug))?.slug ?? null)
  expect(await lookUp(2024001, 'anagrafe')).toBe('anagrafe')
  expect(await lookUp(2024001, 'servizi-al-cittadino')).toBeNull()
  expect(await lookUp(2024001, 'stato-civile')).toBe('stato-civile')
  await fresh.store.inBody(body, db => db.updateTable('campaign_maps').set({ state: 'accepted' }).execute())
  const resolution = { number: 'n. 1', date: '2026-05-12' }
  expect(await given(sealCampaign(fresh.store, controller, { year: 2025, today, resolution }))).toBe(2025001)
  expect(await lookUp(2025001, 'anagrafe')).toBe('servizi-al-cittadino')
  expect(await lookUp(2025001, 'stato-civile')).toBe('servizi-al-cittadino')
  expect(await lookUp(2025001, 'arredo-urbano')).toBe('arredo-urbano')
  expect(await lookUp(2025001, 'energia')).toBe('energia')
  expect(await lookUp(2025001, 'fiere')).toBeNull()
  expect(await lookUp(2024001, 'stato-civile')).toBe('stato-civile')
  const { edition } = await fresh.store.inBody(body, db => loadEdition(db, 2025001))
  expect(edition.services.map(each => each.name)).toEqual([
    'SERVIZI AL CITTADINO',
    'VERDE',
    'ARREDO URBANO',
    'ENERGIA',
  ])
  const kept = await fresh.store.inBody(body, db =>
    db.selectFrom('service_lineage').select(['kind', 'reason']).orderBy('number').execute(),
  )
  expect(kept.map(each => each.kind)).toEqual(['rename', 'split', 'merge', 'close', 'open'])
})
