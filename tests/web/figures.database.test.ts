import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCampaign } from '../../src/usecases/campaign/open-campaign.ts'
import { listFigures } from '../../src/usecases/figures/list-figures.ts'
import { createServer } from '../../src/web/server.ts'
import { urls } from '../../src/web/urls.ts'
import { addActor, deadline, given, serviceAt, today } from '../campaign.ts'
import { type SignedIn, signedIn } from '../people.ts'
import { smallEdition } from '../small-edition.ts'
import { htmlRules, withoutStructuredData } from './html-rules.ts'
import { builtAssets, openTestPortal, type TestPortal } from './portal.ts'

/** Shared figures as the controller finds, declares and undoes them, by pages without a script. */
let portal: TestPortal
let app: TestPortal['app']
let carla: SignedIn
let anna: SignedIn
let rowOf: (map: string, label: string) => string
const origin = 'https://mappe.example.it'
const list = urls.campaignPart('it', 2025, 'dati-comuni')

beforeAll(async () => {
  const residents = [7000, 7010, 7005, 7020, 7011, 7030]
  portal = await openTestPortal([
    smallEdition(2024, {
      ANAGRAFE: { output: { Residenti: residents, Carte: [1, 2, 3, 4, 5, 6] } },
      TRIBUTI: { output: { Residenti: residents } },
      NIDI: { output: { Addetti: [310, 311, 312, 313, 314, 315] } },
      PERSONALE: { served: { 'Addetti <nidi>': [310, 311, 312, 400, 314, ''] } },
    }),
  ])
  const { store } = portal
  const now = new Date(`${today}T10:00:00Z`)
  const onFault = (error: unknown) => portal.faults.push(error)
  app = createServer({ store, assets: builtAssets(), url: origin, clock: () => now, onFault })
  await app.ready()
  const controller = await addActor(store, 1, 'Controllo', [['controller', { kind: 'body' }]])
  await given(openCampaign(store, controller, { year: 2025, deadline, appointments: [], today }))
  carla = await signedIn(store, { role: 'controller', name: 'Carla Conti', now })
  const scope = { kind: 'service', service: await serviceAt(store, 1, 'anagrafe') } as const
  anna = await signedIn(store, { role: 'contributor', name: 'Anna Bo', scope, now })
  const { rows } = await given(listFigures(store, controller, { year: 2025, today }))
  rowOf = (map, label) => String(rows.find(each => each.map === map && each.label === label)?.row)
})
afterAll(async () => {
  await app.close()
  await portal.close()
})

const get = async (url: string, by: SignedIn = carla) =>
  app.inject({ method: 'GET', url, headers: { cookie: by.cookie, accept: 'text/html' } })

const post = (part: 'dichiara' | 'stacca', fields: Readonly<Record<string, string>>) =>
  app.inject({
    method: 'POST',
    url: urls.campaignPart('it', 2025, `dati-comuni/${part}`),
    payload: new URLSearchParams({ chiave: carla.key, ...fields }).toString(),
    headers: {
      cookie: carla.cookie,
      origin,
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
    },
  })

async function problemsOf(html: string): Promise<readonly string[]> {
  const report = await new HtmlValidate(htmlRules).validateString(withoutStructuredData(html))
  return report.results.flatMap(each => each.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

test('the list shows figures that agree and suggests others, in both languages', async () => {
  for (const [url, words] of [
    [list, ['Le righe dicono lo stesso', 'Dati uguali, altre parole (1)', 'dati uguali in 3 anni su 4']],
    [
      urls.campaignPart('en', 2025, 'dati-comuni'),
      ['The rows say the same', 'Equal figures, other words (1)'],
    ],
  ] as const) {
    const { body, statusCode } = await get(url)
    expect(statusCode).toBe(200)
    for (const each of words) expect(body).toContain(each)
    expect(await problemsOf(body)).toEqual([])
  }
  expect((await get(urls.campaign('it', 2025))).body).toContain(`href="${list}"`)
})

test('a row and another are chosen step by step', async () => {
  const steps = [
    {},
    { mappa: 'nidi' },
    { riga: rowOf('NIDI', 'Addetti') },
    { riga: rowOf('NIDI', 'Addetti'), altra: 'personale' },
    { riga: rowOf('NIDI', 'Addetti'), con: rowOf('PERSONALE', 'Addetti <nidi>') },
  ]
  const pages = await Promise.all(steps.map(each => get(urls.newFigure('it', 2025, each))))
  for (const { body, statusCode } of pages) {
    expect(statusCode).toBe(200)
    expect(await problemsOf(body)).toEqual([])
  }
  expect(pages[1]?.body).toContain('name="riga"')
  expect(pages[2]?.body).toContain('Righe che le assomigliano')
  expect(pages[3]?.body).toContain('name="con"')
  expect(pages[4]?.body).toContain('Quale riga vale?')
  expect((await get(urls.newFigure('it', 2025, { riga: '99999', con: 'x' }))).statusCode).toBe(200)
})

test('what differs must be chosen and explained; then it is one figure, and undone goes alone', async () => {
  const rows = { riga: rowOf('NIDI', 'Addetti'), con: rowOf('PERSONALE', 'Addetti <nidi>') }
  const unchosen = await post('dichiara', rows)
  expect(unchosen.statusCode).toBe(422)
  expect(unchosen.body).toContain('Scegliere quale vale')
  const unsaid = await post('dichiara', { ...rows, vale: rows.riga, motivo: ' ' })
  expect(unsaid.statusCode).toBe(422)
  expect(await problemsOf(unsaid.body)).toEqual([])
  expect(unsaid.body).toMatch(
    new RegExp(`value="${rows.riga}"[^>]*checked|checked=""[^>]*value="${rows.riga}"`),
  )
  const declared = await post('dichiara', { ...rows, vale: rows.riga, motivo: 'fonte personale' })
  expect(declared).toMatchObject({ statusCode: 303, headers: { location: `${list}?fatto=2` } })
  expect((await get(`${list}?fatto=2`)).body).toContain('Sono cambiate 2 caselle')
  const undone = await post('stacca', { riga: rows.con })
  expect(undone).toMatchObject({ statusCode: 303, headers: { location: `${list}?fatto=stacca` } })
  expect((await post('stacca', { riga: rows.con })).statusCode).toBe(422)
  expect((await get(urls.workHistory('it'))).body).toContain('ha detto che la riga sta da sola')
})

test('the controller comes here from a row of a map, nobody else', async () => {
  const map = urls.workMap('it', 2025, 'anagrafe', Number(rowOf('ANAGRAFE', 'Carte')))
  const link = 'È lo stesso dato di un’altra mappa?'
  expect((await get(map)).body).toContain(link)
  expect((await get(map, anna)).body).not.toContain(link)
  expect((await get(list, anna)).statusCode).toBe(403)
  expect(portal.faults).toEqual([])
})
