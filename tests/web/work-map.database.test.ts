import { randomUUID } from 'node:crypto'
import excel from 'exceljs'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DraftMap } from '../../src/domain/campaign/draft-map.ts'
import { formColumns } from '../../src/domain/campaign/form-sheet.ts'
import { openCampaign } from '../../src/usecases/campaign/open-campaign.ts'
import { createServer } from '../../src/web/server.ts'
import { urls } from '../../src/web/urls.ts'
import { addActor, deadline, given, serviceAt, today, typed } from '../campaign.ts'
import { type SignedIn, signedIn } from '../people.ts'
import { smallEdition } from '../small-edition.ts'
import { htmlRules } from './html-rules.ts'
import { builtAssets, openTestPortal, type TestPortal } from './portal.ts'

/** A map while it is written, by the requests that its page, its script and its form make. */
let portal: TestPortal
let app: TestPortal['app']
let anna: SignedIn
let bruno: SignedIn
let other: SignedIn
const origin = 'https://mappe.example.it'
const pages: string[] = []
const page = urls.workMap('it', 2025, 'anagrafe')
const deed = (what: Parameters<typeof urls.workMapDeed>[3]) => urls.workMapDeed('it', 2025, 'anagrafe', what)
const date = '2025-12-31'

beforeAll(async () => {
  const figures = [100, 104, 98, 101, 103, 99]
  portal = await openTestPortal([
    smallEdition(2024, {
      ANAGRAFE: { output: { Certificati: figures, Carte: figures }, manager: 'ROSSI MARIA' },
      VERDE: { output: { Alberi: figures }, manager: 'VERDI LUCA' },
    }),
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
  const [body] = await store.bodies()
  const controller = await addActor(store, body?.id ?? 0, 'Controllo', [['controller', { kind: 'body' }]])
  await given(openCampaign(store, controller, { year: 2025, deadline, appointments: [], today }))
  const scope = async (slug: string) =>
    ({ kind: 'service', service: await serviceAt(store, body?.id ?? 0, slug) }) as const
  anna = await signedIn(store, { role: 'contributor', name: 'Anna Bo', scope: await scope('anagrafe'), now })
  bruno = await signedIn(store, { role: 'manager', name: 'Bruno Po', scope: await scope('anagrafe'), now })
  other = await signedIn(store, { role: 'contributor', name: 'Ugo', scope: await scope('verde'), now })
})
afterAll(async () => {
  await app.close()
  await portal.close()
})

async function get(url: string, who: SignedIn = anna) {
  const answer = await app.inject({
    method: 'GET',
    url,
    headers: { cookie: who.cookie, accept: 'text/html' },
  })
  if (answer.headers['content-type']?.toString().startsWith('text/html')) pages.push(answer.body)
  return answer
}

async function draft(who: SignedIn = anna): Promise<DraftMap> {
  return (await get(urls.workMapData('it', 2025, 'anagrafe'), who)).json()
}

async function cellOf(label: string) {
  return (await draft()).tables.output?.rows.find(row => row.label === label)?.cells[date]
}

async function post(url: string, fields: readonly (readonly [string, string])[], who: SignedIn = anna) {
  const payload = new URLSearchParams([
    ['chiave', who.key],
    ...fields.map(([name, value]) => [name, value]),
  ] as [string, string][])
  const answer = await app.inject({
    method: 'POST',
    url,
    payload: payload.toString(),
    headers: {
      cookie: who.cookie,
      origin,
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
  if (answer.headers['content-type']?.toString().startsWith('text/html')) pages.push(answer.body)
  return answer
}

async function send(url: string, value: unknown, who: SignedIn = anna) {
  return app.inject({
    method: 'POST',
    url,
    payload: JSON.stringify(value),
    headers: {
      cookie: who.cookie,
      origin,
      accept: 'application/json',
      'content-type': 'application/json',
      'x-atlante-chiave': who.key,
    },
  })
}

async function rows() {
  const map = await draft()
  const [certificates, cards] = map.tables.output?.rows ?? []
  if (!certificates || !cards) throw new Error('no rows')
  return { map, certificates, cards }
}

describe('the form of the page, without a script', () => {
  test('what differs is written; sent twice it is written once', async () => {
    const { certificates } = await rows()
    const fields = [
      ['pagina', 'nonce-1'],
      [`c.${certificates.row}.${date}`, '1020'],
      [`b.${certificates.row}.${date}`, '0'],
    ] as const
    const first = await post(deed('caselle'), fields)
    expect(first.headers['location']).toBe(`${page}?salvate=1`)
    const again = await post(deed('caselle'), fields)
    expect(again.statusCode).toBe(303)
    const cell = (await rows()).certificates.cells[date]
    expect(cell).toMatchObject({ raw: '1.020', value: 1020, version: 1, by: 'Anna Bo' })
    expect((await get(`${page}?salvate=1`)).body).toContain('Salvata 1 casella.')
  })

  test('a reason by a button, an absence and a note by the panel', async () => {
    const { certificates, cards } = await rows()
    await post(deed('caselle'), [['perche', `${certificates.row}.${date}.one_off`]])
    await post(deed('caselle'), [['assenza', `${cards.row}.${date}.n.d.`]])
    await post(deed('caselle'), [
      ['riga', String(cards.row)],
      ['nota', 'arriva a marzo'],
    ])
    const after = await rows()
    expect(after.certificates.cells[date]?.reason).toEqual({ code: 'one_off', text: '' })
    expect(after.cards.cells[date]).toMatchObject({
      raw: 'n.d.',
      status: 'not_collected',
      note: 'arriva a marzo',
    })
  })

  test('somebody wrote meanwhile: both are shown, and writing again keeps one’s own', async () => {
    const { certificates } = await rows()
    const base = certificates.cells[date]?.version ?? 0
    await send(deed('caselle'), { changes: [typed(certificates.row, date, '101', { base })] }, bruno)
    const lost = await post(deed('caselle'), [
      ['pagina', 'nonce-2'],
      [`c.${certificates.row}.${date}`, '105'],
      [`b.${certificates.row}.${date}`, String(base)],
    ])
    expect(lost.statusCode).toBe(409)
    expect(lost.body).toContain('Ha scritto intanto Bruno Po: 101')
    expect(lost.body).toMatch(/value="105"/)
    const [, version] =
      new RegExp(`name="b\\.${certificates.row}\\.${date}" value="(\\d+)"`).exec(lost.body) ?? []
    await post(deed('caselle'), [
      [`c.${certificates.row}.${date}`, '105'],
      [`b.${certificates.row}.${date}`, version ?? ''],
    ])
    expect((await rows()).certificates.cells[date]).toMatchObject({ raw: '105', by: 'Anna Bo' })
  })

  test('an earlier year is corrected with its reason', async () => {
    const { certificates } = await rows()
    await post(deed('caselle'), [
      ['riga', String(certificates.row)],
      ['rettifica', '110'],
      ['rettifica-data', '2023-12-31'],
      ['rettifica-perche', 'typing_error'],
      ['rettifica-testo', 'contati due volte'],
    ])
    expect((await rows()).certificates.cells['2023-12-31']).toMatchObject({
      raw: '110',
      version: 1,
      reason: { code: 'typing_error', text: 'contati due volte' },
    })
  })
})

test('the history of a cell tells everything written, the words that did not win too', async () => {
  const { certificates } = await rows()
  const answer = await get(`${deed('caselle')}/${certificates.row}/${date}.json`)
  const { happenings } = answer.json()
  expect(
    happenings.map((each: { raw: string; by: string; lost: boolean }) => [each.raw, each.by, each.lost]),
  ).toEqual([
    ['105', 'Anna Bo', false],
    ['105', 'Anna Bo', true],
    ['101', 'Bruno Po', false],
    ['1.020', 'Anna Bo', false],
    ['1.020', 'Anna Bo', false],
  ])
})

describe('by spreadsheet', () => {
  const download = async () => new Uint8Array((await get(deed('modulo.xlsx'))).rawPayload)
  const upload = async (bytes: Uint8Array, to = deed('modulo'), who = anna) => {
    const body = new FormData()
    body.append('chiave', who.key)
    body.append('modulo', new Blob([new Uint8Array(bytes)]), 'modulo.xlsx')
    const request = new Request(origin, { method: 'POST', body })
    const answer = await app.inject({
      method: 'POST',
      url: to,
      payload: Buffer.from(await request.arrayBuffer()),
      headers: {
        cookie: who.cookie,
        origin,
        accept: 'text/html',
        'content-type': request.headers.get('content-type') ?? '',
      },
    })
    pages.push(answer.body)
    return answer
  }
  const filled = async (bytes: Uint8Array, figures: readonly string[]) => {
    const book = new excel.Workbook()
    await book.xlsx.load(new Uint8Array(bytes).buffer)
    let at = 0
    book.getWorksheet('Anagrafe')?.eachRow(each => {
      if (typeof each.getCell(formColumns.row + 1).value !== 'number') return
      each.getCell(formColumns.figure + 1).value = figures[at] ?? ''
      at += 1
    })
    return new Uint8Array(await book.xlsx.writeBuffer())
  }

  test('out, filled in, in again: a verdict a row, then written', async () => {
    const before = await rows()
    const shown = await upload(await filled(await download(), ['105', '9999']))
    expect(shown.body).toContain('Una riga cambia')
    expect(shown.body).toContain('fuori dal solito')
    expect((await rows()).map.version).toBe(before.map.version)
    const carried = /name="righe" value="([^"]*)"/.exec(shown.body)?.[1] ?? ''
    const done = await post(deed('modulo/conferma'), [
      ['righe', carried.replaceAll('&quot;', '"')],
      ['pagina', 'nonce-3'],
    ])
    expect(portal.faults.map(each => (each instanceof Error ? each.stack : each))).toEqual([])
    expect(done.headers['location']).toBe(`${page}?salvate=1`)
    expect((await rows()).cards.cells[date]).toMatchObject({ raw: '9.999', note: 'arriva a marzo' })
  })

  test('a form older than the map: the newer words stay', async () => {
    const { certificates } = await rows()
    const old = await filled(await download(), ['104', ''])
    const base = certificates.cells[date]?.version ?? 0
    await send(deed('caselle'), { changes: [typed(certificates.row, date, '106', { base })] }, bruno)
    const shown = await upload(old)
    expect(shown.body).toContain('scritta intanto da Bruno Po')
  })

  test('of another service, and no form at all', async () => {
    const all = new Uint8Array((await get(urls.workForms('it'), other)).rawPayload)
    const wrong = await upload(all)
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('altro servizio (Verde)')
    expect((await upload(new TextEncoder().encode('a;b'))).statusCode).toBe(422)
  })
})

test('a table without data says why; a finding, a comment and its end by forms', async () => {
  await post(deed('nessun-dato'), [
    ['tabella', 'output'],
    ['motivo', 'ufficio chiuso'],
  ])
  expect((await draft()).tables.output?.statement).toBe('ufficio chiuso')
  await post(deed('nessun-dato'), [
    ['tabella', 'output'],
    ['motivo', ''],
  ])
  const { certificates } = await rows()
  const said = await post(deed('commenti'), [
    ['su', `riga.${certificates.row}.${date}`],
    ['testo', 'Va bene, @bruno po?'],
  ])
  const called = await post(deed('commenti'), [
    ['su', ''],
    ['testo', 'Chi lo sa?'],
    ['avvisa[]', String(bruno.person)],
    ['avvisa[]', 'nessuno'],
  ])
  expect(called.headers['location']).toMatch(/#commento-\d+$/)
  expect((await draft()).comments[1]?.mentions).toEqual([bruno.person])
  expect((await get(page)).body).toMatch(new RegExp(`name="avvisa\\[\\]" value="${bruno.person}"`))
  expect(said.headers['location']).toMatch(/#commento-\d+$/)
  const [comment] = (await draft()).comments
  expect(comment).toMatchObject({ author: 'Anna Bo', mentions: [bruno.person], settledBy: null })
  await post(deed('commenti/fatto'), [['commento', String(comment?.id)]], bruno)
  expect((await draft()).comments[0]?.settledBy).toBe('Bruno Po')
})

test('texts by their forms: an item added, one moved', async () => {
  const add = await post(deed('testi'), [
    ['sezione', 'users.criteria'],
    ['base', '0'],
    ['primo[]', 'età'],
    ['primo[]', 'residenza'],
    ['fai', 'aggiungi'],
  ])
  expect(add.headers['location']).toBe(`${page}?voce=users.criteria#testo-users-criteria`)
  await get(`${page}?voce=users.criteria`)
  await post(deed('testi'), [
    ['sezione', 'users.criteria'],
    ['base', '1'],
    ['primo[]', 'età'],
    ['primo[]', 'residenza'],
    ['fai', 'su.1'],
  ])
  expect((await draft()).texts['users.criteria'].value).toEqual(['residenza', 'età'])
})

test('two people change one text by its form: both are shown, what was typed stays in the fields, either wins', async () => {
  const typedAs = (base: number, ...lines: readonly string[]) =>
    [['sezione', 'users.criteria'], ['base', String(base)], ...lines.map(line => ['primo[]', line])] as [
      string,
      string,
    ][]
  const base = (await draft()).texts['users.criteria'].version
  await post(deed('testi'), typedAs(base, 'residenza', 'età e genere'), bruno)
  const late = await post(deed('testi'), typedAs(base, 'residenza', 'età in anni'))
  expect(late.statusCode).toBe(409)
  pages.push(late.body)
  expect(late.body).toContain('Bruno Po ha scritto qui mentre scrivevi tu.')
  expect(late.body).toMatch(/<del>[^<]*genere<\/del>/)
  expect(late.body).toMatch(/<ins>[^<]*anni<\/ins>/)
  // The fields hold what was typed, over the version that stands there.
  const form = /<form[^>]*id="testo-users-criteria".*?<\/form>/s.exec(late.body)?.[0] ?? ''
  expect(form).toMatch(/<textarea[^>]*>età in anni<\/textarea>/)
  expect(form).toContain(`name="base" value="${base + 1}"`)
  expect((await draft()).texts['users.criteria'].value).toEqual(['residenza', 'età e genere'])
  await post(deed('testi'), typedAs(base + 1, 'residenza', 'età in anni e genere'))
  expect((await draft()).texts['users.criteria'].value).toEqual(['residenza', 'età in anni e genere'])
})

test('staff and management forms in conflict are told with the names of their fields', async () => {
  const staff = (own: string) =>
    [
      ['sezione', 'delivery.staff'],
      ['base', '0'],
      ['own', own],
    ] as [string, string][]
  await post(deed('testi'), staff('5'), bruno)
  const late = await post(deed('testi'), staff('6,5'))
  pages.push(late.body)
  expect(late.statusCode).toBe(409)
  const conflict = /<div class="text-conflict" role="alert">.*?<\/form>/s.exec(late.body)?.[0] ?? ''
  expect(conflict.replaceAll(/<[^>]*>/g, '')).toContain('Persone proprie: 6,5')
  const forms = (used: string, note: string) =>
    [
      ['sezione', 'delivery.forms'],
      ['base', '0'],
      [used, 'sì'],
      [`${used}-nota`, note],
    ] as [string, string][]
  await post(deed('testi'), forms('direct', 'tutto'), bruno)
  const other = await post(deed('testi'), forms('mixed', 'in parte'))
  pages.push(other.body)
  expect(other.statusCode).toBe(409)
  expect(other.body).toContain('Forma gestionale</a>')
  expect(other.body.replaceAll(/<[^>]*>/g, '')).toContain('Mista (in parte)')
})

test('another office sees nothing of the map and may do nothing to it', async () => {
  expect((await get(page, other)).statusCode).toBe(403)
  expect((await get(urls.workMapData('it', 2025, 'anagrafe'), other)).statusCode).toBe(403)
  const { certificates } = await rows()
  const answer = await send(deed('caselle'), { changes: [typed(certificates.row, date, '1')] }, other)
  expect(answer.statusCode).toBe(403)
  expect((await get(urls.workMap('it', 2025, 'nessuna'))).statusCode).toBe(404)
})

test.each([
  ['half a character', { raw: '7 \ud800' }],
  ['half a character in the note', { raw: '8', note: '\udc00' }],
  ['half a character in a part', { raw: '9', parts: [{ label: '\ud800', value: 9 }] }],
  ['a NUL', { raw: '7\u0000' }],
  ['four hundred digits', { raw: '9'.repeat(400) }],
])('a cell with %s is answered, and what is sent with it is stored', async (_name, odd) => {
  const { version = 0 } = (await cellOf('Carte')) ?? {}
  const rows = (await draft()).tables.output?.rows ?? []
  const changes = rows.map(({ row, cells, label }) => ({
    key: randomUUID(),
    row,
    date,
    base: cells[date]?.version ?? 0,
    ...(label === 'Carte' ? { raw: String(version + 1000) } : odd),
  }))
  const answer = await send(deed('caselle'), { changes })
  expect(answer.statusCode).toBe(200)
  expect((await cellOf('Carte'))?.raw).toContain(String(version + 1000).slice(-3))
})

test('texts with half a character are kept without it', async () => {
  const { version } = (await draft()).texts['users.criteria']
  const change = { key: randomUUID(), section: 'users.criteria', base: version, value: ['a\ud800b'] }
  const answer = await send(deed('testi'), { changes: [change] })
  expect([answer.statusCode, answer.json().results[0].outcome]).toEqual([200, 'saved'])
})

test.each([
  '/lavoro/2025/mappe/%00',
  '/lavoro/2025/mappe/%00.json',
  `${page}/caselle/99999999999/2025-12-31.json`,
  `${page}/caselle/1/%00.json`,
  '/2024/servizi/%00',
  '/2024/servizi/anagrafe/output/%00',
  '/2024/organizzazioni/%00',
  '/confronta?serie=%00',
  '/api/v1/services/%00',
  '/api/v1/editions/2024/maps/%00',
])('%s is answered, and is no fault of ours', async url => {
  expect((await get(url)).statusCode).toBeLessThan(500)
})

test('every page is sound HTML', async () => {
  for (const who of [anna, bruno]) {
    await get(urls.work('it'), who)
    await get(urls.work('en'), who)
    await get(urls.workMap('en', 2025, 'anagrafe'), who)
  }
  const judge = new HtmlValidate(htmlRules)
  for (const html of pages) {
    const report = await judge.validateString(html)
    expect(
      report.results.flatMap(each =>
        each.messages.map(({ ruleId, message, line }) => [ruleId, message, line]),
      ),
    ).toEqual([])
  }
  expect(portal.faults.map(String)).toEqual([])
})
