import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileNameOf, formatNames } from '../../src/publish/formats.ts'
import { verifyFolder } from '../../src/publish/seal/verify-folder.ts'
import {
  documentFormats,
  editionDocuments,
  serviceDocuments,
} from '../../src/web/documents/document-format.ts'
import { urls } from '../../src/web/urls.ts'
import { htmlRules } from './html-rules.ts'
import { example, oddEdition, openTestPortal, type TestPortal } from './portal.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await openTestPortal([oddEdition, example])
})
afterAll(() => portal.close())

const get = (url: string, headers: Record<string, string> = {}) =>
  portal.app.inject({ method: 'GET', url, headers })

/** As a browser asks: it is shown a page while it waits. */
const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

async function problemsOf(html: string): Promise<readonly string[]> {
  const report = await new HtmlValidate(htmlRules).validateString(html)
  return report.results.flatMap(result =>
    result.messages.map(message => `${message.ruleId}: ${message.message}`),
  )
}

/** What files of each kind begin with. */
const beginnings = {
  pdf: '%PDF-1.7',
  docx: 'PK\u0003\u0004',
  odt: 'PK\u0003\u0004',
  xlsx: 'PK\u0003\u0004',
  txt: 'Comune di Cremona',
  zip: 'PK\u0003\u0004',
}

describe('documents', () => {
  test('a browser is told that a long one is being prepared, and reads on meanwhile', async () => {
    const url = urls.editionDocument('it', 2024, 'pdf')
    // Behind the others it waits longer than a person would, however fast the machine.
    const before = (['it', 'en'] as const).map(language => get(urls.editionDocument(language, 2024, 'xlsx')))
    const first = await get(url, browser)
    expect([first.statusCode, first.headers['location']]).toEqual([302, urls.waiting(url)])
    const answer = await get(urls.waiting(url), browser)
    expect(answer.statusCode).toBe(202)
    expect(answer.headers).toMatchObject({ refresh: '2', 'retry-after': '2', 'cache-control': 'no-store' })
    expect(answer.body).toContain('Il documento si sta preparando')
    expect(await problemsOf(answer.body)).toEqual([])
    const started = performance.now()
    expect((await get('/2024/servizi/anagrafe')).statusCode).toBe(200)
    const while_ = performance.now() - started
    const english = await get(urls.waiting(urls.editionDocument('en', 2024, 'pdf')), browser)
    if (english.statusCode === 202) expect(english.body).toContain('The document is being prepared')
    const program = await get(url)
    expect(program.statusCode).toBe(200)
    expect(program.headers['content-type']).toBe('application/pdf')
    const ready = await get(urls.waiting(url), browser)
    expect(ready.statusCode).toBe(200)
    expect(ready.headers).toMatchObject({ refresh: `0; url=${url}`, 'cache-control': 'no-store' })
    expect(ready.body).toContain('Il documento è pronto')
    expect(await problemsOf(ready.body)).toEqual([])
    expect((await get(urls.waiting(url))).headers['content-type']).toBe('application/pdf')
    expect((await Promise.all(before)).map(({ statusCode }) => statusCode)).toEqual([200, 200])
    expect(while_).toBeLessThan(2000)
  })

  test.each([
    ...editionDocuments.map(
      format => [urls.editionDocument('it', 2024, format), format, 'mappe-dei-servizi-2024'] as const,
    ),
    ...serviceDocuments.map(
      format => [urls.serviceDocument('it', 2024, 'anagrafe', format), format, 'anagrafe-2024'] as const,
    ),
  ])('%s is a file with its name and tag', async (url, format, name) => {
    const answer = await get(url, { 'accept-encoding': 'identity' })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe(documentFormats[format].type)
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="${name}.${format}"`)
    expect(answer.rawPayload.toString('utf8', 0, 17).startsWith(beginnings[format])).toBe(true)
    const again = await get(url, { 'if-none-match': String(answer.headers['etag']) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  test('the archive holds every file with its seal, and the seal holds', async () => {
    const { rawPayload } = await get(urls.editionDocument('it', 2024, 'zip'))
    const folder = mkdtempSync(join(tmpdir(), 'atlante-archive-'))
    try {
      for (const [name, bytes] of Object.entries(unzipSync(rawPayload)))
        writeFileSync(join(folder, name), bytes)
      const proof = await verifyFolder(folder)
      expect(proof?.differences).toEqual([])
      expect(proof?.manifest.files.map(({ name }) => name)).toEqual(
        formatNames.map(name => fileNameOf(example, name)),
      )
      expect(readFileSync(join(folder, fileNameOf(example, 'pdf')), 'latin1')).toContain(
        'pdfaid:conformance>A',
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('both languages give the same file', async () => {
    const [it, en] = await Promise.all([
      get(urls.serviceDocument('it', 2024, 'asili-nido', 'pdf')),
      get(urls.serviceDocument('en', 2024, 'asili-nido', 'pdf')),
    ])
    expect(it.headers['etag']).toBe(en.headers['etag'])
  })

  test('maps as no office should write them are written all the same', async () => {
    for (const format of editionDocuments) {
      expect((await get(urls.editionDocument('it', 2018, format))).statusCode).toBe(200)
    }
    expect(portal.faults).toEqual([])
  })

  test.each([
    ['/2023/mappe.pdf', 404],
    ['/2024/mappe.exe', 404],
    ['/2024/servizi/anagraffe.pdf', 404],
    [`/2024/servizi/${encodeURIComponent("'; drop table editions; --")}.docx`, 404],
    [`/2024/servizi/${'a'.repeat(1900)}.xlsx`, 404],
  ])('%.60s is %i as a valid page', async (url, status) => {
    const answer = await get(url, browser)
    expect(answer.statusCode).toBe(status)
    expect(await problemsOf(answer.body)).toEqual([])
  })

  test('an unknown service leads on', async () => {
    expect((await get('/2024/servizi/anagraffe.pdf', browser)).body).toContain(
      'href="/2024/servizi/anagrafe"',
    )
  })
})
