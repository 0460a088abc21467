import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DraftMap } from '../../src/domain/campaign/draft-map.ts'
import type { Actor } from '../../src/domain/permission/actor.ts'
import { moveMap } from '../../src/usecases/campaign/move-map.ts'
import { openCampaign } from '../../src/usecases/campaign/open-campaign.ts'
import { sealCampaign } from '../../src/usecases/campaign/seal-campaign.ts'
import { writeCells } from '../../src/usecases/campaign/write-cells.ts'
import { createServer } from '../../src/web/server.ts'
import { urls } from '../../src/web/urls.ts'
import { addActor, deadline, given, serviceAt, today, typed } from '../campaign.ts'
import { type SignedIn, signedIn } from '../people.ts'
import { smallEdition } from '../small-edition.ts'
import { htmlRules, withoutStructuredData } from './html-rules.ts'
import { builtAssets, openTestPortal, type TestPortal } from './portal.ts'

/** Rows that come, change their words and go, by the forms of a map's page, as far as the portal. */
let portal: TestPortal
let app: TestPortal['app']
let body: number
let anna: SignedIn
let controller: Actor
const origin = 'https://mappe.example.it'
const at = { year: 2025, slug: 'anagrafe', today }
const page = urls.workMap('it', 2025, 'anagrafe')

beforeAll(async () => {
  const figures = [100, 104, 98, 101, 103, 99]
  portal = await openTestPortal([
    smallEdition(2024, { ANAGRAFE: { output: { Certificati: figures, Carte: figures, Cambi: figures } } }),
  ])
  const { store } = portal
  const now = new Date(`${today}T10:00:00Z`)
  app = createServer({
    store,
    assets: builtAssets(),
    url: origin,
    clock: () => now,
    onFault: error => portal.faults.push(error),
  })
  await app.ready()
  body = (await store.bodies())[0]?.id ?? 0
  const scope = { kind: 'service', service: await serviceAt(store, body, 'anagrafe') } as const
  controller = await addActor(store, body, 'Controllo', [
    ['controller', { kind: 'body' }],
    ['manager', scope],
  ])
  await given(openCampaign(store, controller, { year: 2025, deadline, appointments: [], today }))
  anna = await signedIn(store, { role: 'contributor', name: 'Anna Bo', scope, now })
})
afterAll(async () => {
  await app.close()
  await portal.close()
})

const get = (url: string) =>
  app.inject({ method: 'GET', url, headers: { cookie: anna.cookie, accept: 'text/html' } })

const draft = async (): Promise<DraftMap> => (await get(urls.workMapData('it', 2025, 'anagrafe'))).json()

async function rowOf(label: string): Promise<string> {
  const { tables } = await draft()
  return String(tables.output?.rows.find(each => each.label === label)?.row)
}

async function change(fields: Readonly<Record<string, string>>) {
  return app.inject({
    method: 'POST',
    url: urls.workMapDeed('it', 2025, 'anagrafe', 'righe'),
    payload: new URLSearchParams({ chiave: anna.key, tabella: 'output', ...fields }).toString(),
    headers: {
      cookie: anna.cookie,
      origin,
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
}

async function problemsOf(html: string): Promise<readonly string[]> {
  const report = await new HtmlValidate(htmlRules).validateString(withoutStructuredData(html))
  return report.results.flatMap(each => each.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

test('the forms of a table lead back to it; its page says what was removed and is valid', async () => {
  const added = await change({
    azione: 'add',
    parole: 'Passaporti',
    unita: 'count',
    dopo: await rowOf('Certificati'),
  })
  expect(added.statusCode).toBe(303)
  expect(added.headers['location']).toBe(`${page}#t-output`)
  await change({ azione: 'rename', riga: await rowOf('Carte'), parole: 'Carte di identità' })
  const cambi = await rowOf('Cambi')
  await change({ azione: 'remove', riga: cambi, motivo: 'passati ai messi' })
  const map = await draft()
  expect(map.tables.output?.rows.map(each => each.label)).toEqual([
    'Certificati',
    'Passaporti',
    'Carte di identità',
  ])
  for (const url of [page, urls.workMap('en', 2025, 'anagrafe')]) {
    const answer = await get(url)
    expect(answer.body).toContain('Cambi: passati ai messi')
    expect(await problemsOf(answer.body)).toEqual([])
  }
  await change({ azione: 'restore', riga: cambi })
  expect((await draft()).removed).toEqual([])
  await change({ azione: 'remove', riga: cambi, motivo: 'passati ai messi' })
})

test('what a form cannot do is said in a sentence, with the way back', async () => {
  const cases = [
    [{ azione: 'add', parole: 'certificati', unita: 'count', dopo: '' }, 422, 'ha già la riga'],
    [{ azione: 'add', parole: ' ', unita: 'count', dopo: '' }, 422, 'Mancano le parole'],
    [{ azione: 'rename', riga: 'x', parole: 'Altro' }, 404, 'La riga non c’è'],
    [{ azione: 'remove', riga: await rowOf('Certificati'), motivo: '' }, 422, 'Manca il motivo'],
  ] as const
  for (const [fields, status, sentence] of cases) {
    const answer = await change(fields)
    expect(answer.statusCode).toBe(status)
    expect(answer.body).toContain(sentence)
    expect(answer.body).toContain(page)
  }
})

test('once sealed, the portal goes on with the renamed series and begins the new one', async () => {
  const { store } = portal
  const { tables } = await draft()
  const reason = { code: 'one_off', text: '' } as const
  const changes = (tables.output?.rows ?? []).map(({ row }) => typed(row, '2025-12-31', '102', { reason }))
  await given(writeCells(store, controller, { ...at, changes }))
  for (const move of ['submit', 'validate', 'accept'] as const) {
    const { version } = await draft()
    await given(moveMap(store, controller, { ...at, move, version, reason: '' }))
  }
  const resolution = { number: 'n. 41', date: '2026-05-12' }
  await given(sealCampaign(store, controller, { year: 2025, today, resolution }))
  const shown = (url: string) => portal.app.inject({ method: 'GET', url })
  const service = await shown(urls.service('it', 2025, 'anagrafe'))
  const slugs = [...service.body.matchAll(/\/2025\/servizi\/anagrafe\/output\/([\w-]+)"/g)].map(
    each => each[1],
  )
  expect(new Set(slugs)).toEqual(new Set(['certificati', 'passaporti', 'carte']))
  const renamed = await shown(urls.series('it', 2025, 'anagrafe', 'output', 'carte'))
  expect(renamed.body).toContain('Carte di identità')
  expect(renamed.body).toMatch(/2020[\s\S]*104[\s\S]*2025[\s\S]*102/)
  const begun = await shown(urls.series('it', 2025, 'anagrafe', 'output', 'passaporti'))
  expect(begun.statusCode).toBe(200)
  expect(await problemsOf(begun.body)).toEqual([])
  const earlier = await shown(urls.series('it', 2024, 'anagrafe', 'output', 'cambi'))
  expect(earlier.statusCode).toBe(200)
  expect(portal.faults.map(String)).toEqual([])
})
