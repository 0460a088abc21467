import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleAddress } from '../../src/web/api/example-address.ts'
import { operations } from '../../src/web/api/operations/all.ts'
import { routes } from '../../src/web/routes.ts'
import { urls } from '../../src/web/urls.ts'
import { cpuTime } from '../cpu-time.ts'
import { nextYear } from '../next-year.ts'
import { example, openTestPortal, type TestPortal } from './portal.ts'

/** The year after, in which the nurseries have another name. */
const after = nextYear(example, [['ASILI NIDO', map => ({ ...map, name: 'NIDI D’INFANZIA' })]])

let portal: TestPortal
beforeAll(async () => {
  portal = await openTestPortal([example, after])
  // The first page of a server waits for what is made once.
  await portal.app.inject('/')
})
afterAll(() => portal.close())

/** Milliseconds that no answer to a bad address may take. */
const longest = 1000

const parts: Readonly<Record<string, string>> = {
  edition: '2024',
  earlier: '2024',
  service: 'nidi-d-infanzia',
  series: 'pasti-erogati-anno',
  organisation: 'aem',
  file: 'mappe-dei-servizi-2024.csv',
}

/** Parts of an address as nobody should write them, as they stand in it. */
const badParts = [
  'anagraffe',
  '1999',
  '99999999999999999999',
  '-1',
  '2024.json.csv',
  '%20',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  encodeURIComponent("'; drop table editions; --"),
  encodeURIComponent('<script>alert(1)</script>'),
  '%00%1b%7f',
  '%ff%fe',
  '%E0%A4%A',
  encodeURIComponent('𝒜\u202e\ud7ff'),
  '__proto__',
  'constructor',
  'a'.repeat(1900),
  'a'.repeat(9000),
]

const badQueries = [
  `q=${'pasti%20'.repeat(1250)}`,
  `q=${encodeURIComponent("' or 1=1; drop table editions; --")}&tipo=niente&pagina=99999999999999999999`,
  `q=${encodeURIComponent('<script>alert(1)</script>')}&pagina=-1&pagina=2`,
  'q=%00%1b%7f&tipo=%00&pagina=%00',
  'q=%ff%fe&serie=%ff&output=%ff',
  'q[]=a&q[b]=c&q=d&tipo[]=x&serie[]=y',
  '__proto__=x&constructor=y&toString=z&hasOwnProperty=1',
  `serie=${'a'.repeat(10_000)}&cerca=${'b'.repeat(10_000)}`,
  `${'serie=/2024/servizi/anagrafe&'.repeat(500)}vista=indice&base=1e9`,
  'serie=/2024/servizi/anagrafe&vista=niente&base=%00&cerca=%00&anno=-1',
  'output=..%2f..%2fetc&utenti=&utenti=&esterni=2',
  '&&&=&?&%',
]

/** An address of a route, one of its parts replaced. */
const addressOf = (pattern: string, bad: Readonly<Record<string, string>> = {}) =>
  pattern.replace(/:(\w+)/g, (_, name: string) => bad[name] ?? parts[name] ?? '')

const partsOf = (pattern: string) => [...pattern.matchAll(/:(\w+)/g)].map(match => match[1] ?? '')

/** Writing a document takes its time, whatever is asked of it: here only its address is bad. */
const isDocument = (pattern: string) => /mappe\.\w+$|dati\/:file$|catalogo|^(?:\/en)?\/dati$/.test(pattern)

let asked = 0

/** Never a fault, never slow; what cannot be met says so, and leads on. */
async function answered(url: string): Promise<void> {
  const started = cpuTime()
  // Each from another reader: nobody is told to wait.
  asked += 1
  const from = {
    accept: 'text/html',
    'x-forwarded-for': `10.${asked >> 16}.${(asked >> 8) & 255}.${asked & 255}`,
  }
  const { statusCode, headers, body } = await portal.app.inject({ url, headers: from })
  const took = cpuTime() - started
  const shown = url.slice(0, 120)
  expect(statusCode, shown).toBeLessThan(500)
  expect(statusCode, shown).not.toBe(429)
  expect(took, shown).toBeLessThan(longest)
  expect(portal.faults, shown).toEqual([])
  const type = String(headers['content-type'] ?? '')
  if (statusCode >= 400 && type.startsWith('text/html')) {
    expect(body, shown).toMatch(/<main[\s\S]*<a class="btn btn-primary" href="\/(?:en)?"/)
  } else if (statusCode >= 400) {
    expect(type, shown).toContain('application/problem+json')
    expect(JSON.parse(body), shown).toMatchObject({ status: statusCode, title: expect.any(String) })
  }
  if (type.startsWith('text/html')) expect(body, shown).not.toContain('<script>alert')
}

const patterns = routes.map(route => route.pattern)

test.each(patterns.filter(each => partsOf(each).length > 0))(
  '%s leads on from every bad part',
  async pattern => {
    for (const name of partsOf(pattern)) {
      for (const bad of badParts) await answered(addressOf(pattern, { [name]: bad }))
    }
  },
)

test.each(patterns.filter(each => !isDocument(each)))('%s answers every bad query', async pattern => {
  for (const query of badQueries) await answered(`${addressOf(pattern)}?${query}`)
})

describe.each(operations.map(each => [each.path, each] as const))('the interface’s %s', (_, operation) => {
  const address = exampleAddress(operation)
  const [path = '', asked = ''] = address.split('?')

  test('answers a bad value of each of its parameters', async () => {
    for (const name of Object.keys(operation.query.shape)) {
      for (const bad of badParts) {
        const others = new URLSearchParams(asked)
        others.delete(name)
        await answered(`${path}?${others}&${name}=${bad}`)
        await answered(`${path}?${others}&${name}=${bad}&${name}[]=${bad}`)
      }
    }
    for (const query of badQueries) await answered(`${path}?${query}`)
  })

  test('answers every bad part of its path', async () => {
    for (const name of Object.keys(operation.parts.shape)) {
      for (const bad of badParts) {
        const given = Object.keys(operation.parts.shape).map(
          each => [each, each === name ? bad : (operation.example[each] ?? '')] as const,
        )
        const bare = given.reduce((text, [each, value]) => text.replace(`{${each}}`, value), operation.path)
        await answered(`${urls.api()}${bare}`)
      }
    }
  })
})

test.each(
  (['it', 'en'] as const).flatMap((language): (readonly [string, string])[] => [
    ...[2024, 2025].flatMap((year): (readonly [string, string])[] => [
      [urls.service(language, year, 'asili-nido'), urls.service(language, year, 'nidi-d-infanzia')],
      [
        urls.series(language, year, 'asili-nido', 'output', 'pasti-erogati-anno'),
        urls.series(language, year, 'nidi-d-infanzia', 'output', 'pasti-erogati-anno'),
      ],
      [urls.lens(language, year, 'asili-nido'), urls.lens(language, year, 'nidi-d-infanzia')],
      [
        urls.embed(language, year, 'asili-nido', 'output', 'pasti-erogati-anno'),
        urls.embed(language, year, 'nidi-d-infanzia', 'output', 'pasti-erogati-anno'),
      ],
    ]),
    [
      urls.serviceDocument(language, 2025, 'asili-nido', 'docx'),
      urls.serviceDocument(language, 2025, 'nidi-d-infanzia', 'docx'),
    ],
    [urls.serviceData(2025, 'asili-nido', 'csv'), urls.serviceData(2025, 'nidi-d-infanzia', 'csv')],
  ]),
)('%s, an old name, leads to %s', async (old, now) => {
  const { statusCode, headers } = await portal.app.inject(old)
  expect([statusCode, headers['location']]).toEqual([301, now])
  expect((await portal.app.inject(now)).statusCode).toBe(200)
})
