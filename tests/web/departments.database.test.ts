import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCatalogue } from '../../src/web/portal/catalogue.ts'
import { createServer } from '../../src/web/server.ts'
import { urls } from '../../src/web/urls.ts'
import { serviceAt } from '../campaign.ts'
import { type SignedIn, signedIn } from '../people.ts'
import { smallEdition } from '../small-edition.ts'
import { htmlRules, withoutStructuredData } from './html-rules.ts'
import { builtAssets, openTestPortal, type TestPortal } from './portal.ts'

/** Departments as the controller says them on their page, as far as the portal and the interface. */
let portal: TestPortal
let app: TestPortal['app']
let carla: SignedIn
let anagrafe = 0
let verde = 0
const origin = 'https://mappe.example.it'
const page = urls.departments('it')

beforeAll(async () => {
  portal = await openTestPortal([
    smallEdition(2024, {
      ANAGRAFE: { output: { Certificati: [1, 2] }, manager: 'ROSSI ANNA' },
      VERDE: { output: { Alberi: [1, 2] }, manager: 'ROSSI ANNA' },
      '?': { output: { Altro: [1, 2] } },
    }),
  ])
  const { store } = portal
  const onFault = (error: unknown) => portal.faults.push(error)
  app = createServer({ store, assets: builtAssets(), url: origin, onFault })
  await app.ready()
  carla = await signedIn(store, { role: 'controller', name: 'Carla Conti' })
  anagrafe = await serviceAt(store, 1, 'anagrafe')
  verde = await serviceAt(store, 1, 'verde')
})
afterAll(async () => {
  await app.close()
  await portal.close()
})

const get = (url: string) =>
  app.inject({ method: 'GET', url, headers: { cookie: carla.cookie, accept: 'text/html' } })

const post = (url: string, fields: Readonly<Record<string, string>>) =>
  app.inject({
    method: 'POST',
    url,
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

/** The portal may show for a second what it knew. */
const later = () => new Promise(resolve => setTimeout(resolve, 1100))

test('one field sets all services of a manager, and the portal follows', async () => {
  const before = (await openCatalogue(portal.store).current()).version
  expect((await get('/')).body).toContain('Anna Rossi')
  const saved = await post(page, {
    'tutti:Anna Rossi': 'Servizi al cittadino',
    [`settore-${anagrafe}`]: '',
    [`prima-${anagrafe}`]: '',
    [`settore-${verde}`]: 'Lavori pubblici',
    [`prima-${verde}`]: '',
  })
  expect(saved).toMatchObject({ statusCode: 303, headers: { location: `${page}?salvati=2` } })
  const shown = await get(`${page}?salvati=2`)
  expect(shown.body).toContain('2 servizi hanno cambiato settore.')
  expect(await problemsOf(shown.body)).toEqual([])
  await later()
  expect((await openCatalogue(portal.store).current()).version).not.toBe(before)
  const home = (await get('/')).body
  expect(home).toContain('Servizi al cittadino')
  expect(home).toContain('Lavori pubblici')
  expect((await get('/2024/servizi/anagrafe')).body).toContain('Servizi al cittadino')
  expect((await get('/api/v1/services?department=LAVORI+PUBBLICI')).json()).toMatchObject({
    items: [{ id: 'verde', department: 'Lavori pubblici' }],
  })
})

test('what was changed meanwhile is shown beside what was typed, in both languages', async () => {
  const late = await post(urls.departments('en'), {
    [`settore-${anagrafe}`]: 'Demografici',
    [`prima-${anagrafe}`]: '',
  })
  expect(late.statusCode).toBe(422)
  expect(late.body).toContain('value="Demografici"')
  expect(late.body).toContain('Now: Servizi al cittadino')
  expect(late.body).toContain(`name="prima-${anagrafe}" value="Servizi al cittadino"`)
  expect(await problemsOf(late.body)).toEqual([])
})

test('a department gets another name; a taken one is refused in words', async () => {
  const taken = await post(urls.renameDepartment('it'), {
    settore: 'Servizi al cittadino',
    nome: 'LAVORI PUBBLICI',
  })
  expect(taken.statusCode).toBe(422)
  expect(taken.body).toContain('C’è già un settore «Lavori pubblici»')
  const renamed = await post(urls.renameDepartment('it'), {
    settore: 'Servizi al cittadino',
    nome: 'Demografici',
  })
  expect(renamed).toMatchObject({ statusCode: 303, headers: { location: `${page}?rinominati=1` } })
  expect((await get(`${page}?rinominati=1`)).body).toContain('Il settore ha un nuovo nome')
  const history = (await get(urls.workHistory('it'))).body
  expect(history).toContain('ha cambiato nome a un settore')
  expect(portal.faults).toEqual([])
})
