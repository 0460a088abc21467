import { setTimeout as wait } from 'node:timers/promises'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findingFingerprint } from '../../src/domain/finding-fingerprint.ts'
import { acceptFinding } from '../../src/usecases/check-edition.ts'
import { editionFindings } from '../../src/usecases/edition-findings.ts'
import { urls } from '../../src/web/urls.ts'
import { nextYear } from '../next-year.ts'
import { htmlRules } from './html-rules.ts'
import { example, openTestPortal, type TestPortal } from './portal.ts'

let portal: TestPortal
beforeAll(async () => {
  const renamed = nextYear(example, [['ANAGRAFE', map => ({ ...map, name: 'SERVIZI DEMOGRAFICI' })]])
  portal = await openTestPortal([example, renamed])
})
afterAll(() => portal.close())

const get = (url: string) => portal.app.inject({ method: 'GET', url })
const body = async (url: string) => (await get(url)).body

async function problemsOf(html: string): Promise<readonly string[]> {
  const report = await new HtmlValidate(htmlRules).validateString(html)
  return report.results.flatMap(result =>
    result.messages.map(message => `${message.ruleId}: ${message.message} (${message.selector})`),
  )
}

describe('organisations', () => {
  test('the list leads to every one, and each page answers', async () => {
    const list = await body(urls.organisations('it', 2024))
    const pages = [...list.matchAll(/href="(\/2024\/organizzazioni\/[^"#]+)"/g)].map(match => match[1] ?? '')
    expect(new Set(pages).size).toBeGreaterThan(150)
    for (const url of pages.filter((_, at) => at % 13 === 0)) {
      const answer = await get(url)
      expect([url, answer.statusCode]).toEqual([url, 200])
      expect(await problemsOf(answer.body)).toEqual([])
    }
  })

  test.each([
    ['aemm', '/2024/organizzazioni/aem'],
    ['fondazione-soldi-vescovato', '/2024/organizzazioni/fondazione-soldi'],
    ['a'.repeat(1500), '/2024/organizzazioni'],
    [encodeURIComponent("'; drop table services; --"), '/2024/organizzazioni'],
    ['%00%01', '/2024/organizzazioni'],
  ])('an unknown one leads on: %.40s', async (slug, to) => {
    const answer = await get(`/2024/organizzazioni/${slug}`)
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toContain(`href="${to}"`)
    expect(await problemsOf(answer.body)).toEqual([])
  })

  test.each([urls.toWhom, urls.management, urls.managers, urls.organisations, urls.quality])(
    'a year without an edition leads to those there are',
    async address => {
      const answer = await get(address('it', 1999))
      expect(answer.statusCode).toBe(404)
      expect(answer.body).toContain('href="/2024"')
    },
  )
})

test('whoever looks for the elderly finds the services and their users', async () => {
  const text = await body(urls.toWhom('it', 2024))
  const elderly = text.slice(text.indexOf('id="elderly"'), text.indexOf('id="disability"'))
  expect(elderly).toContain('href="/2024/servizi/anziani"')
  expect(elderly).toMatch(/href="\/2024\/servizi\/anziani\/utenti\/[^"]+">[\d.]+</)
})

test('a service that changed its name shows both editions', async () => {
  const text = await body('/2025/servizi/servizi-demografici')
  const history = text.slice(text.indexOf('id="edizioni"'))
  expect(history).toContain('href="/2024/servizi/servizi-demografici">2024</a>')
  expect(history).toContain('Anagrafe')
})

test('a finding is not shown until it is explained; then it is a note of its map and of the edition', async () => {
  const { store } = portal
  const [owner] = await store.bodies()
  const { findings } = await store.inBody(owner?.id ?? 0, db => editionFindings(store, db, 2025))
  const finding = findings.find(each => each.service === 'BIBLIOTECHE')
  if (!finding) throw new Error('nothing is found in the libraries')
  const reason = 'Spiegato con l’ufficio <b>in prova</b>'
  const pages = ['/2025/servizi/biblioteche', urls.quality('it', 2025)]
  for (const url of pages) expect(await body(url)).not.toContain('Spiegato con l')
  expect(await body(pages[0] ?? '')).not.toContain('id="note-cifre"')
  await acceptFinding(store, 2025, findingFingerprint(finding), { reason, actor: 'Anna Rossi' })
  await wait(1100)
  for (const url of pages) {
    const text = await body(url)
    expect(text).toContain('Spiegato con l’ufficio &lt;b&gt;in prova&lt;/b&gt;')
    expect(text).not.toContain('Anna Rossi')
    expect(await problemsOf(text)).toEqual([])
  }
  expect(await body('/2024/servizi/biblioteche')).not.toContain('Spiegato con l')
})

test('every word of the glossary has an address', async () => {
  const text = await body(urls.about('en', 'glossary'))
  for (const [, anchor] of text.matchAll(/href="#([^"]+)"/g)) {
    if (anchor !== 'contenuto') expect(text).toContain(`id="${anchor}"`)
  }
  expect(text).toContain('href="#rettifica"')
})

test('nothing of this was a fault', () => {
  expect(portal.faults).toEqual([])
})
