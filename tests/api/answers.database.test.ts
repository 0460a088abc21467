import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { answersToExamples } from '../../scripts/api-examples.ts'
import { exampleAddress } from '../../src/web/api/example-address.ts'
import type { OpenapiDocument } from '../../src/web/api/openapi/document.ts'
import { operations } from '../../src/web/api/operations/all.ts'
import { example, openTestPortal, type TestPortal } from '../web/portal.ts'
import { answerSchema, type Judge, judgeOf } from './judge.ts'

let portal: TestPortal
let document: OpenapiDocument
let judge: Judge
beforeAll(async () => {
  portal = await openTestPortal([example])
  document = (await get('/openapi.json')).json()
  judge = judgeOf(document)
})
afterAll(() => portal.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  portal.app.inject({ method: 'GET', url: `/api/v1${path}`, headers })

describe('every operation of the running server', () => {
  test('is in its document, at the address it says', () => {
    expect(document.openapi).toBe('3.0.3')
    expect(Object.keys(document.paths)).toEqual(operations.map(each => each.path))
    expect(document.servers[0]?.url).toBe('https://mappe.example.it/api/v1')
  })

  test.each(['1.1', '1.2'] as const)(
    'stands in the document as YAML %s too, word for word',
    async version => {
      for (const language of ['it', 'en']) {
        const headers = { 'accept-language': language }
        const answer = await get('/openapi.yaml', headers)
        expect(answer.headers['content-type']).toBe('application/yaml; charset=utf-8')
        expect(answer.headers['access-control-allow-origin']).toBe('*')
        expect(parse(answer.body, { version })).toEqual((await get('/openapi.json', headers)).json())
      }
      const page = await portal.app.inject('/api')
      expect(page.body).toContain('href="/api/v1/openapi.yaml"')
    },
  )

  test('answers its example as the document shows it', async () => {
    const answers = await answersToExamples(portal.app)
    for (const { id, path } of operations) {
      const shown = document.paths[path]?.get.responses['200']?.content?.['application/json']?.example
      expect(answers[id], path).toEqual(shown)
    }
  })

  test.each(operations.map(each => [each.path, each] as const))(
    '%s answers by its schema',
    async (path, each) => {
      const whole = { ...each.example }
      delete whole['fields']
      delete whole['limit']
      for (const asked of [each.example, whole]) {
        const answer = await portal.app.inject({
          method: 'GET',
          url: exampleAddress({ ...each, example: asked }),
        })
        expect(answer.statusCode, answer.body).toBe(200)
        expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
        expect(judge.faults(answerSchema(document, path), answer.json())).toEqual([])
      }
    },
  )

  test.each(operations.map(each => [each.path, each] as const))(
    '%s refuses by its schema',
    async (_, each) => {
      const url = exampleAddress({ ...each, example: { ...each.example, limit: '0' } })
      const answer = await portal.app.inject({
        method: 'GET',
        url: `${url}${url.includes('?') ? '&' : '?'}filtro=1&filtro=2`,
      })
      expect(answer.statusCode).toBe(400)
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
      const told = answer.json()
      expect(judge.faults('Problem', told)).toEqual([])
      expect(told.errors.map((error: { parameter: string }) => error.parameter)).toContain('filtro')
      expect(told.type).toBe('https://mappe.example.it/api#problem-invalid-request')
    },
  )

  test('every map is what the document says of a whole one', async () => {
    const { items } = (await get('/editions/2024/maps')).json()
    expect(items).toHaveLength(example.services.length)
    for (const { service } of items) {
      const map = (await get(`/editions/2024/maps/${service}`)).json()
      expect(judge.faults('ServiceMap', map)).toEqual([])
    }
  })
})

describe('the figures of the edition', () => {
  test('every cell is an observation, page after page', async () => {
    const written = example.services.flatMap(map =>
      [map.outputs, map.users.served].flatMap(table =>
        (table?.series ?? []).flatMap(row =>
          row.observations.map(({ raw, value, status }) => ({ raw, value, status })),
        ),
      ),
    )
    const read = await everyItem('/observations?limit=1000&fields=raw,value,status')
    const sorted = (cells: readonly object[]) => cells.map(cell => JSON.stringify(cell)).sort()
    expect(sorted(read)).toEqual(sorted(written.map(({ value, status, raw }) => ({ value, status, raw }))))
  })

  test('a map holds its rows as the document does', async () => {
    const map = example.services.find(each => each.name === 'ASILI NIDO')
    const given = (await get('/editions/2024/maps/asili-nido')).json()
    expect(given.content).toEqual(map?.content)
    expect(given.delivery).toEqual(map?.delivery)
    expect(given.users.segments).toEqual(map?.users.segments)
    expect(given.outputs.referenceDates).toEqual(map?.outputs?.referenceDates)
    const rows = map?.outputs?.series ?? []
    expect(given.outputs.series.map((row: { label: string }) => row.label)).toEqual(
      rows.map(row => row.label),
    )
    expect(
      given.outputs.series.flatMap((row: { observations: { raw: string }[] }) =>
        row.observations.map(({ raw }) => raw),
      ),
    ).toEqual(rows.flatMap(row => row.observations.map(({ raw }) => raw)))
  })

  test.each([
    ['service=asili-nido', { service: 'asili-nido' }],
    ['section=served&service=asili-nido', { section: 'served' }],
    ['series=asili-nido.output.pasti-erogati-anno', { series: 'asili-nido.output.pasti-erogati-anno' }],
    ['status=estimated', { status: 'estimated' }],
    ['edition=2024&year=2024&service=anagrafe', { referenceDate: '2024-12-31' }],
  ])('?%s gives nothing else', async (asked, expected) => {
    const { items, total } = (await get(`/observations?${asked}&limit=1000`)).json()
    expect(items.length).toBeGreaterThan(0)
    expect(items).toHaveLength(total)
    for (const item of items) expect(item).toMatchObject(expected)
  })

  test('a segment goes across services', async () => {
    const { items } = (await get('/series?section=served&limit=1000&fields=slug,service')).json()
    const [{ slug }] = items
    const found = (await get(`/observations?segment=${slug}`)).json()
    expect(found.total).toBe(6 * items.filter((each: { slug: string }) => each.slug === slug).length)
  })

  test('lists end where they say, without a page too many', async () => {
    const all = await everyItem('/services?limit=13')
    expect(all).toHaveLength(78)
    expect(new Set(all.map(each => each['id']))).toHaveLength(78)
    const exact = (await get('/services?limit=78')).json()
    expect(exact.next).toBeNull()
  })
})

describe('search and organisations', () => {
  test('words find what holds them', async () => {
    const found = (await get('/search?q=pasti+erogati&kind=series')).json()
    expect(found.items[0]).toMatchObject({ kind: 'series', service: 'asili-nido' })
    expect(found.counts.series).toBeGreaterThan(5)
  })

  test.each([
    ['10,000 characters', 'pasti '.repeat(1667), 400],
    ['SQL', "'; drop table editions; --", 200],
    ['markup', '<script>alert(1)</script>', 200],
    ['control characters', 'pa\u0000sti\u0007\u0002\u0003', 200],
    ['operators', '& | ! <-> () : * "" -- - or and', 200],
    ['patterns', '%_\\ .* [a-z]', 200],
    ['nothing but spaces', '   ', 200],
    ['nothing', '', 400],
  ])('%s is an answer or a clear problem', async (_, query, status) => {
    const answer = await get(`/search?q=${encodeURIComponent(query)}`)
    expect(answer.statusCode).toBe(status)
    expect(judge.faults(status === 200 ? 'SearchResult' : 'Problem', answer.json())).toEqual([])
    expect(portal.faults).toEqual([])
  })

  test('one organisation, however the maps spell it', async () => {
    const { id, spellings, services } = (await get('/organisations/aem')).json()
    expect(id).toBe('aem')
    expect(spellings.length).toBeGreaterThan(1)
    expect(services.map((use: { service: string }) => use.service)).toContain('manutenzione-strade')
    const { items } = (await get('/organisations?service=manutenzione-strade&kind=organisation')).json()
    expect(items.map((each: { id: string }) => each.id)).toContain('aem')
  })
})

/** Follows `next` to the end. */
async function everyItem(path: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  for (let next: string | null = path; next !== null; ) {
    const page: { items: Record<string, unknown>[]; total: number; next: string | null } = (
      await get(next)
    ).json()
    items.push(...page.items)
    next = page.next?.replace('https://mappe.example.it/api/v1', '') ?? null
    expect(items.length).toBeLessThanOrEqual(page.total)
  }
  return items
}
