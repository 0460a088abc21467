import excel from 'exceljs'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formColumns } from '../../src/domain/campaign/form-sheet.ts'
import type { Actor } from '../../src/domain/permission/actor.ts'
import { insertAssignment } from '../../src/store/rows/people/assignments.ts'
import { loadDraft } from '../../src/usecases/campaign/load-draft.ts'
import { openCampaign } from '../../src/usecases/campaign/open-campaign.ts'
import { writeCells } from '../../src/usecases/campaign/write-cells.ts'
import { createServer } from '../../src/web/server.ts'
import { urls } from '../../src/web/urls.ts'
import { languages } from '../../src/words/language.ts'
import { addActor, deadline, given, serviceAt, today, typed } from '../campaign.ts'
import { type SignedIn, signedIn } from '../people.ts'
import { smallEdition } from '../small-edition.ts'
import { htmlRules } from './html-rules.ts'
import { builtAssets, openTestPortal, type TestPortal } from './portal.ts'

/** The forms of one office, all in one workbook: out, filled in, back. Each test goes on from the one before. */
let portal: TestPortal
let app: TestPortal['app']
let controller: Actor
let anna: SignedIn
let ugo: SignedIn
let board: SignedIn
const origin = 'https://mappe.example.it'
const date = '2025-12-31'
const pages: string[] = []

beforeAll(async () => {
  const figures = [100, 104, 98, 101, 103, 99]
  portal = await openTestPortal([
    smallEdition(2024, {
      ANAGRAFE: { output: { Certificati: figures, Carte: figures }, manager: 'ROSSI MARIA' },
      NIDI: { served: { Bambini: figures }, manager: 'ROSSI MARIA' },
      VERDE: { output: { Alberi: figures }, manager: 'VERDI LUCA' },
    }),
  ])
  const { store } = portal
  const now = new Date(`${today}T10:00:00Z`)
  const onFault = (error: unknown) => portal.faults.push(error)
  app = createServer({ store, assets: builtAssets(), url: origin, clock: () => now, onFault })
  await app.ready()
  controller = await addActor(store, 1, 'Controllo', [['controller', { kind: 'body' }]])
  await given(openCampaign(store, controller, { year: 2025, deadline, appointments: [], today }))
  const scope = { kind: 'service', service: await serviceAt(store, 1, 'anagrafe') } as const
  anna = await signedIn(store, { role: 'contributor', name: 'Anna Bo', scope, now })
  const more = { role: 'contributor', from: '2020-01-01', to: null, deputyFor: null } as const
  const nidi = await serviceAt(store, 1, 'nidi')
  await store.inBody(1, db =>
    insertAssignment(db, 1, { ...more, person: anna.person, scope: { kind: 'service', service: nidi } }),
  )
  const verde = { kind: 'service', service: await serviceAt(store, 1, 'verde') } as const
  ugo = await signedIn(store, { role: 'contributor', name: 'Ugo', scope: verde, now })
  board = await signedIn(store, { role: 'controller', name: 'Carla', scope: { kind: 'body' }, now })
})
afterAll(async () => {
  await app.close()
  await portal.close()
})

async function send(url: string, body: FormData, who: SignedIn) {
  body.append('chiave', who.key)
  const request = new Request(origin, { method: 'POST', body })
  const type = request.headers.get('content-type') ?? ''
  const answer = await app.inject({
    method: 'POST',
    url,
    payload: Buffer.from(await request.arrayBuffer()),
    headers: { cookie: who.cookie, origin, accept: 'text/html', 'content-type': type },
  })
  if (answer.body !== '') pages.push(answer.body)
  return answer
}

function upload(bytes: Uint8Array, who = anna) {
  const body = new FormData()
  body.append('modulo', new Blob([new Uint8Array(bytes)]), 'moduli.xlsx')
  return send(urls.sendForms('it'), body, who)
}

/** Confirms what a page shows, as its form would. */
function confirm(page: string, over: readonly number[] = [], who = anna) {
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
  const body = new FormData()
  body.append('pagina', field('pagina'))
  body.append('righe', field('righe').replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
  for (const [, row] of page.matchAll(/name="visto" value="(\d+)"/g)) body.append('visto', row ?? '')
  for (const row of over) body.append('sopra', String(row))
  return send(urls.confirmForms('it'), body, who)
}

async function download(who = anna): Promise<Uint8Array> {
  return new Uint8Array((await get(urls.workForms('it'), who)).rawPayload)
}

function get(url: string, who: SignedIn) {
  return app.inject({ method: 'GET', url, headers: { cookie: who.cookie, accept: 'text/html' } })
}

async function sheetsOf(bytes: Uint8Array): Promise<string[]> {
  const book = new excel.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  return book.worksheets.map(each => each.name)
}

/** The form with the figures of rows, by their labels, as a spreadsheet would write them. */
async function filled(bytes: Uint8Array, figures: Readonly<Record<string, excel.CellValue>>) {
  const book = new excel.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  book.eachSheet(sheet =>
    sheet.eachRow(row => {
      const figure = figures[String(row.getCell(1).value)]
      if (figure !== undefined && typeof row.getCell(formColumns.row + 1).value === 'number') {
        row.getCell(formColumns.figure + 1).value = figure
      }
    }),
  )
  return new Uint8Array(await book.xlsx.writeBuffer())
}

async function rowAt(slug: string, label: string) {
  const map = await given(loadDraft(portal.store, controller, { year: 2025, slug, today }))
  const rows = [map.tables.output, map.tables.served].flatMap(table => table?.rows ?? [])
  const row = rows.find(each => each.label === label)
  if (!row) throw new Error(`no row ${label}`)
  return row
}

const rawOf = async (slug: string, label: string) => (await rowAt(slug, label)).cells[date]?.raw

test('a workbook holds the maps of its person only', async () => {
  expect(await sheetsOf(await download())).toEqual(['Istruzioni', 'Anagrafe', 'Nidi', 'atlante'])
})

test('all maps at once: shown first, stored when confirmed, once however often it is sent', async () => {
  const shown = await upload(await filled(await download(), { Certificati: '105', Bambini: 98.5 }))
  expect([shown.statusCode, shown.body.includes('2 righe cambiano')]).toEqual([200, true])
  expect(await rawOf('anagrafe', 'Certificati')).toBeUndefined()
  const done = await confirm(shown.body)
  expect(done.headers['location']).toBe(`${urls.work('it')}?scritte=2`)
  await confirm(shown.body)
  expect((await rowAt('anagrafe', 'Certificati')).cells[date]).toMatchObject({ raw: '105', version: 1 })
  expect((await rowAt('nidi', 'Bambini')).cells[date]).toMatchObject({ value: 98.5, by: 'Anna Bo' })
  const home = await app.inject({
    method: 'GET',
    url: `${urls.work('it')}?scritte=2`,
    headers: { cookie: anna.cookie, accept: 'text/html' },
  })
  expect(home.body).toContain('2 righe sono state scritte')
  pages.push(home.body)
})

test('somebody writes between the two steps: the rest is stored, the page comes again with what is open', async () => {
  const shown = await upload(await filled(await download(), { Certificati: '106', Carte: '97' }))
  const { row } = await rowAt('anagrafe', 'Certificati')
  const about = { year: 2025, slug: 'anagrafe', today }
  await given(
    writeCells(portal.store, controller, { ...about, changes: [typed(row, date, '110', { base: 1 })] }),
  )
  const done = await confirm(shown.body)
  expect([done.statusCode, done.body.includes('scritta intanto da Controllo')]).toEqual([409, true])
  expect([await rawOf('anagrafe', 'Certificati'), await rawOf('anagrafe', 'Carte')]).toEqual(['110', '97'])
  const left = await confirm(done.body)
  expect(left.headers['location']).toBe(`${urls.work('it')}?scritte=0`)
  expect(await rawOf('anagrafe', 'Certificati')).toBe('110')
  await confirm(done.body, [row])
  expect(await rawOf('anagrafe', 'Certificati')).toBe('106')
})

test('a map that is another’s is told so, and nothing of it is written', async () => {
  const foreign = await filled(await download(ugo), { Alberi: '5' })
  const shown = await upload(foreign)
  expect(shown.body).toMatch(/alert-danger/)
  await confirm(shown.body)
  expect(await rawOf('verde', 'Alberi')).toBeUndefined()
})

test('the controller fetches the maps of a manager or of a person, and brings them back', async () => {
  const page = await get(urls.campaign('it', 2025), board)
  pages.push(page.body)
  const href = urls.formsOfOffice('it', 2025, 'responsabile.Maria Rossi')
  expect(page.body).toContain(`href="${href.replaceAll('&', '&amp;')}"`)
  const ofPerson = new RegExp(`<option value="(persona\\.${anna.person})">Anna Bo \\(2 mappe\\)`).exec(
    page.body,
  )
  const asked = [href, urls.formsOfOffice('it', 2025, ofPerson?.[1] ?? '')]
  for (const url of asked) {
    const file = await get(url, board)
    expect(await sheetsOf(file.rawPayload)).toEqual(['Istruzioni', 'Anagrafe', 'Nidi', 'atlante'])
    expect(file.headers['content-disposition']).toMatch(/modulo-(maria-rossi|anna-bo)-2025\.xlsx/)
  }
  const verdi = await get(urls.formsOfOffice('it', 2025, 'responsabile.Luca Verdi'), board)
  const shown = await upload(await filled(verdi.rawPayload, { Alberi: '101' }), board)
  expect([shown.statusCode, shown.body.includes('Una riga cambia')]).toEqual([200, true])
  expect(await rawOf('verde', 'Alberi')).toBeUndefined()
  const done = await confirm(shown.body, [], board)
  expect(done.headers['location']).toBe(`${urls.campaign('it', 2025)}?scritte=1`)
  const home = await get(done.headers['location'] ?? '', board)
  expect(home.body).toContain('Una riga è stata scritta')
  expect((await rowAt('verde', 'Alberi')).cells[date]).toMatchObject({ raw: '101', by: 'Carla' })
})

test.each([
  ['a manager without maps', 'responsabile.Bruno Neri', 422, 'Bruno Neri non risponde di alcuna mappa'],
  ['maps that name nobody, where all name somebody', 'responsabile.', 422, 'Chi non è nominato'],
  ['nobody', '', 422, 'Manca di chi sono i moduli'],
  ['a person who is not there', 'persona.99999', 422, 'Manca di chi sono i moduli'],
  ['a word of another list', 'settore.Demografici', 422, 'Manca di chi sono i moduli'],
])('forms of %s are refused with what to do', async (_, office, status, sentence) => {
  const answer = await get(urls.formsOfOffice('it', 2025, office), board)
  expect([answer.statusCode, answer.body.includes(sentence)]).toEqual([status, true])
  pages.push(answer.body)
})

test('a person whose role is on no map of the year has no forms; a contributor fetches nobody’s', async () => {
  const scope = { kind: 'department', department: 'Lavori pubblici' } as const
  const now = new Date(`${today}T10:00:00Z`)
  const idle = await signedIn(portal.store, { role: 'contributor', name: 'Zeno Prova', scope, now })
  const none = await get(urls.formsOfOffice('it', 2025, `persona.${idle.person}`), board)
  expect([none.statusCode, none.body.includes('Zeno Prova non risponde')]).toEqual([422, true])
  const foreign = await get(urls.formsOfOffice('it', 2025, 'responsabile.Maria Rossi'), anna)
  expect(foreign.statusCode).toBe(403)
  const past = await get(urls.formsOfOffice('it', 2019, 'responsabile.Maria Rossi'), board)
  expect(past.statusCode).toBe(404)
})

test('what is no form is refused with what to do', async () => {
  const answer = await upload(new TextEncoder().encode('a;b'))
  expect([answer.statusCode, answer.body.includes('non si apre come foglio di calcolo')]).toEqual([422, true])
})

test('the pages are sound HTML, and nothing was the server’s fault', async () => {
  const validator = new HtmlValidate(htmlRules)
  for (const page of pages) {
    const report = await validator.validateString(page)
    expect(report.results.flatMap(each => each.messages.map(message => message.message))).toEqual([])
  }
  expect(portal.faults).toEqual([])
  expect(languages.map(each => urls.sendForms(each))).toEqual(['/lavoro/moduli', '/en/lavoro/moduli'])
})
