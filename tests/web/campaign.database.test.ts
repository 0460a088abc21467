import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDraft } from '../../src/usecases/campaign/load-draft.ts'
import { writeCells } from '../../src/usecases/campaign/write-cells.ts'
import { findSession } from '../../src/usecases/people/find-session.ts'
import { createServer } from '../../src/web/server.ts'
import { urls } from '../../src/web/urls.ts'
import { languages } from '../../src/words/language.ts'
import { given, serviceAt, typed } from '../campaign.ts'
import { type SignedIn, signedIn } from '../people.ts'
import { smallEdition } from '../small-edition.ts'
import { htmlRules } from './html-rules.ts'
import { builtAssets, openTestPortal, type TestPortal } from './portal.ts'

/** The controller’s year by its forms, from opening to seal: each test goes on from the one before. */
let portal: TestPortal
let app: TestPortal['app']
let carla: SignedIn
let maria: SignedIn
let maria2: SignedIn
let anna: SignedIn
const origin = 'https://mappe.example.it'
const today = '2026-02-01'
let now = new Date(`${today}T10:00:00Z`)
const pages: string[] = []

beforeAll(async () => {
  const figures = [100, 104, 98, 101, 103, 99]
  portal = await openTestPortal([
    smallEdition(2024, {
      ANAGRAFE: { output: { Certificati: figures, Carte: figures }, manager: 'ROSSI Dott.ssa MARIA' },
      VERDE: { output: { Alberi: figures }, manager: 'VERDI LUCA' },
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
  carla = await signedIn(portal.store, { role: 'controller', name: 'Carla Neri', now })
  maria = await signedIn(portal.store, { role: null, name: 'Maria Rossi', now })
  anna = await signedIn(portal.store, { role: null, name: 'Anna Bo', now })
})
afterAll(async () => {
  await app.close()
  await portal.close()
})

async function get(url: string, who: SignedIn = carla) {
  const answer = await app.inject({
    method: 'GET',
    url,
    headers: { cookie: who.cookie, accept: 'text/html' },
  })
  if (answer.statusCode === 200 && String(answer.headers['content-type']).includes('html'))
    pages.push(answer.body)
  return answer
}

async function post(url: string, form: Record<string, string>, who: SignedIn = carla) {
  const payload = new URLSearchParams([['chiave', who.key], ...Object.entries(form)])
  const type = 'application/x-www-form-urlencoded'
  const headers = { cookie: who.cookie, origin, accept: 'text/html', 'content-type': type }
  return app.inject({ method: 'POST', url, payload: payload.toString(), headers })
}

test('before the first year, who prepares it is told how to begin, and who waits for it is not', async () => {
  const { body } = await get(urls.work('it'))
  expect(body).toContain('<h1>Per cominciare</h1>')
  const steps = [...body.matchAll(/<li><a href="([^"]+)"/g)].map(match => match[1])
  expect(steps).toEqual(
    expect.arrayContaining([
      urls.edition('it', 2024),
      urls.findings('it', 2024),
      urls.departments('it'),
      urls.campaignPart('it', 2025, 'apri'),
    ]),
  )
  // Inviting people is the administrator's.
  expect(steps).not.toContain(urls.people('it'))
  for (const step of steps) expect((await get(step ?? '')).statusCode).toBe(200)
  expect((await get(urls.work('it'), anna)).body).toContain('Non c’è niente da fare')
})

test('the form of opening knows the managers by their names; a bad day is said, then the year is open', async () => {
  const path = urls.campaignPart('it', 2025, 'apri')
  expect((await get(urls.campaigns('it'))).headers['location']).toBe(path)
  const form = await get(path)
  expect(form.body).toMatch(/name="scadenza"[^>]*value="2026-02-28"/)
  const options = [...form.body.matchAll(/name="responsabile-(\d)"[\s\S]*?<\/select>/g)]
  expect(options).toHaveLength(2)
  expect(options[0]?.[0]).toMatch(/selected[^>]*>Maria Rossi|value="\d+" selected="">Maria Rossi/)
  expect((await get(urls.campaignPart('it', 2031, 'apri'))).headers['location']).toBe(path)
  const service = await serviceAt(portal.store, 1, 'anagrafe')
  const asked = { 'responsabile-0': String(maria.person), [`referente-${service}`]: String(anna.person) }
  const wrong = await post(path, { ...asked, scadenza: '2026-02-31' })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('non è una data')
  const opened = await post(path, { ...asked, scadenza: '2026-02-10' })
  expect([opened.statusCode, opened.headers['location']]).toEqual([303, urls.campaign('it', 2025)])
  expect((await get(urls.campaigns('it'))).headers['location']).toBe(urls.campaign('it', 2025))
})

test('the board says who waits for whom; a manager sees the own maps, a contributor no board', async () => {
  const board = await get(urls.campaign('it', 2025))
  expect(board.statusCode).toBe(200)
  expect(board.body).toContain('Anna Bo')
  expect(board.body).toContain('nessuno incaricato')
  const own = await get(urls.campaign('it', 2025), maria)
  expect(own.body).toContain('Anagrafe')
  expect(own.body).not.toContain('Verde')
  expect((await get(urls.campaign('it', 2025), anna)).statusCode).toBe(403)
  expect((await get(urls.campaign('it', 2019))).statusCode).toBe(404)
})

test('who is late is reminded, once a day', async () => {
  now = new Date('2026-02-15T10:00:00Z')
  carla = await signedIn(portal.store, { role: 'controller', name: 'Carla Neri', now })
  const scope = { kind: 'service', service: await serviceAt(portal.store, 1, 'anagrafe') } as const
  maria2 = await signedIn(portal.store, { role: 'manager', scope, now })
  const sent = await post(urls.campaignPart('it', 2025, 'sollecita'), {})
  expect(sent.headers['location']).toBe(`${urls.campaign('it', 2025)}?solleciti=1`)
  expect((await get(String(sent.headers['location']))).body).toContain('Un messaggio è in partenza')
  const again = await post(urls.campaignPart('it', 2025, 'sollecita'), {})
  expect(again.headers['location']).toBe(`${urls.campaign('it', 2025)}?solleciti=0`)
})

test('a map is kept by forms: people, deadline, extension, lineage', async () => {
  const page = await get(urls.mapKeeping('it', 2025, 'verde'))
  expect(page.statusCode).toBe(200)
  const deed = (
    which: Parameters<typeof urls.keepingDeed>[3],
    form: Record<string, string>,
    slug = 'verde',
  ) => post(urls.keepingDeed('it', 2025, slug, which), form)
  const back = urls.mapKeeping('it', 2025, 'verde')
  const person = String(anna.person)
  expect((await deed('incarica', { ruolo: 'contributor', persona: person })).headers['location']).toBe(back)
  expect((await deed('scadenza', { giorno: '2026-03-31' })).headers['location']).toBe(back)
  const late = { persona: person, fino: '2026-04-02', motivo: 'malattia' }
  expect((await deed('proroga', late)).headers['location']).toBe(back)
  expect((await deed('proroga', { ...late, motivo: '' })).statusCode).toBe(422)
  expect((await deed('riapri', { versione: '0', motivo: 'x' })).statusCode).toBe(422)
  const renamed = await deed('rinomina', { nome: 'VERDE PUBBLICO', motivo: 'delibera' })
  expect(renamed.headers['location']).toBe(urls.mapKeeping('it', 2025, 'verde-pubblico'))
  const opened = await post(urls.campaignPart('it', 2025, 'servizi'), { nome: 'ENERGIA', motivo: 'nuovo' })
  expect(opened.headers['location']).toBe(urls.mapKeeping('it', 2025, 'energia'))
  const closed = await deed('chiudi', { motivo: 'ripensamento' }, 'energia')
  expect(closed.headers['location']).toBe(urls.campaign('it', 2025))
  const after = await get(urls.mapKeeping('it', 2025, 'verde-pubblico'))
  expect(after.body).toContain('Anna Bo, 02/04/2026')
  const refused = await post(
    urls.keepingDeed('it', 2025, 'anagrafe', 'scadenza'),
    { giorno: '2026-04-01' },
    maria2,
  )
  expect(refused.statusCode).toBe(403)
})

test('a draft is looked at as it would be published: a page, a document', async () => {
  const preview = await get(urls.preview('it', 2025, 'anagrafe'))
  expect(preview.body).toContain('31/12/2025')
  const word = await get(urls.preview('it', 2025, 'anagrafe', 'docx'))
  expect(word.headers['content-disposition']).toContain('bozza-anagrafe-2025.docx')
  expect(word.rawPayload.subarray(0, 2).toString()).toBe('PK')
  const whole = await get(urls.editionPreview('it', 2025, 'pdf'))
  expect(whole.rawPayload.subarray(0, 4).toString()).toBe('%PDF')
  expect((await get(urls.preview('it', 2025, 'verde-pubblico'), maria2)).statusCode).toBe(403)
})

test('the seal page says what hinders; once sealed, the portal shows the year at once', async () => {
  const path = urls.campaignPart('it', 2025, 'sigillo')
  expect((await get(path)).body).toContain('2 mappe non sono ancora accettate')
  const resolution = { numero: 'n. 41', data: '2026-02-12' }
  expect((await post(path, resolution)).statusCode).toBe(422)
  expect((await app.inject({ url: '/2025' })).statusCode).toBe(404)
  await enterEverything()
  await portal.store.inBody(1, db => db.updateTable('campaign_maps').set({ state: 'accepted' }).execute())
  expect((await get(path)).body).toContain('Numero della deliberazione')
  expect((await post(path, { ...resolution, data: 'domani' })).body).toContain('non è una data')
  expect((await post(path, resolution)).headers['location']).toBe(path)
  expect((await get(path)).body).toContain('href="/2025"')
  // The portal asks for what is published once a second.
  await expect.poll(async () => (await app.inject({ url: '/2025' })).statusCode, { timeout: 5000 }).toBe(200)
  const shown = await app.inject({ url: '/2025/servizi/anagrafe' })
  expect(shown.body).toContain('117')
  const moved = await app.inject({ url: '/2025/servizi/verde' })
  expect(moved.headers['location']).toBe('/2025/servizi/verde-pubblico')
  expect((await get(urls.campaign('it', 2025))).body).toContain('sigillata')
})

/** Types 117 into every cell of the year. */
async function enterEverything() {
  const session = await findSession(portal.store, 1, carla.secret, now)
  if (!session) throw new Error('no session')
  for (const slug of ['anagrafe', 'verde-pubblico']) {
    const at = { year: 2025, slug, today: '2026-02-15' }
    const draft = await given(loadDraft(portal.store, session.actor, at))
    const changes = (draft.tables.output?.rows ?? []).map(row => typed(row.row, '2025-12-31', '117'))
    await given(writeCells(portal.store, session.actor, { ...at, changes }))
  }
}

test('every page is valid, in English too', async () => {
  for (const path of [
    urls.campaign('en', 2025),
    urls.campaignPart('en', 2025, 'sigillo'),
    urls.campaignPart('en', 2026, 'apri'),
  ]) {
    expect((await get(path)).statusCode).toBe(200)
  }
  const validate = new HtmlValidate(htmlRules)
  for (const html of pages) {
    const report = await validate.validateString(html)
    expect(
      report.results.flatMap(result => result.messages.map(each => `${each.ruleId} ${each.message}`)),
    ).toEqual([])
  }
  expect(languages).toHaveLength(2)
  expect(portal.faults).toEqual([])
})
