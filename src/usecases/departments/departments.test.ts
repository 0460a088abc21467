import { afterAll, beforeAll, expect, test } from 'vitest'
import { addActor, deadline, given, imported, serviceAt, today } from '../../../tests/campaign.ts'
import { type FreshStore, freshStore } from '../../../tests/database.ts'
import { smallEdition } from '../../../tests/small-edition.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import { homePage } from '../../store/queries/home-page.ts'
import { verifyHistory } from '../../store/queries/verify-history.ts'
import { loadEdition } from '../../store/rows/load-edition.ts'
import { listAssignments } from '../../store/rows/people/assignments.ts'
import { changeLineage } from '../campaign/change-lineage.ts'
import { loadDraft } from '../campaign/load-draft.ts'
import { openCampaign } from '../campaign/open-campaign.ts'
import { assignRole } from '../people/assign-role.ts'
import { listDepartments } from './list-departments.ts'
import { renameDepartment } from './rename-department.ts'
import { setDepartments } from './set-departments.ts'

let fresh: FreshStore
let body: number
let controller: Actor
let administrator: Actor
let anna: Actor
const service: Record<string, number> = {}

/** A body of three services; each test goes on from the one before. */
beforeAll(async () => {
  fresh = await freshStore()
  const figures = [10, 11, 12, 13, 14, 15]
  body = await imported(
    fresh.store,
    smallEdition(2024, {
      ANAGRAFE: { output: { Certificati: figures, Carte: figures }, manager: 'ROSSI MARIA' },
      'STATO CIVILE': { output: { Atti: figures }, manager: 'ROSSI MARIA' },
      VERDE: { output: { Alberi: figures }, manager: 'BIANCHI UGO' },
    }),
  )
  for (const slug of ['anagrafe', 'stato-civile', 'verde']) {
    service[slug] = await serviceAt(fresh.store, body, slug)
  }
  controller = await addActor(fresh.store, body, 'Carla Conti', [['controller', { kind: 'body' }]])
  administrator = await addActor(fresh.store, body, 'Ada Neri', [['administrator', { kind: 'body' }]])
  anna = await addActor(fresh.store, body, 'Anna Bo', [])
})
afterAll(() => fresh.remove())

const numberOf = (slug: string) => service[slug] ?? 0
const set = (actor: Actor, ...changes: [slug: string, from: string | null, to: string | null][]) =>
  setDepartments(fresh.store, actor, {
    changes: changes.map(([slug, from, to]) => ({ service: numberOf(slug), from, to })),
    today,
  })
const departments = async () => {
  const { services } = await given(listDepartments(fresh.store, controller, today))
  return Object.fromEntries(services.map(each => [each.slug, each.department]))
}

test('only the controller says departments', async () => {
  expect(await set(administrator, ['verde', null, 'Lavori'])).toMatchObject({
    error: { kind: 'not-allowed', verb: 'department.set' },
  })
  expect(await listDepartments(fresh.store, anna, today)).toMatchObject({ error: { kind: 'not-allowed' } })
})

test('departments are said of many services at once, and the edition does not change', async () => {
  const before = await fresh.store.inBody(body, db => loadEdition(db, 2024001))
  expect(
    await given(set(controller, ['anagrafe', null, 'Demografici'], ['stato-civile', null, 'DEMOGRAFICI'])),
  ).toEqual([numberOf('anagrafe'), numberOf('stato-civile')])
  expect(await departments()).toEqual({ anagrafe: 'Demografici', 'stato-civile': 'Demografici', verde: null })
  expect(await fresh.store.inBody(body, db => loadEdition(db, 2024001))).toEqual(before)
  const home = await fresh.store.inBody(body, db => homePage(db, 2024001))
  expect(home.services.map(each => each.department)).toEqual(['Demografici', 'Demografici', null])
})

test('what somebody else changed meanwhile is not overwritten', async () => {
  const late = await set(controller, ['anagrafe', null, 'Anagrafici'], ['verde', null, 'Lavori'])
  expect(late).toMatchObject({ error: { kind: 'departments-changed', services: ['ANAGRAFE'] } })
  expect((await departments())['verde']).toBeNull()
  expect(await set(controller, ['verde', null, 'x'.repeat(121)])).toMatchObject({
    error: { kind: 'department-too-long', length: 121 },
  })
})

test('a role on a department holds on its services, and goes on under its new name', async () => {
  const role = { role: 'contributor', from: '2026-01-01', to: null, today } as const
  const scope = { kind: 'department', department: 'Demografici' } as const
  await given(assignRole(fresh.store, administrator, anna.person, { ...role, scope }))
  await given(openCampaign(fresh.store, controller, { year: 2025, deadline, appointments: [], today }))
  const rename = (from: string, to: string) => renameDepartment(fresh.store, controller, { from, to, today })
  await given(set(controller, ['verde', null, 'Lavori']))
  expect(await rename('Demografici', 'lavori')).toMatchObject({ error: { kind: 'department-taken' } })
  expect(await rename('Cultura', 'Sport')).toMatchObject({ error: { kind: 'department-not-found' } })
  expect(await rename('Demografici', ' ')).toMatchObject({ error: { kind: 'department-name-missing' } })
  expect(await given(rename('Demografici', 'Servizi al cittadino'))).toBe(2)
  const held = await fresh.store.inBody(body, db => listAssignments(db, anna.person))
  const asks: Actor = { ...anna, assignments: held }
  const draft = await given(loadDraft(fresh.store, asks, { year: 2025, slug: 'anagrafe', today }))
  expect(draft).toMatchObject({ department: 'Servizi al cittadino', canWrite: true })
  expect(await loadDraft(fresh.store, asks, { year: 2025, slug: 'verde', today })).toMatchObject({
    error: { kind: 'not-allowed' },
  })
  expect(may(held, 'map.write', today)).toBe(true)
})

test('a service that is split off belongs to the same department', async () => {
  const draft = await given(loadDraft(fresh.store, controller, { year: 2025, slug: 'anagrafe', today }))
  const rows = draft.tables.output?.rows.slice(1).map(each => each.row) ?? []
  const change = { kind: 'split', name: 'CARTE DI IDENTITÀ', rows } as const
  const asked = { year: 2025, slug: 'anagrafe', today, change, reason: 'delibera 12' }
  await given(changeLineage(fresh.store, controller, asked))
  expect((await departments())['carte-di-identita']).toBe('Servizi al cittadino')
})

test('a role on a department that nothing belongs to any more is told', async () => {
  const old = 'Servizi al cittadino'
  await given(set(controller, ['anagrafe', old, 'Demografici'], ['stato-civile', old, null]))
  service['carte-di-identita'] = await serviceAt(fresh.store, body, 'carte-di-identita')
  await given(set(controller, ['carte-di-identita', old, 'Demografici']))
  const { idle } = await given(listDepartments(fresh.store, controller, today))
  expect(idle).toEqual([{ department: old, person: anna.person, name: 'Anna Bo' }])
})

test('everything of it is in the history', async () => {
  const entries = await fresh.store.inBody(body, db =>
    db
      .selectFrom('history')
      .select(['action', 'subject', 'from', 'to'])
      .where('action', 'in', ['department.set', 'department.rename', 'right.move'])
      .orderBy('number')
      .execute(),
  )
  expect(entries.map(each => each.action)).toEqual([
    ...Array<string>(3).fill('department.set'),
    'department.rename',
    ...Array<string>(2).fill('department.set'),
    'right.move',
    ...Array<string>(3).fill('department.set'),
  ])
  expect(entries[1]).toMatchObject({
    subject: { service: numberOf('stato-civile'), person: controller.person },
    from: null,
    to: { department: 'Demografici' },
  })
  expect(await fresh.store.inBody(body, verifyHistory)).toMatchObject({ broken: null })
})
