import { createHash } from 'node:crypto'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importEdition } from '../../src/usecases/import-edition.ts'
import { dataDocuments } from '../../src/web/documents/document-format.ts'
import { urls } from '../../src/web/urls.ts'
import { languages } from '../../src/words/language.ts'
import { brokenConstraints, shapeFindings, sparqlFindings } from '../open-data/rules.ts'
import { testWithShared } from '../real-document.ts'
import { htmlRules } from './html-rules.ts'
import { example, oddEdition, openTestPortal, type TestPortal } from './portal.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await openTestPortal([oddEdition, example])
  // A correction: the same year with another title is a revision.
  await importEdition(portal.store, { ...oddEdition, title: 'Mappe <corrette>' }, 'test')
})
afterAll(() => portal.close())

const get = (url: string, headers: Record<string, string> = {}) =>
  portal.app.inject({ method: 'GET', url, headers })

const series = '/2024/servizi/asili-nido/output/pasti-erogati-anno'

async function problemsOf(html: string): Promise<readonly string[]> {
  const report = await new HtmlValidate(htmlRules).validateString(html)
  return report.results.flatMap(result =>
    result.messages.map(message => `${message.ruleId}: ${message.message} (${message.selector})`),
  )
}

/** Addresses of the files that the page of open data leads to. */
const filesOf = (html: string) =>
  [...html.matchAll(/href="(\/\d{4}\/dati\/[^"]+)"/g)].map(match => match[1] ?? '')

describe('the page of open data', () => {
  test.each(languages)('lists every edition and file, in %s', async language => {
    // Whoever asks for the catalogue waits for what the page only shows once it is known.
    expect((await get(urls.catalogue('ttl'))).statusCode).toBe(200)
    const { statusCode, body } = await get(urls.openData(language))
    expect(statusCode).toBe(200)
    expect(await problemsOf(body)).toEqual([])
    expect(filesOf(body)).toHaveLength(2 * dataDocuments.length)
    expect(body).toContain('rel="license" href="https://creativecommons.org/licenses/by/4.0/"')
    expect(body.match(/\d(?:[.,]\d+)?\u00a0kB/g)).toHaveLength(2 * (dataDocuments.length - 1))
    for (const code of ['A', 'E', 'L', 'M', 'O']) expect(body).toContain(`id="stato-${code}"`)
  })

  test('every file is there, as large and with the sum that page and catalogue say', async () => {
    const { body } = await get(urls.openData('it'))
    const catalogue = (await get(urls.catalogue('ttl'))).body
    for (const url of filesOf(body)) {
      const answer = await get(url)
      expect([url, answer.statusCode]).toEqual([url, 200])
      expect(answer.headers['access-control-allow-origin']).toBe('*')
      expect((await get(url, { 'if-none-match': String(answer.headers['etag']) })).statusCode).toBe(304)
      if (url.endsWith('metadata.json')) continue
      const sum = createHash('sha256').update(answer.rawPayload).digest('hex')
      expect(body).toContain(sum)
      expect(catalogue).toContain(sum)
      expect(catalogue).toContain(`"${answer.rawPayload.length}"^^xsd:nonNegativeInteger`)
    }
  })

  test('the CSV leads to what its columns mean, where readers of CSVW look for it', async () => {
    const url = urls.dataFile(2024, 'mappe-dei-servizi-2024.csv')
    expect((await get(url)).headers['link']).toBe(
      `<${url}-metadata.json>; rel="describedby"; type="application/csvm+json"`,
    )
    expect((await get(`${url}-metadata.json`)).json()).toMatchObject({ url: 'mappe-dei-servizi-2024.csv' })
  })

  test.each([
    ['/2024/dati/altro.csv', 404],
    ['/2023/dati/mappe-dei-servizi-2023.csv', 404],
    ['/2024/dati/mappe-dei-servizi-2018.csv', 404],
    ['/2024/dati/..%2F..%2Fpackage.json', 404],
    ['/2024/dati/%00', 404],
    [`/2024/dati/${'a'.repeat(1900)}`, 404],
    ['/2023.ttl', 404],
    ['/2024/servizi/anagraffe.jsonld', 404],
  ])('%.60s is %i as a valid page that leads on', async (url, status) => {
    const answer = await get(url, { accept: 'text/html' })
    expect(answer.statusCode).toBe(status)
    expect(await problemsOf(answer.body)).toEqual([])
    expect(portal.faults).toEqual([])
  })
})

test('a program that asks for what there is not is told so as data', async () => {
  for (const [url, accept] of [
    ['/2023.ttl', '*/*'],
    ['/2024/servizi/anagraffe', 'text/turtle'],
    ['/2024/dati/altro.parquet', '*/*'],
  ] as const) {
    const { statusCode, headers } = await get(url, { accept })
    expect([statusCode, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8'])
  }
})

describe('one address, several forms', () => {
  test.each([
    ['/2024', 'application/json', 'application/json; charset=utf-8', '/2024.json'],
    ['/2024', 'text/csv', 'text/csv; charset=utf-8; header=present', '/2024.csv'],
    ['/2024', 'text/turtle', 'text/turtle; charset=utf-8', '/2024.ttl'],
    [
      '/2024/servizi/anagrafe',
      'application/ld+json',
      'application/ld+json; charset=utf-8',
      '/2024/servizi/anagrafe.jsonld',
    ],
    [series, 'application/rdf+xml', 'application/rdf+xml; charset=utf-8', `${series}.rdf`],
    [series, 'image/svg+xml', 'image/svg+xml; charset=utf-8', `${series}.svg`],
    ['/dati', 'text/turtle', 'text/turtle; charset=utf-8', '/catalogo.ttl'],
    ['/catalogo', 'application/ld+json', 'application/ld+json; charset=utf-8', '/catalogo.jsonld'],
  ])('%s as %s', async (url, accept, type, place) => {
    const { statusCode, headers } = await get(url, { accept })
    expect([statusCode, headers['content-type'], headers['content-location']]).toEqual([200, type, place])
    expect(headers['vary']).toBe('accept, accept-encoding')
  })

  test('a page stays a page for browsers, and says that it has other forms', async () => {
    const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
    for (const url of ['/2024', '/en/2024/servizi/anagrafe', series, '/en/dati']) {
      const { headers } = await get(url, browser)
      expect([headers['content-type'], headers['vary']]).toEqual([
        'text/html; charset=utf-8',
        'accept, accept-encoding',
      ])
    }
    expect((await get('/catalogo', browser)).headers['location']).toBe('/dati')
  })

  test('lasting names lead to the newest edition', async () => {
    for (const [name, page] of [
      ['/servizi/anagrafe', '/2024/servizi/anagrafe'],
      ['/servizi/asili-nido/output/pasti-erogati-anno', series],
    ] as const) {
      const { statusCode, headers } = await get(name)
      expect([statusCode, headers['location']]).toEqual([302, page])
    }
  })
})

describe('the rules of others find no error in what the portal hands out', () => {
  testWithShared('rules/dcat-ap_it', 'DCAT-AP_IT', async folder => {
    const found = sparqlFindings(folder, (await get(urls.catalogue('ttl'))).body)
    expect(found.filter(each => each.startsWith('error'))).toEqual([])
  })

  testWithShared('rules/dcat-ap-3.0.1/dcat-ap-SHACL.ttl', 'DCAT-AP', async shapes => {
    for (const url of [urls.catalogue('ttl'), '/2018.ttl']) {
      expect(await shapeFindings(shapes, (await get(url)).body)).toEqual([])
    }
  })

  testWithShared('rules/cpsv-ap-3.2.0/cpsv-ap-SHACL.ttl', 'CPSV-AP', async shapes => {
    for (const url of ['/2024/servizi/anagrafe.ttl', '/2018/servizi/senza-nome-1.ttl']) {
      expect(await shapeFindings(shapes, (await get(url)).body)).toEqual([])
    }
  })

  testWithShared('rules/rdf-data-cube', 'RDF Data Cube', async folder => {
    for (const url of ['/2024/servizi/anagrafe.ttl', `${series}.ttl`]) {
      expect(brokenConstraints(folder, (await get(url)).body)).toEqual([])
    }
  })
})

describe('for machines', () => {
  const about = (html: string): unknown =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? 'null')

  test.each([
    ['/2024', { '@type': 'Dataset', license: 'https://creativecommons.org/licenses/by/4.0/' }],
    [series, { '@type': 'Dataset', name: 'Pasti erogati anno, Asili Nido' }],
    ['/2024/servizi/asili-nido', { '@type': 'GovernmentService', name: 'Asili Nido' }],
    ['/dati', { '@type': 'DataCatalog' }],
  ])('%s tells search engines what it shows', async (url, expected) => {
    expect(about((await get(url)).body)).toMatchObject({ '@context': 'https://schema.org', ...expected })
  })

  test('markup in the data ends no script and names no person', async () => {
    const { body } = await get('/2018')
    const [service = ''] = [...body.matchAll(/"(\/2018\/servizi\/[^"#]+)"/g)].map(match => match[1] ?? '')
    const page = (await get(service)).body
    expect(page.match(/<script/g)).toEqual(['<script'])
    expect(JSON.stringify(about(page))).toContain('<img src=x onerror=alert(1)>')
    const [row = ''] = [...page.matchAll(/"(\/2018\/servizi\/[^"]+\/output\/[^"]+)"/g)].map(match => match[1])
    for (const html of [page, (await get(row ?? '')).body]) {
      expect(JSON.stringify(about(html))).not.toMatch(/maria/i)
    }
  })

  test('links to a page show a title, a text and a picture', async () => {
    const { body } = await get(series)
    const said = (name: string) =>
      [...body.matchAll(new RegExp(`<meta property="og:${name}" content="([^"]*)"`, 'g'))].map(
        match => match[1],
      )
    expect(said('title')[0]).toMatch(/^Pasti erogati anno · Asili Nido/)
    expect(said('url')).toEqual([`https://mappe.example.it${series}`])
    const [png = '', svg = ''] = said('image')
    expect(svg).toBe(`https://mappe.example.it${series}.svg`)
    const picture = await get(new URL(png ?? '').pathname)
    expect(picture.headers['content-type']).toBe('image/png')
    expect(picture.rawPayload.subarray(1, 4).toString()).toBe('PNG')
    expect((await get('/2024/cerca?q=nidi')).body).not.toContain('og:title')
    expect(body).toContain(`<link rel="alternate" type="text/turtle" href="${series}.ttl"/>`)
  })

  test('the feed tells of corrections as of editions', async () => {
    const { body } = await get(urls.feed('it'))
    expect(body).toContain('<title>Edizione 2018, revisione 2</title>')
    expect(body).toContain('<summary>Mappe &#60;corrette&#62;</summary>')
    expect(body.match(/<entry>/g)).toHaveLength(3)
  })

  test('the sitemap names the page of open data', async () => {
    const { body } = await get(urls.sitemap())
    expect(body).toContain('<loc>https://mappe.example.it/dati</loc>')
    expect(body).toContain('<loc>https://mappe.example.it/en/dati</loc>')
  })
})
