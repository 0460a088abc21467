import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MapState, mapMoves, mapStates } from '../../src/domain/campaign/map-state.ts'
import { may } from '../../src/domain/permission/may.ts'
import type { Verb } from '../../src/domain/permission/permissions.ts'
import type { Assignment, Role } from '../../src/domain/permission/role.ts'
import { openCampaign } from '../../src/usecases/campaign/open-campaign.ts'
import { createServer } from '../../src/web/server.ts'
import type { WorkRoute } from '../../src/web/workspace/route.ts'
import { workRoutes } from '../../src/web/workspace/work-routes.ts'
import { type SignedIn, signedIn } from '../people.ts'
import { smallEdition } from '../small-edition.ts'
import { builtAssets, openTestPortal, type TestPortal } from './portal.ts'

/**
 * Every route of the workspace, asked for by a person of each role, on a map in each state: who may not is refused
 * and who may is not, as the table of rights says. What is asked for is mostly incomplete: the right comes first.
 */
const now = new Date('2025-01-15T10:00:00Z')
const today = '2025-01-15'
const origin = 'https://mappe.example.it'

let portal: TestPortal
let app: TestPortal['app']
let service = 0
let bystander: SignedIn

interface Somebody {
  readonly name: string
  readonly assignments: readonly Assignment[]
  readonly session: SignedIn
}

const people: Somebody[] = []

beforeAll(async () => {
  portal = await openTestPortal([
    smallEdition(2023, {
      ANAGRAFE: { output: { certificati: [1, 2, 3, 4, 5, 6] }, manager: 'ROSSI ANNA' },
      TRIBUTI: { output: { avvisi: [1, 2, 3, 4, 5, 6] }, manager: 'NERI UGO' },
    }),
  ])
  app = createServer({
    store: portal.store,
    assets: builtAssets(),
    url: origin,
    clock: () => now,
    onFault: error => portal.faults.push(error),
  })
  await app.ready()
  const services = await portal.store.inBody(1, db =>
    db.selectFrom('services').select(['id', 'slug']).execute(),
  )
  const numberOf = (slug: string) => services.find(each => each.slug === slug)?.id ?? 0
  service = numberOf('anagrafe')
  const here = { kind: 'service' as const, service }
  const elsewhere = { kind: 'service' as const, service: numberOf('tributi') }
  const whole = { kind: 'body' as const }
  await add('administrator', 'administrator', whole)
  await add('controller', 'controller', whole)
  await add('reader', 'reader', whole)
  await add('manager', 'manager', here)
  await add('contributor', 'contributor', here)
  await add('manager of another map', 'manager', elsewhere)
  await add('contributor of another map', 'contributor', elsewhere)
  await add('nobody in particular', null, whole)
  bystander = await signedIn(portal.store, { role: null, now })
  const controller = { body: 1, person: 2, name: 'prova', assignments: assignmentsOf('controller', whole) }
  const opening = { year: 2024, deadline: '2025-02-28', appointments: [], today }
  const opened = await openCampaign(portal.store, controller, opening)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
})

afterAll(async () => {
  await app.close()
  await portal.close()
})

function assignmentsOf(role: Role, scope: Assignment['scope']): Assignment[] {
  return [{ role, scope, from: '2020-01-01', to: null, deputyFor: null }]
}

async function add(name: string, role: Role | null, scope: Assignment['scope']): Promise<void> {
  const first = await signedIn(portal.store, { role, scope, now })
  people.push({ name, assignments: role === null ? [] : assignmentsOf(role, scope), session: first })
}

const setState = (state: MapState) =>
  portal.store.inBody(1, db =>
    db.updateTable('campaign_maps').set({ state }).where('service', '=', service).execute(),
  )

/** The address of a route, with the example’s parts. Findings are of the published year, maps of the open one. */
function addressOf(route: WorkRoute): string {
  const pattern = route.pattern('it')
  const year = pattern.startsWith('/lavoro') ? '2024' : '2023'
  return pattern
    .replace(':edition', year)
    .replace(':year', year)
    .replace(':service', 'anagrafe')
    .replace(':slug', 'anagrafe')
    .replace(':person', String(bystander.person))
    .replace(/:token/, 'x'.repeat(43))
    .replace(/:\w+/g, '1')
}

/** What is sent, and the verb that it needs. */
interface Sent {
  readonly form: Record<string, string>
  /** Sent by the grid's script instead of a form. */
  readonly json?: unknown
  readonly verb: Verb | 'signed-in' | 'anyone'
}

/** Most requests are empty. Moves have a verb each; an empty list of cells would be nothing to refuse. */
function sentTo(route: WorkRoute): readonly Sent[] {
  const pattern = route.pattern('it')
  if (pattern.endsWith('/caselle')) {
    const change = { key: 'prova', row: 1, date: '2024-12-31', base: 99, raw: '1' }
    return [{ form: {}, json: { changes: [change] }, verb: route.entrance }]
  }
  if (!pattern.endsWith('/mossa')) return [{ form: {}, verb: route.entrance }]
  return mapMoves
    .filter(move => move !== 'seal')
    .map(move => ({ form: { mossa: move, motivo: 'prova', versione: '0' }, verb: `map.${move}` as const }))
}

/** A filled workbook is read before it is judged: an empty one is no request yet, and nothing comes of it. */
const readsFirst = (route: WorkRoute) => /\/modulo(\/conferma)?$/.test(route.pattern('it'))

async function ask(
  route: WorkRoute,
  { form, json }: Omit<Sent, 'verb'>,
  session: SignedIn | null,
): Promise<number> {
  const headers = { accept: 'text/html', origin, ...(session ? { cookie: session.cookie } : {}) }
  const url = addressOf(route)
  if (route.method === 'GET') return (await app.inject({ method: 'GET', url, headers })).statusCode
  const key = session?.key ?? ''
  const [type, payload] =
    json === undefined
      ? ['application/x-www-form-urlencoded', new URLSearchParams({ chiave: key, ...form }).toString()]
      : ['application/json', JSON.stringify(json)]
  const answer = await app.inject({
    method: 'POST',
    url,
    payload,
    headers: { ...headers, 'content-type': type, 'x-atlante-chiave': key },
  })
  return answer.statusCode
}

const happenings = async () =>
  (
    await portal.store.inBody(1, db =>
      db.selectFrom('history').select(db.fn.countAll<number>().as('n')).executeTakeFirstOrThrow(),
    )
  ).n

const named = (route: WorkRoute) => `${route.method} ${route.pattern('it')}`
const isLeaving = (route: WorkRoute) => route.pattern('it').endsWith('/accesso/esci')
const withPerson = workRoutes.filter(route => route.entrance !== 'anyone' && !isLeaving(route))

test('every route has its two languages and stands once in the table', () => {
  const all = workRoutes.flatMap(route => [
    `${route.method} ${route.pattern('it')}`,
    `${route.method} ${route.pattern('en')}`,
  ])
  expect(new Set(all).size).toBe(all.length)
  for (const route of workRoutes) expect(route.pattern('en')).toBe(`/en${route.pattern('it')}`)
})

test('without a session only the doors are open', async () => {
  const wrong: string[] = []
  for (const route of workRoutes) {
    const status = await ask(route, { form: {} }, null)
    const isOpen = route.entrance === 'anyone'
    const kept = route.method === 'GET' ? status === 303 || status === 401 : status === 401
    const doors = [200, 303, 401, 410, 422]
    if (isOpen ? !doors.includes(status) : !kept) wrong.push(`${named(route)}: ${status}`)
  }
  expect(wrong).toEqual([])
})

test('a form without the key of its person is refused everywhere', async () => {
  const session = people[0]?.session
  if (!session) throw new Error('nobody')
  const posts = workRoutes.filter(route => route.method === 'POST' && route.entrance !== 'anyone')
  for (const route of posts) {
    expect(`${named(route)} ${await ask(route, { form: { chiave: 'x' } }, session)}`).toBe(
      `${named(route)} 403`,
    )
  }
})

describe('what the table of rights says', () => {
  test('of routes that are not about a map', async () => {
    expect(
      await disagreements(
        withPerson.filter(route => !('onMap' in route)),
        null,
      ),
    ).toEqual([])
  })

  test.each(mapStates)('of a map that is %s', async state => {
    expect(
      await disagreements(
        withPerson.filter(route => 'onMap' in route),
        state,
      ),
    ).toEqual([])
  })

  test('nothing failed meanwhile', () => {
    expect(portal.faults).toEqual([])
  })
})

/** Where an answer is not what the table says. Who may do the same in another state is told that, not refused. */
async function disagreements(routes: readonly WorkRoute[], state: MapState | null): Promise<string[]> {
  const wrong: string[] = []
  for (const route of routes) {
    for (const sent of sentTo(route)) {
      for (const somebody of people) {
        if (state) await setState(state)
        const allowed = isAllowed(somebody, sent.verb, state)
        const elsewhere = mapStates.some(other => isAllowed(somebody, sent.verb, other))
        const before = await happenings()
        const status = await ask(route, sent, somebody.session)
        const refused = status === 401 || status === 403 || (!allowed && elsewhere && status === 409)
        const harmless = readsFirst(route) && (await happenings()) === before
        if (allowed ? refused : !(refused || harmless)) {
          wrong.push(`${named(route)} ${JSON.stringify(sent.form)} by ${somebody.name}: ${status}`)
        }
        if (!allowed && (await happenings()) !== before) wrong.push(`${named(route)}: something happened`)
      }
    }
  }
  return wrong
}

function isAllowed({ assignments }: Somebody, verb: Sent['verb'], state: MapState | null): boolean {
  if (verb === 'signed-in' || verb === 'anyone') return true
  return may(assignments, verb, today, state && { service, department: null, state })
}
