import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aboutPages, urls } from '../../src/web/urls.ts'
import { languages } from '../../src/words/language.ts'
import { htmlRules, withoutStructuredData } from './html-rules.ts'
import { example, oddEdition, openTestPortal, type TestPortal } from './portal.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await openTestPortal([oddEdition, example])
})
afterAll(() => portal.close())

const get = (url: string, headers: Record<string, string> = {}) =>
  portal.app.inject({ method: 'GET', url, headers })

const validator = new HtmlValidate(htmlRules)

async function problemsOf(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(result =>
    result.messages.map(message => `${message.ruleId}: ${message.message} (${message.selector})`),
  )
}

async function slugsOf(year: number): Promise<readonly string[]> {
  const { body } = await get(urls.edition('it', year))
  return [
    ...new Set(
      [...body.matchAll(new RegExp(`/${year}/servizi/([^"#/]+)"`, 'g'))].map(match => match[1] ?? ''),
    ),
  ]
}

describe('every address answers', () => {
  test.each(
    languages.flatMap(language => [
      urls.home(language),
      urls.edition(language, 2024),
      urls.edition(language, 2018),
      urls.service(language, 2024, 'anagrafe'),
      urls.search(language, 2024),
      urls.search(language, 2024, 'pasti'),
      urls.search(language, 2024, 'niente di niente xyz'),
      urls.apiPage(language),
      ...[2024, 2018].flatMap(year => [
        urls.toWhom(language, year),
        urls.management(language, year),
        urls.managers(language, year),
        urls.organisations(language, year),
        urls.quality(language, year),
      ]),
      urls.organisation(language, 2024, 'aem'),
      urls.organisation(language, 2024, 'palazzo-comunale'),
      ...aboutPages.map(page => urls.about(language, page)),
    ]),
  )('%s with a valid page', async url => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(await problemsOf(answer.body)).toEqual([])
  })

  test('every map of the example is there, with its three questions', async () => {
    const slugs = await slugsOf(2024)
    expect(slugs).toHaveLength(example.services.length)
    for (const [index, slug] of slugs.entries()) {
      const { statusCode, body } = await get(urls.service('it', 2024, slug))
      expect(statusCode).toBe(200)
      // Judging a page takes long: a third of them show every kind of section many times.
      if (index % 3 === 0) expect(await problemsOf(body)).toEqual([])
      for (const question of ['Che cosa erogo?', 'A chi lo erogo?', 'Come lo erogo?'])
        expect(body).toContain(question)
    }
  })

  test('the files that pages name', async () => {
    const { body } = await get('/')
    const assets = [...body.matchAll(/"(\/assets\/[^"]+)"/g)].map(match => match[1] ?? '')
    expect(assets.length).toBeGreaterThan(2)
    for (const url of assets) expect((await get(url)).statusCode).toBe(200)
  })

  test('the status of program and database', async () => {
    const answer = await get(urls.status())
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({ status: 200, database: { schema: expect.any(Number) } })
  })
})

describe('data at the same address', () => {
  test('the whole edition as it came in', async () => {
    const answer = await get(urls.editionData(2024, 'json'))
    const served = answer.json()
    expect(served.services).toEqual(example.services)
    expect(served).toMatchObject({ format: 'atlante.edition/1', year: 2024, title: example.title })
  })

  test('one map as it came in', async () => {
    const map = example.services.find(each => each.name === 'ANAGRAFE')
    expect((await get(urls.serviceData(2024, 'anagrafe', 'json'))).json()).toEqual(map)
  })

  test('one line a cell', async () => {
    const answer = await get(urls.editionData(2024, 'csv'))
    const cells = example.services
      .flatMap(map => [map.outputs, map.users.served])
      .flatMap(table => table?.series ?? [])
      .reduce((sum, series) => sum + series.observations.length, 0)
    expect(answer.headers['content-type']).toContain('text/csv')
    expect(answer.body.trimEnd().split('\r\n')).toHaveLength(cells + 1)
  })

  test('may be read from any page', async () => {
    const answer = await get(urls.serviceData(2024, 'anagrafe', 'csv'))
    expect(answer.headers['access-control-allow-origin']).toBe('*')
  })
})

describe('stored answers', () => {
  test('the same page in every packing, each with its tag', async () => {
    const plain = await get('/2024')
    const gzip = await get('/2024', { 'accept-encoding': 'gzip' })
    const brotli = await get('/2024', { 'accept-encoding': 'gzip, br' })
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body)
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.body)
    expect(new Set([plain, gzip, brotli].map(answer => answer.headers['etag']))).toHaveLength(3)
    for (const { headers } of [gzip, brotli]) expect(headers['vary']).toBe('accept, accept-encoding')
  })

  test('a reader who has the page is told so', async () => {
    const { headers } = await get('/2024', { 'accept-encoding': 'br' })
    const again = await get('/2024', { 'accept-encoding': 'br', 'if-none-match': String(headers['etag']) })
    expect(again.statusCode).toBe(304)
    expect(again.body).toBe('')
    expect((await get('/2024', { 'if-none-match': '"other"' })).statusCode).toBe(200)
  })

  test('HEAD says what GET would send', async () => {
    const answer = await portal.app.inject({ method: 'HEAD', url: '/2024' })
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toBe('')
  })
})

describe('security', () => {
  const pages = [
    '/',
    '/2018',
    '/2024/servizi/anagrafe',
    '/2024/cerca?q=%3Cscript%3Ealert(1)%3C/script%3E',
    '/niente',
  ]

  test.each(pages)('%s runs nothing, styles nothing inline, loads nothing from elsewhere', async url => {
    const { headers, body: whole } = await get(url)
    const body = withoutStructuredData(whole)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['strict-transport-security']).toBeDefined()
    expect(body).not.toMatch(/<script(?! src="\/assets\/[\w.-]+" defer="">)|<iframe|\son[a-z]+=|\sstyle=/i)
    expect(body).not.toMatch(/(?:src|href)="(?!https:\/\/mappe\.example\.it\/)(?:https?:)?\/\//)
  })

  test('markup in the data stays text', async () => {
    const [slug = ''] = await slugsOf(2018)
    const { body } = await get(urls.service('it', 2018, slug))
    expect(body).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(withoutStructuredData(body)).not.toMatch(/<(?:script|img|svg onload|u>|i>stima)/i)
    expect(await problemsOf(body)).toEqual([])
  })
})

test('an older edition says that there is a newer one', async () => {
  const older = await get(urls.quality('it', 2018))
  expect(older.body).toContain('Edizione 2018<span class="d-print-none"> · <a href="/2024">c’è il 2024</a>')
  expect((await get(urls.quality('en', 2018))).body).toContain('<a href="/en/2024">see 2024</a>')
  expect((await get(urls.quality('it', 2024))).body).not.toContain('c’è il')
})

describe('odd maps', () => {
  test('a map without a name says where it stands and what is lost', async () => {
    const [, slug = ''] = await slugsOf(2018)
    const { body } = await get(urls.service('it', 2018, slug))
    expect(body).toContain('Mappa senza nome (dopo ')
    expect(body).toContain('La prima pagina di questa mappa manca nel documento')
    expect(body).toContain('Questa parte manca nel documento.')
  })

  test('each absent figure has its words', async () => {
    const [slug = ''] = await slugsOf(2018)
    const { body } = await get(urls.service('it', 2018, slug))
    for (const words of [
      'manca nel documento',
      'non rilevato',
      'non esisteva',
      'stima',
      '&lt;u&gt;tutti&lt;/u&gt;',
    ]) {
      expect(body).toContain(words)
    }
    expect(body).toContain('31/12/2018')
  })
})

describe('search', () => {
  test.each([
    ['pasto', 'Asili Nido'],
    ['pasti erogati', 'Asili Nido'],
    ['citta', 'Anagrafe'],
    ['CARTE IDENTITA', 'Anagrafe'],
    ['"di San Pietro"', 'Luna Park di San Pietro'],
  ])('%s finds %s', async (query, service) => {
    const { body } = await get(urls.search('it', 2024, query))
    expect(body.replace(/<\/?(?:mark|span)>/g, '')).toContain(`>${service}</a>`)
  })

  test('shows the words in their place', async () => {
    const { body } = await get(urls.search('it', 2024, 'pasti'))
    expect(body).toMatch(/<mark>pasti<\/mark>/i)
  })

  test.each([
    ['certifcati', 'certificati', 'Certificati'],
    ['anagraffe', 'anagrafe', 'Anagrafe'],
    ['visitatori musseo', 'visitatori museo', 'Visitatori'],
    ['Bibloteche', 'biblioteche', 'Biblioteche'],
  ])('%s was meant to be %s', async (typed, meant, found) => {
    const { body } = await get(urls.search('it', 2024, typed))
    expect(body).toContain('Forse cercavi')
    expect(body).toContain(`>${meant}</a>`)
    expect(body).toMatch(new RegExp(`<mark>${found}`, 'i'))
    expect(await problemsOf(body)).toEqual([])
  })

  test('words that no text holds together are looked for one by one', async () => {
    const { body } = await get(urls.search('it', 2024, 'pasti anagrafe'))
    expect(body).toContain('questi ne contengono almeno una')
    expect(body).not.toContain('Forse cercavi')
  })

  test('a word may stand in the name of the service', async () => {
    const { body } = await get(urls.search('it', 2024, 'pasti nido'))
    expect(body).not.toContain('questi ne contengono almeno una')
    expect(body).toContain('/2024/servizi/asili-nido/output/pasti-erogati-anno')
    expect(body).not.toContain('/2024/servizi/ristorazione')
  })

  test('what is excluded stays excluded where any word will do', async () => {
    const { body } = await get(urls.search('it', 2024, 'pasti anagrafe -pasti'))
    expect(body).not.toMatch(/<mark>pasti/i)
    expect(body).toMatch(/<mark>anagrafe/i)
  })

  test('groups count what was found, and each has its pages', async () => {
    const first = await get(urls.search('it', 2024, 'servizi'))
    const [, count = ''] = /Quantità: output e utenti seguiti <span class="num">(\d+)</.exec(first.body) ?? []
    const pages = Math.ceil(Number(count) / 20)
    expect(pages).toBeGreaterThan(1)
    const titles: string[] = []
    for (let page = 1; page <= pages; page++) {
      const url = `/2024/cerca?q=servizi&tipo=quantita&pagina=${page}`
      const { body, statusCode } = await get(url)
      expect(statusCode).toBe(200)
      expect(body).toContain(`Pagina ${page} di ${pages}`)
      titles.push(...[...body.matchAll(/<div><a href="([^"]+)"/g)].map(match => match[1] ?? ''))
    }
    expect(titles).toHaveLength(Number(count))
    expect(new Set(titles).size).toBe(Number(count))
  })

  test.each(['999', '99999999999999999999', '-1', 'due', '', '0'])(
    'page %s leads to one that is there',
    async page => {
      const url = `/2024/cerca?q=servizi&tipo=quantita&pagina=${page}`
      const answer = await get(url)
      const { body } = answer.statusCode === 302 ? await get(String(answer.headers['location'])) : answer
      expect(body).toMatch(/Pagina \d di 3/)
    },
  )

  test('without a year it leads to the newest edition', async () => {
    const answer = await get('/en/cerca?q=pasti')
    expect([answer.statusCode, answer.headers['location']]).toEqual([302, '/en/2024/cerca?q=pasti'])
  })

  test.each([
    ['pasti erog', 'pasti erogati', 'quantità'],
    ['asili', 'Asili Nido', 'servizio'],
    ['bibloteche', 'Biblioteche', 'servizio'],
  ])('%s suggests %s', async (typed, title, kind) => {
    const answer = await get(`/cerca/suggerimenti.json?q=${typed}`)
    const { suggestions } = answer.json()
    expect(suggestions.length).toBeLessThanOrEqual(8)
    expect(
      suggestions.some(
        (each: { title: string; kind: string }) => each.title.includes(title) && each.kind === kind,
      ),
    ).toBe(true)
    for (const { href } of suggestions) expect((await get(href.split('#')[0])).statusCode).toBe(200)
  })

  test.each(["' or 1=1 --", ':*', "a':*b", '\\', 'pasti '.repeat(2000), '<b>', 'p', '', '\u0000'])(
    'suggestions for %.20s are an answer',
    async typed => {
      const answer = await get(`/2024/cerca/suggerimenti.json?q=${encodeURIComponent(typed)}`)
      expect(answer.statusCode).toBe(200)
      expect(Array.isArray(answer.json().suggestions)).toBe(true)
      expect(portal.faults).toEqual([])
    },
  )

  test.each([
    ['10,000 characters', 'pasti '.repeat(1667)],
    ['10,000 letters of four bytes', '𝒜'.repeat(5000)],
    ['SQL', "'; drop table editions; --"],
    ['markup', '<script>alert(1)</script>'],
    ['control characters', 'pa\u0000sti\u0007\u0002\u0003'],
    ['half a letter', '\ufffd'],
    ['operators', '& | ! <-> () : * "" -- - or and'],
    ['patterns', '%_\\ .* [a-z]'],
    ['nothing but spaces', '   '],
  ])('%s is a page', async (_, query) => {
    const url = `/2024/cerca?q=${encodeURIComponent(query)}`
    const answer = await get(url)
    expect(answer.statusCode).toBe(200)
    expect(await problemsOf(answer.body)).toEqual([])
    expect(portal.faults).toEqual([])
  })

  test.each([
    '/2024/cerca?q=%ff%fe',
    '/2024/cerca?q=%ED%A0%80',
    '/2024/cerca?q=a&q=b',
    '/2024/cerca?q[]=a&__proto__=x',
    '/2024/cerca?',
  ])('%s is a page', async url => {
    expect((await get(url)).statusCode).toBe(200)
  })
})

describe('problems', () => {
  test('an address of any length is a page', async () => {
    for (const length of [1999, 2001, 20_000]) {
      const { statusCode } = await get(`/2024/servizi/${'a'.repeat(length)}`)
      expect([404, 414]).toContain(statusCode)
    }
    expect(portal.faults).toEqual([])
  })

  test.each([
    ['GET', '/niente', 404],
    ['GET', '/2023', 404],
    ['GET', '/99999999999999999999', 404],
    ['GET', '/2024/servizi/anagraffe', 404],
    ['GET', `/2024/servizi/${'a'.repeat(300)}`, 404],
    ['GET', `/2024/servizi/${encodeURIComponent("'; drop table editions; --\u0000")}`, 404],
    ['GET', '/2024/servizi/anagrafe.xml', 404],
    ['GET', '/2024/servizi/%E0%A4%A', 400],
    ['GET', '/assets/../../package.json', 404],
    ['GET', '/assets/none.css', 404],
    ['POST', '/2024', 405],
    ['DELETE', '/en/2024/servizi/anagrafe', 405],
    ['POST', '/niente/di/niente', 404],
  ] as const)('%s %s is %i, as a valid page', async (method, url, status) => {
    const answer = await portal.app.inject({ method, url })
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-security-policy']).toBeDefined()
    expect(await problemsOf(answer.body)).toEqual([])
    if (status === 405) expect(answer.headers['allow']).toBe('GET, HEAD')
    expect(portal.faults).toEqual([])
  })

  test('an unknown edition and an unknown service lead on', async () => {
    expect((await get('/2023')).body).toContain('href="/2024"')
    expect((await get('/en/2024/servizi/anagraffe')).body).toContain('href="/en/2024/servizi/anagrafe"')
  })

  test.each(['/2024/servizi/anagraffe.json', '/2023.csv'])('%s is problem+json', async url => {
    const answer = await get(url)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json()).toMatchObject({ status: 404, title: expect.any(String), instance: url })
  })

  test('a reader of data gets data', async () => {
    const answer = await get('/niente', { accept: 'application/json' })
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })
})
