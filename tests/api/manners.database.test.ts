import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AtlanteProblem, atlante } from '../../clients/typescript/atlante.ts'
import { findingFingerprint } from '../../src/domain/finding-fingerprint.ts'
import { acceptFinding, checkEdition } from '../../src/usecases/check-edition.ts'
import { exampleAddress } from '../../src/web/api/example-address.ts'
import { operations } from '../../src/web/api/operations/all.ts'
import { nextYear, restated, withOutputs } from '../next-year.ts'
import { example, oddEdition, openTestPortal, type TestPortal } from '../web/portal.ts'

/** The year after, in which the nurseries have another name and one of their figures is restated. */
const after = nextYear(example, [
  [
    'ASILI NIDO',
    map => ({
      ...withOutputs(map, rows =>
        rows.map(row => (row.label === 'n. pasti erogati anno' ? restated(row, 0, '18.000', 18000) : row)),
      ),
      name: 'NIDI D’INFANZIA',
    }),
  ],
])

let portal: TestPortal
beforeAll(async () => {
  portal = await openTestPortal([oddEdition, example, after])
})
afterAll(() => portal.close())

const ask = (
  method: 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'DELETE' | 'PUT' | 'PATCH',
  path: string,
  headers = {},
) => portal.app.inject({ method, url: `/api/v1${path}`, headers })
const get = (path: string, headers = {}) => ask('GET', path, headers)

describe('methods and headers', () => {
  test('a reader who has the data is told so', async () => {
    const first = await get('/editions/2024/maps/anagrafe')
    const again = await get('/editions/2024/maps/anagrafe', {
      'if-none-match': String(first.headers['etag']),
    })
    expect(again.statusCode).toBe(304)
    expect(again.body).toBe('')
    expect(again.headers['x-ratelimit-remaining']).toBeDefined()
    expect((await get('/editions/2024/maps/anagrafe', { 'if-none-match': '"other"' })).statusCode).toBe(200)
  })

  test('HEAD says what GET would send', async () => {
    const [head, whole] = [await ask('HEAD', '/editions'), await get('/editions')]
    expect(head.statusCode).toBe(200)
    expect(head.body).toBe('')
    expect(head.headers['etag']).toBe(whole.headers['etag'])
    expect(head.headers['content-length']).toBe(whole.headers['content-length'])
  })

  test.each(operations.map(each => exampleAddress(each).replace('/api/v1', '')))(
    '%s may be read by scripts of any site, and only read',
    async path => {
      const preflight = await ask('OPTIONS', path, {
        origin: 'https://altro.example',
        'access-control-request-method': 'GET',
      })
      expect(preflight.statusCode).toBe(204)
      expect(preflight.headers['access-control-allow-origin']).toBe('*')
      expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS')
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
        const answer = await ask(method, path)
        expect(answer.statusCode).toBe(405)
        expect(answer.headers['allow']).toBe('GET, HEAD, OPTIONS')
        expect(answer.json()).toMatchObject({ status: 405, detail: expect.stringContaining('Usare') })
      }
    },
  )

  test('a long list names its next page in its header too', async () => {
    const answer = await get('/services?limit=5')
    expect(answer.headers['link']).toContain(`<${answer.json().next}>; rel="next"`)
    expect(answer.headers['link']).toContain('rel="service-desc"')
    expect(answer.headers['access-control-allow-origin']).toBe('*')
  })

  test('whoever asks too much waits, and nobody else', async () => {
    const from = { 'x-forwarded-for': '203.0.113.7' }
    const first = await get('/status', from)
    const limit = Number(first.headers['x-ratelimit-limit'])
    expect(first.headers['x-ratelimit-remaining']).toBe(String(limit - 1))
    for (let asked = 1; asked < limit; asked++) expect((await get('/status', from)).statusCode).toBe(200)
    const over = await get('/status', from)
    expect(over.statusCode).toBe(429)
    expect(over.headers['content-type']).toContain('application/problem+json')
    expect(over.headers['x-ratelimit-remaining']).toBe('0')
    expect(Number(over.headers['retry-after'])).toBeGreaterThan(0)
    expect(over.headers['retry-after']).toBe(over.headers['x-ratelimit-reset'])
    expect((await get('/status', { 'x-forwarded-for': '203.0.113.8' })).statusCode).toBe(200)
  })
})

describe('what cannot be met', () => {
  test.each([
    ['/editions/1999', 404],
    ['/editions/anno', 400],
    ['/editions/99999999999999999999', 400],
    ['/services/niente', 404],
    [`/services/${'a'.repeat(3000)}`, 414],
    [`/services/${'a'.repeat(300)}`, 400],
    [`/services/${encodeURIComponent("'; drop table editions; --\u0000")}`, 400],
    ['/services/%E0%A4%A', 400],
    ['/editions/2024/maps/niente', 404],
    ['/series/asili-nido', 400],
    ['/series/asili-nido.output.niente', 404],
    ['/organisations/niente', 404],
    ['/observations?service=niente', 400],
    ['/observations?limit=-1', 400],
    ['/observations?limit=1e3', 400],
    ['/observations?limit=', 400],
    ['/observations?page=-1', 400],
    ['/observations?cursor=niente', 400],
    ['/observations?cursor=WyJhIl0', 400],
    ['/observations?status=giallo', 400],
    ['/observations?year=2024,x', 400],
    ['/observations?fields=value,password', 400],
    ['/observations?edition=1999', 400],
    ['/observations?service[]=a&__proto__=x&constructor=y', 400],
    ['/observations?limit=1&limit=2', 400],
    ['/services?manager=%00', 400],
    ['/services?manager=%ff%fe', 200],
    ['/comparison', 400],
    [`/comparison?series=${Array.from({ length: 21 }, () => 'a.output.b').join(',')}`, 400],
    ['/search', 400],
    ['/niente/di/niente', 404],
    ['/__proto__', 404],
  ])('%.60s is %i, never a fault', async (path, status) => {
    const answer = await get(path)
    expect(answer.statusCode, answer.body).toBe(status)
    if (status !== 200) {
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(answer.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) })
    }
    expect(portal.faults).toEqual([])
  })

  test('it says what is wrong, where, and what to do', async () => {
    const told = (await get('/observations?limit=-1&page=2')).json()
    expect(told.errors).toEqual([
      { parameter: 'page', detail: expect.stringMatching(/«page» non esiste\. .* cursor/) },
      { parameter: 'limit', detail: '«limit» vale «-1»: serve un numero intero fra 1 e 1000.' },
    ])
    const english = await get('/editions/1999', { 'accept-language': 'en-GB,en;q=0.9,it;q=0.5' })
    expect(english.headers['content-language']).toBe('en')
    expect(english.json().detail).toBe('There is no edition of 1999. There are: 2025, 2024, 2018.')
    expect(english.json().similar).toHaveLength(3)
  })

  test('an unknown service leads on to those spelled alike', async () => {
    const { similar } = (await get('/services/anagraffe')).json()
    expect(similar).toContainEqual({
      title: 'Anagrafe',
      href: 'https://mappe.example.it/api/v1/services/anagrafe',
    })
  })
})

describe('over the years', () => {
  test('an old name leads to the present one', async () => {
    for (const [old, now] of [
      ['/services/asili-nido', '/services/nidi-d-infanzia'],
      ['/editions/2024/maps/asili-nido', '/editions/2024/maps/nidi-d-infanzia'],
      ['/series/asili-nido.output.pasti-erogati-anno', '/series/nidi-d-infanzia.output.pasti-erogati-anno'],
    ] as const) {
      const answer = await get(old)
      expect(answer.statusCode).toBe(308)
      expect(answer.headers['location']).toBe(`/api/v1${now}`)
      expect((await get(now)).statusCode).toBe(200)
    }
    expect((await get('/services/nidi-d-infanzia')).json()).toMatchObject({
      formerIds: ['asili-nido'],
      editions: [2025, 2024],
    })
    const found = (await get('/observations?series=asili-nido.output.pasti-erogati-anno')).json()
    expect(found.total).toBe(7)
  })

  test('of each figure the newest edition speaks, unless all are asked for', async () => {
    const series = 'series=nidi-d-infanzia.output.pasti-erogati-anno&year=2020'
    const newest = (await get(`/observations?${series}`)).json().items
    expect(newest).toMatchObject([{ edition: 2025, value: 18000 }])
    const all = (await get(`/observations?${series}&vintages=all`)).json().items
    expect(all).toMatchObject([
      { edition: 2024, value: 17981 },
      { edition: 2025, value: 18000 },
    ])
    expect((await get(`/observations?${series}&edition=2024`)).json().items).toMatchObject([{ value: 17981 }])
    const { restatements } = (await get('/series/nidi-d-infanzia.output.pasti-erogati-anno')).json()
    expect(restatements).toMatchObject([
      { referenceDate: '2020-12-31', fromEdition: 2024, toEdition: 2025, toRaw: '18.000' },
    ])
  })

  test('a comparison goes over both editions, on the base asked for', async () => {
    const asked = 'series=nidi-d-infanzia.output.pasti-erogati-anno'
    const { series, referenceDates } = (await get(`/comparison?${asked}&base=2020`)).json()
    expect(referenceDates).toHaveLength(7)
    expect(series[0].points[0]).toMatchObject({ referenceDate: '2019-12-31', edition: 2024, index: 188.94 })
    expect(series[0].points[1]).toMatchObject({ edition: 2025, value: 18000, index: 100 })
    const two = (await get(`/comparison?${asked}&year=2019,2025`)).json()
    expect(two.referenceDates).toEqual(['2019-12-31', '2025-12-31'])
  })

  test('a finding is public once it is explained, and says nobody’s name', async () => {
    expect((await get('/findings?edition=2024')).json().total).toBe(0)
    const checked = await checkEdition(portal.store, 2024)
    const findings = checked.ok ? checked.value.findings : []
    const finding = findings.find(each => each.cells.length > 0)
    if (!finding) throw new Error('the example has no finding with figures')
    const explanation = { reason: 'Spiegato dall’ufficio.', actor: 'Maria Bianchi' }
    await acceptFinding(portal.store, 2024, findingFingerprint(finding), explanation)
    const answer = await get('/findings?edition=2024')
    expect(answer.json().items).toMatchObject([
      { edition: 2024, rule: finding.rule, reason: explanation.reason },
    ])
    expect(answer.json().items[0].series.length).toBeGreaterThan(0)
    expect(answer.body).not.toContain('Bianchi')
  })
})

describe('the client for TypeScript', () => {
  test('reads a running server', async () => {
    const address = await portal.app.listen({ host: '127.0.0.1', port: 0 })
    // The pages that follow are at the public address, which is another one here.
    const here: typeof globalThis.fetch = (asked, init) =>
      fetch(String(asked).replace('https://mappe.example.it', address), init)
    const api = atlante({ site: address, fetch: here })
    const editions = await api.editions()
    expect(editions.items.map(each => each.year)).toEqual([2025, 2024, 2018])
    const figures = await api.observations({
      service: ['anagrafe'],
      year: [2023, 2024],
      fields: ['value', 'status'],
    })
    expect(Object.keys(figures.items[0] ?? {})).toEqual(['value', 'status'])
    const names: (string | null)[] = []
    for await (const service of api.all(api.services({ limit: 30, edition: 2024, fields: ['name'] })))
      names.push(service.name)
    expect(names).toHaveLength(example.services.length)
    const map = await api.map({ edition: 2025, service: 'asili-nido' })
    expect(map.outputs?.series[0]?.observations).toHaveLength(6)
    const refused = await api.series({ series: 'a.output.b' }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(AtlanteProblem)
    expect(refused instanceof AtlanteProblem && refused.problem.status).toBe(404)
  })
})
