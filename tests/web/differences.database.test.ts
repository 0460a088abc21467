import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealEdition } from '../../src/usecases/seal-edition.ts'
import { urls } from '../../src/web/urls.ts'
import { languages } from '../../src/words/language.ts'
import { nextYear, restated, withOutputs } from '../next-year.ts'
import { htmlRules } from './html-rules.ts'
import { example, oddEdition, openTestPortal, type TestPortal } from './portal.ts'

/** The next year of the example, with one figure of a past year restated and a text worded otherwise. */
const later = nextYear(example, [
  [
    'ANAGRAFE',
    map =>
      withOutputs({ ...map, manager: 'BIANCHI LUCA' }, ([row, ...rest]) =>
        row ? [restated(row, 0, '9', 9), ...rest] : [],
      ),
  ],
])

let portal: TestPortal
beforeAll(async () => {
  portal = await openTestPortal([oddEdition, example, later])
  const [body] = await portal.store.bodies()
  await sealEdition(portal.store, {
    body: body?.id ?? 0,
    edition: 2025001,
    resolution: { number: 'n. 41', date: '2026-05-12' },
    reason: null,
    data: null,
    manifest: null,
    actor: 'prova',
  })
})
afterAll(() => portal.close())

const get = (url: string) => portal.app.inject({ method: 'GET', url })

async function problemsOf(html: string): Promise<readonly string[]> {
  const report = await new HtmlValidate(htmlRules).validateString(html)
  return report.results.flatMap(result =>
    result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  )
}

describe('what changed since an earlier edition', () => {
  test.each(
    languages.flatMap(language => [
      urls.difference(language, 2025, 2024, null),
      urls.difference(language, 2024, 2018, null),
      urls.differences(language, 2018),
    ]),
  )('%s is a valid page', async url => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(200)
    expect(await problemsOf(answer.body)).toEqual([])
    expect(answer.body.match(/<h1/g)).toHaveLength(1)
  })

  test('says words that went and came, and figures that were restated', async () => {
    const { body } = await get('/2025/differenze/2024')
    expect(body).toMatch(/<del>[A-Z ]+<\/del>\s*<ins>BIANCHI LUCA<\/ins>/)
    const registry =
      /<section class="changed"[^>]*><h3[^>]*><a href="\/2025\/servizi\/anagrafe">.*?<\/section>/s
    expect(registry.exec(body)?.[0]).toMatch(/Rettifiche.*31\/12\/2020.*>9<.*ricontati/s)
    expect((await get('/2025/differenze/2018')).body).not.toContain('<script')
  })

  test.each([
    ['/2025/differenze', '/2025/differenze/2024'],
    ['/en/2025/differenze', '/en/2025/differenze/2024'],
    ['/2025/differenze?con=2018', '/2025/differenze/2018'],
    ['/2018/differenze?con=2025', '/2025/differenze/2018'],
    ['/2025/differenze.json', '/2025/differenze/2024.json'],
    ['/2024/differenze/2025', '/2025/differenze/2024'],
  ])('%s leads to %s', async (from, to) => {
    expect((await get(from)).headers.location).toBe(to)
  })

  test.each([
    '/2023/differenze',
    '/2025/differenze?con=1999',
    '/2025/differenze/1999',
    '/2018/differenze.json',
  ])('%s is not found', async url => {
    expect((await get(url)).statusCode).toBe(404)
  })

  test('is data and a document as well', async () => {
    const data = (await get('/2025/differenze/2024.json')).json()
    expect(data).toMatchObject({
      from: { year: 2024 },
      to: { year: 2025 },
      services: { added: [], gone: [] },
    })
    const document = await get('/2025/differenze/2024.docx')
    expect(document.headers['content-disposition']).toBe('attachment; filename="differenze-2024-2025.docx"')
    expect(document.rawPayload.toString('latin1', 0, 2)).toBe('PK')
    expect(portal.faults).toEqual([])
  })

  test('is reached from the home page and from a service, where there is an edition before', async () => {
    expect((await get('/2025')).body).toContain('href="/2025/differenze/2024"')
    expect((await get('/2025/servizi/anagrafe')).body).toMatch(/href="\/2025\/differenze\/2024#servizio-\d+"/)
    expect((await get('/2018')).body).not.toContain('/differenze')
  })
})

test('pages and documents say which resolution approved the edition', async () => {
  const approved = 'Approvata con deliberazione n. 41 del 12/05/2026.'
  expect((await get('/2025/servizi/anagrafe')).body).toContain(approved)
  expect((await get('/2024/servizi/anagrafe')).body).not.toContain('deliberazione n.')
})
