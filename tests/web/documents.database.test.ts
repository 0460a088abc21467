import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Edition } from '../../src/domain/edition.ts'
import { importEdition } from '../../src/usecases/import-edition.ts'
import { loadYear } from '../../src/usecases/load-edition.ts'
import { sealEdition } from '../../src/usecases/seal-edition.ts'
import { createServer } from '../../src/web/server.ts'
import { urls } from '../../src/web/urls.ts'
import { type SignedIn, signedIn } from '../people.ts'
import { testOnRealDocument } from '../real-document.ts'
import { smallEdition } from '../small-edition.ts'
import { htmlRules, withoutStructuredData } from './html-rules.ts'
import { builtAssets, openTestPortal, type TestPortal } from './portal.ts'

/** The controller brings documents: read, shown, and kept only then. */
let portal: TestPortal
let app: TestPortal['app']
let carla: SignedIn
const origin = 'https://mappe.example.it'

const edition = (year: number, last: number, body = 'Comune di Prova'): Edition => {
  const small = smallEdition(year, { ANAGRAFE: { output: { Certificati: [1, last] } } })
  return { ...small, body: { ...small.body, name: body } }
}

beforeAll(async () => {
  portal = await openTestPortal([edition(2023, 2)])
  const { store } = portal
  const onFault = (error: unknown) => portal.faults.push(error)
  app = createServer({ store, assets: builtAssets(), url: origin, onFault })
  await app.ready()
  carla = await signedIn(store, { role: 'controller', name: 'Carla Conti' })
})
afterAll(async () => {
  await app.close()
  await portal.close()
})

async function send(url: string, fields: Readonly<Record<string, string | Blob>>, name = 'mappe.json') {
  const body = new FormData()
  body.append('chiave', carla.key)
  for (const [field, value] of Object.entries(fields)) {
    if (typeof value === 'string') body.append(field, value)
    else body.append(field, value, name)
  }
  const request = new Request(origin, { method: 'POST', body })
  return app.inject({
    method: 'POST',
    url,
    payload: Buffer.from(await request.arrayBuffer()),
    headers: {
      cookie: carla.cookie,
      origin,
      accept: 'text/html',
      'content-type': request.headers.get('content-type') ?? '',
    },
  })
}

const bring = (content: string | Uint8Array, name?: string, year = '') =>
  send(
    urls.readDocument('it'),
    { documento: new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), anno: year },
    name,
  )

/** Confirms what a page shows, as its form would. */
const confirm = (page: string, more: Readonly<Record<string, string>> = {}) => {
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
  return send(urls.keepDocument('it'), {
    edizione: field('edizione'),
    mostrata: field('mostrata'),
    file: field('file'),
    ...more,
  })
}

const get = (url: string) =>
  app.inject({ method: 'GET', url, headers: { cookie: carla.cookie, accept: 'text/html' } })

const lastFigure = async (year: number): Promise<number | null | undefined> => {
  const loaded = await loadYear(portal.store, year)
  if (!loaded.ok) return undefined
  return loaded.value.edition.services[0]?.outputs?.series[0]?.observations.at(-1)?.value
}

async function problemsOf(html: string): Promise<readonly string[]> {
  const report = await new HtmlValidate(htmlRules).validateString(withoutStructuredData(html))
  return report.results.flatMap(each => each.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

test('an edition is shown first, kept when confirmed, once however often it is sent', async () => {
  const shown = await bring(JSON.stringify(edition(2024, 7)))
  expect([shown.statusCode, shown.body.includes('Conserva l’edizione 2024')]).toEqual([200, true])
  expect(await problemsOf(shown.body)).toEqual([])
  expect(await lastFigure(2024)).toBeUndefined()
  const kept = await confirm(shown.body)
  expect(kept.headers['location']).toBe(`${urls.documents('it')}?anno=2024&revisione=1`)
  expect(await lastFigure(2024)).toBe(7)
  const again = await confirm(shown.body)
  expect(again.headers['location']).toBe(`${urls.documents('it')}?anno=2024&revisione=0`)
  const page = await get(`${urls.documents('it')}?anno=2024&revisione=1`)
  expect(page.body).toContain('L’edizione 2024 è conservata.')
  expect(await problemsOf(page.body)).toEqual([])
  const history = await get(urls.workHistory('it'))
  expect(history.body).toContain('Carla Conti')
})

test('somebody keeps another between the two steps: what would change now is shown first', async () => {
  const shown = await bring(JSON.stringify(edition(2022, 5)))
  await importEdition(portal.store, edition(2022, 6), 'prova')
  const overtaken = await confirm(shown.body)
  expect([overtaken.statusCode, overtaken.body.includes('intanto è cambiata')]).toEqual([422, true])
  expect(overtaken.body).toContain('revisione 2')
  expect(await lastFigure(2022)).toBe(6)
  expect((await confirm(overtaken.body)).statusCode).toBe(303)
  expect(await lastFigure(2022)).toBe(5)
})

test('a document that changes nothing has no second step', async () => {
  const shown = await bring(JSON.stringify(edition(2024, 7)))
  expect(shown.body).toContain('non cambia nulla')
  expect(shown.body).not.toContain('name="edizione"')
})

test('the year that is typed holds; one that is none is refused', async () => {
  const shown = await bring(JSON.stringify(edition(2024, 7)), 'mappe.json', '2019')
  expect(shown.body).toContain('Conserva l’edizione 2019')
  const refused = await bring(JSON.stringify(edition(2024, 7)), 'mappe.json', 'ieri')
  expect([refused.statusCode, refused.body.includes('role="alert"')]).toEqual([422, true])
})

test('a document of another body is kept only by who says that it is the same one, and makes no body', async () => {
  const shown = await bring(JSON.stringify(edition(2021, 4, 'Comune di Altrove')))
  expect(shown.body).toContain('Comune di Altrove')
  const refused = await confirm(shown.body)
  expect([refused.statusCode, refused.body.includes('un altro ente')]).toEqual([422, true])
  // What the reader said was on the page before: this one does not know it.
  expect(refused.body).not.toContain('La lettura non ha dubbi')
  expect(await lastFigure(2021)).toBeUndefined()
  const kept = await confirm(refused.body, { nostro: 'si' })
  expect([kept.statusCode, await lastFigure(2021)]).toEqual([303, 4])
  expect((await portal.store.bodies()).map(each => each.name)).toEqual(['Comune di Prova'])
})

test('an approved edition is corrected with a reason only', async () => {
  const [body] = await portal.store.bodies()
  await sealEdition(portal.store, {
    body: body?.id ?? 0,
    edition: 2024001,
    resolution: { number: 'n. 41', date: '2025-05-12' },
    reason: null,
    data: 'a'.repeat(64),
    manifest: null,
    actor: 'prova',
  })
  const shown = await bring(JSON.stringify(edition(2024, 8)))
  expect(shown.body).toContain('name="motivo"')
  const refused = await confirm(shown.body)
  expect([refused.statusCode, refused.body.includes('Manca il motivo')]).toEqual([422, true])
  expect(await lastFigure(2024)).toBe(7)
  const kept = await confirm(refused.body, { motivo: 'ricontati' })
  expect(kept.headers['location']).toBe(`${urls.documents('it')}?anno=2024&revisione=2`)
  expect(await lastFigure(2024)).toBe(8)
})

test('a profile gives the words of headings; one that is none is refused', async () => {
  const brought = (profile: string) =>
    send(urls.readDocument('it'), {
      documento: new Blob([JSON.stringify(edition(2020, 3))]),
      profilo: new Blob([profile]),
    })
  expect((await brought('{ "headings": { "outputs": ["Prodotti"] } }')).statusCode).toBe(200)
  const refused = await brought('{ "headings": 3 }')
  expect([refused.statusCode, refused.body.includes('il profilo non è valido')]).toEqual([422, true])
})

test.each([
  ['nothing', '', 'mappe.docx'],
  ['a PDF', '%PDF-1.7\n', 'mappe.pdf'],
  ['a cut archive', 'PK\u0003\u0004\u0014', 'mappe.docx'],
  ['a text without maps', 'Gentile ufficio,\nsi trasmette quanto richiesto.\n', 'lettera.txt'],
  ['JSON of something else', '{"format":"x"}', 'mappe.json'],
  ['a name that is markup', '%PDF-1.7\n', '<script>alert(1)</script>.pdf'],
])('%s is refused in words, and the form comes again', async (_name, content, file) => {
  const refused = await bring(content, file)
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('role="alert"')
  expect(refused.body).not.toContain('<script>alert')
  expect(await problemsOf(refused.body)).toEqual([])
})

test('a file that is too large is told so, with what to do', async () => {
  const refused = await bring(new Uint8Array(21 * 1024 * 1024), 'mappe.docx')
  expect([refused.statusCode, refused.body.includes('al massimo 20 MB')]).toEqual([413, true])
})

test.each([
  ['nothing', ''],
  ['no base64', '%%%'],
  ['no archive', Buffer.from('x').toString('base64')],
])('%s carried to the second step writes nothing and says so', async (_name, carried) => {
  const refused = await send(urls.keepDocument('it'), { edizione: carried, file: 'x' })
  expect([refused.statusCode, refused.body.includes('scegliere di nuovo')]).toEqual([422, true])
})

testOnRealDocument('the real document, with what its reader says of it', async ({ bytes }) => {
  const shown = await bring(bytes, 'mappe-2024.txt')
  expect(shown.statusCode).toBe(200)
  for (const words of ['4.095 righe: ', 'Servizi nuovi: 77', 'riga ', 'Comune di Cremona']) {
    expect([words, shown.body.includes(words)]).toEqual([words, true])
  }
  expect(await problemsOf(shown.body)).toEqual([])
})

test('who reloads the answer of a form, or asks for it in English, comes to the page that has the form', async () => {
  const reloaded = await get(urls.readDocument('en'))
  expect([reloaded.statusCode, reloaded.headers['location']]).toEqual([303, urls.documents('en')])
  const data = await app.inject({ url: urls.readDocument('it'), headers: { cookie: carla.cookie } })
  expect([data.statusCode, data.headers['allow']]).toEqual([405, 'POST'])
})

test('nothing of this was the server’s fault', () => {
  expect(portal.faults).toEqual([])
})
