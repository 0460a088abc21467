import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { urls } from '../../src/web/urls.ts'
import { languages } from '../../src/words/language.ts'
import { smallEdition } from '../small-edition.ts'
import { htmlRules, withoutStructuredData } from './html-rules.ts'
import { example, oddEdition, openTestPortal, type TestPortal } from './portal.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await openTestPortal([oddEdition, example])
})
afterAll(() => portal.close())

const validator = new HtmlValidate(htmlRules)
const get = (url: string, headers: Record<string, string> = {}) =>
  portal.app.inject({ method: 'GET', url, headers })

async function problemsOf(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(result =>
    result.messages.map(message => `${message.ruleId}: ${message.message}`),
  )
}

const nurseries = '/2024/servizi/asili-nido/output/pasti-erogati-anno'

describe('the page of a series', () => {
  test.each(
    languages.flatMap(language => [
      urls.series(language, 2024, 'asili-nido', 'output', 'pasti-erogati-anno'),
      urls.series(language, 2024, 'asili-nido', 'served', 'bambini-con-certificazione'),
      urls.series(
        language,
        2024,
        'polizia-stradale-e-infortunistica',
        'output',
        'sanzioni-per-norme-di-comportamento-cds',
      ),
    ]),
  )('%s is valid', async url => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(200)
    expect(await problemsOf(answer.body)).toEqual([])
  })

  test('every row of every map leads to its page, and none answers twice', async () => {
    const rows = example.services
      .flatMap(map => [map.outputs, map.users.served])
      .flatMap(table => table?.series ?? [])
    const home = await get('/2024')
    const slugs = [
      ...new Set([...home.body.matchAll(/"\/2024\/servizi\/([^"#/]+)"/g)].map(match => match[1] ?? '')),
    ]
    const pages = await Promise.all(slugs.map(slug => get(`/2024/servizi/${slug}`)))
    const addresses = pages.flatMap(({ body }) =>
      [...body.matchAll(/"(\/2024\/servizi\/[^"]+\/(?:output|utenti)\/[^"]+)"/g)].map(
        match => match[1] ?? '',
      ),
    )
    expect(addresses).toHaveLength(rows.length)
    expect(new Set(addresses).size).toBe(rows.length)
    for (const address of addresses) expect((await get(address)).statusCode).toBe(200)
  })

  test('says figure, unit, manager, source, citation and what else is counted', async () => {
    const { body } = await get(nurseries)
    for (const words of [
      '<h1>Pasti erogati anno</h1>',
      '44.322',
      'Nel documento: «n. pasti erogati anno».',
      'Riga 672 del documento',
      'Comune di Cremona, Mappe dei servizi 2024, Asili Nido, «n. pasti erogati anno», 31/12/2024: 44.322. https://mappe.example.it/2024/servizi/asili-nido/output/pasti-erogati-anno',
      'Gli altri output di questa mappa',
    ]) {
      expect(body).toContain(words)
    }
    expect(body).toContain(
      'rel="canonical" href="https://mappe.example.it/2024/servizi/asili-nido/output/pasti-erogati-anno"',
    )
  })

  test('cuts the line where something else is counted, and compares nothing across', async () => {
    const { body } = await get(
      '/2024/servizi/polizia-stradale-e-infortunistica/output/ore-servizi-controllo-di-polizia-stradale-norme-di-comportamento-ed',
    )
    expect(body).toContain('Dal 2022 cambia ciò che si conta:')
    expect(body).toContain('Dal 2022, in scala propria')
    expect(body).toContain('Non confrontabile con gli anni fino al 2021.')
    expect(body).toContain('class="cut"')
  })
})

describe('the same address as data', () => {
  test('JSON has the cells as they came in, and every vintage', async () => {
    const map = example.services.find(each => each.name === 'ASILI NIDO')
    const row = map?.outputs?.series.find(each => each.label === 'n. pasti erogati anno')
    const answer = await get(`${nurseries}.json`)
    const data = answer.json()
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(data).toMatchObject({
      edition: { year: 2024, revision: 1 },
      service: { slug: 'asili-nido', name: 'ASILI NIDO' },
      series: {
        slug: 'pasti-erogati-anno',
        section: 'output',
        label: 'n. pasti erogati anno',
        unit: 'count',
      },
    })
    expect(data.observations.map((each: { raw: string }) => each.raw)).toEqual(
      row?.observations.map(each => each.raw),
    )
    expect(data.vintages).toHaveLength(row?.observations.length ?? 0)
  })

  test('CSV has a line a cell', async () => {
    const lines = (await get(`${nurseries}.csv`)).body.trimEnd().split('\r\n')
    expect(lines).toHaveLength(7)
    expect(lines[6]).toContain('n. pasti erogati anno;')
    expect(lines[6]).toContain(';44322;')
  })

  test('the picture stands alone and runs nothing', async () => {
    const { headers, body } = await get(`${nurseries}.svg`)
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(body).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    expect(body).toContain('44.322')
    expect(body).not.toContain('<script')
  })
})

describe('other addresses', () => {
  test.each([
    [
      '/2024/servizi/anagrafe/output/certificati-emessi',
      '/2024/servizi/anagrafe/output/certificati-emessi-ai-privati',
    ],
    [
      '/en/2024/servizi/anagrafe/output/certificati',
      '/en/2024/servizi/anagrafe/output/certificati-emessi-ai-privati',
    ],
    [
      '/2024/servizi/anagrafe/output/certificati.csv',
      '/2024/servizi/anagrafe/output/certificati-emessi-ai-privati.csv',
    ],
  ])('the beginning of a name leads to the only series that has it: %s', async (url, to) => {
    const answer = await get(url)
    expect([answer.statusCode, answer.headers['location']]).toEqual([302, to])
  })

  test.each([
    ['/2024/servizi/asili-nido/output/pasti-dei-nidi', '/2024/servizi/asili-nido/output/pasti-erogati-anno'],
    [
      '/2024/servizi/asili-nido/utenti/pasti-erogati-anno',
      '/2024/servizi/asili-nido/output/pasti-erogati-anno',
    ],
    ['/2024/servizi/anagraffe/output/carte', '/2024/servizi/anagrafe'],
    ['/2023/servizi/anagrafe/output/carte', '/2024'],
  ])('%s leads on to %s', async (url, to) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toContain(`href="${to}"`)
    expect(await problemsOf(answer.body)).toEqual([])
  })

  test.each([
    ['%00', 404],
    [encodeURIComponent("'; drop table series; --"), 404],
    [encodeURIComponent('<script>alert(1)</script>'), 404],
    ['a'.repeat(1999), 404],
    ['a'.repeat(20_000), 404],
    ['%E0%A4%A', 400],
    ['..%2F..%2Fanagrafe', 404],
  ])('a series named %.30s is a problem page', async (slug, status) => {
    for (const url of [`/2024/servizi/anagrafe/output/${slug}`, `/2024/servizi/${slug}/utenti/x`]) {
      const answer = await get(url)
      expect(answer.statusCode === status || answer.statusCode === 414).toBe(true)
      expect(answer.body).not.toMatch(/<script>/)
      expect(await problemsOf(answer.body)).toEqual([])
    }
    expect(portal.faults).toEqual([])
  })

  test('markup in the data stays text, in the page and in the picture', async () => {
    const { body } = await get('/2018')
    const [service = ''] = [...body.matchAll(/"(\/2018\/servizi\/[^"#]+)"/g)].map(match => match[1] ?? '')
    const map = await get(service)
    const addresses = [...map.body.matchAll(/"(\/2018\/servizi\/[^"]+\/output\/[^"]+)"/g)].map(
      match => match[1] ?? '',
    )
    expect(addresses.length).toBe(3)
    for (const address of addresses) {
      const answer = await get(address)
      expect(await problemsOf(answer.body)).toEqual([])
      expect(withoutStructuredData(answer.body)).not.toMatch(/<(?:script|svg onload|u>|i>stima)/i)
      expect((await get(`${address}.svg`)).body).not.toMatch(/<svg onload|<i>/)
    }
  })
})

describe('over the years', () => {
  let later: TestPortal
  beforeAll(async () => {
    later = await openTestPortal([
      smallEdition(2023, {
        ANAGRAFE: { output: { 'n. atti': [1, 2, 3], 'n. atti ': [7, 8, 9], gone: [1, 1, 1] } },
      }),
      smallEdition(2024, { ANAGRAFE: { output: { 'n. atti': [2, 33, 4], 'n. atti ': [8, 9, 10] } } }),
    ])
  })
  afterAll(() => later.close())

  test('a series keeps its address, and what was restated is told on both pages', async () => {
    for (const year of [2023, 2024]) {
      const { statusCode, body } = await later.app.inject(`/${year}/servizi/anagrafe/output/atti`)
      expect(statusCode).toBe(200)
      expect(body).toContain('al 31/12/2023: 3 (edizione 2023), poi 33 (edizione 2024)')
    }
  })

  test('the same label twice is two addresses', async () => {
    const { body } = await later.app.inject('/2024/servizi/anagrafe/output/atti-2')
    expect(body).toContain('<span class="n num">10</span>')
  })

  test('a series that only another edition holds leads there', async () => {
    const answer = await later.app.inject('/2024/servizi/anagrafe/output/gone')
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toContain('href="/2023/servizi/anagrafe/output/gone"')
  })
})

describe('for machines', () => {
  test('the sitemap names every page, and each is there', async () => {
    const { headers, body } = await get('/sitemap.xml')
    expect(headers['content-type']).toBe('application/xml; charset=utf-8')
    const paths = [...body.matchAll(/<loc>https:\/\/mappe\.example\.it([^<]*)<\/loc>/g)].map(
      match => match[1] ?? '',
    )
    const rows = example.services
      .flatMap(map => [map.outputs, map.users.served])
      .flatMap(table => table?.series ?? [])
    const differences = paths.filter(path => path === urls.difference('it', 2024, 2018, null))
    expect(differences).toHaveLength(1)
    const ofServices = paths.filter(path => path.startsWith('/2024/servizi/'))
    expect(ofServices).toHaveLength(example.services.length + rows.length)
    expect(new Set(paths).size).toBe(paths.length)
    for (const path of paths.filter((_, at) => at % 97 === 0)) {
      expect([path, (await get(path)).statusCode]).toEqual([path, 200])
    }
    expect((await get('/robots.txt')).body).toContain('Sitemap: https://mappe.example.it/sitemap.xml')
  })

  test('the feed tells of each edition, with markup as text', async () => {
    for (const language of languages) {
      const { headers, body } = await get(urls.feed(language))
      expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8')
      expect(body.match(/<entry>/g)).toHaveLength(2)
      expect(body).toMatch(/<updated>20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ<\/updated>/)
      expect(body).not.toContain('<script>')
    }
  })

  test('a quantity that a search finds leads to its page', async () => {
    const { body } = await get(urls.search('it', 2024, 'pasti erogati anno'))
    expect(body).toContain('href="/2024/servizi/asili-nido/output/pasti-erogati-anno"')
  })
})
