import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../src/web/start-server.ts'
import { urls } from '../../src/web/urls.ts'
import { example, oddEdition, openTestPortal, type TestPortal } from '../web/portal.ts'
import { launchBrowser } from './launch-browser.ts'
import { serveStore } from './serve-store.ts'

let portal: TestPortal
let server: RunningServer
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  portal = await openTestPortal([oddEdition, example])
  const { store, faults } = portal
  server = await serveStore(store, error => faults.push(error))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await portal?.close()
})

async function open(width: number, scripts: boolean): Promise<void> {
  await context?.close()
  context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: scripts,
    acceptDownloads: true,
    bypassCSP: scripts,
  })
  page = await context.newPage()
}

const go = (path: string) => page.goto(new URL(path, server.address).href)

/** The bytes that come down when something is done. */
async function downloaded(work: () => Promise<unknown>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), work()])
  return readFileSync(await download.path())
}

describe('without scripts', () => {
  test('how many meals the nurseries served in 2024, cited, as data and as a document', async () => {
    await open(1280, false)
    await go('/')
    await page
      .getByRole('link', { name: /^Asili Nido/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'n. pasti erogati anno', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Pasti erogati anno' }).waitFor()
    const row = page.getByRole('row', { name: /^31\/12\/2024/ })
    expect(await row.getByRole('cell').first().textContent()).toBe('44.322')
    expect(await row.textContent()).toContain('osservato')

    await page.getByRole('textbox', { name: 'Citazione breve' }).focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+C')
    const address = page.url()
    const csv = await downloaded(() => page.getByRole('link', { name: 'CSV' }).first().click())
    expect(csv.toString()).toContain(';44322;')

    await page.getByRole('link', { name: 'Asili Nido' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Asili Nido' }).waitFor()
    const map = page.getByRole('region', { name: 'Di più su questo servizio' })
    const pdf = await downloaded(() => map.getByRole('link', { name: 'PDF' }).click())
    expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-')

    await page.getByRole('link', { name: 'Cerca' }).click()
    const box = page.getByRole('searchbox')
    await box.focus()
    await page.keyboard.press('Control+V')
    const citation = await box.inputValue()
    expect(citation).toContain('«n. pasti erogati anno», 31/12/2024: 44.322.')
    expect(address).toContain('/2024/servizi/asili-nido/output/pasti-erogati-anno')
  })

  test('by search to the same page, on a phone', async () => {
    await open(390, false)
    await go('/')
    await page.getByRole('searchbox').fill('pasti erogati anno')
    await page.getByRole('button', { name: 'Cerca' }).click()
    await page
      .getByRole('link', { name: /pasti erogati anno$/i })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Pasti erogati anno' }).waitFor()
  })

  test('a long document comes by itself to who waits on its page', async () => {
    await open(1280, false)
    // Straight to the page of who waits: a fast machine has the document before anybody would be shown it.
    const bytes = await downloaded(() => go(urls.waiting(urls.editionDocument('it', 2024, 'pdf'))))
    expect(bytes.toString('latin1', 0, 5)).toBe('%PDF-')
    await page.getByRole('heading', { level: 1, name: 'Il documento è pronto' }).waitFor()
    await page.getByRole('link', { name: 'Torna alla pagina' }).click()
    await page.getByRole('heading', { level: 1, name: 'Che cosa fa il Comune di Cremona' }).waitFor()
    expect(portal.faults).toEqual([])
  })
})

const pages = (language: 'it' | 'en') => [
  urls.series(language, 2024, 'asili-nido', 'output', 'pasti-erogati-anno'),
  urls.series(language, 2024, 'asili-nido', 'served', 'bambini-con-certificazione'),
  urls.series(
    language,
    2024,
    'polizia-stradale-e-infortunistica',
    'output',
    'sanzioni-per-norme-di-comportamento-cds',
  ),
  `${urls.service(language, 2024, 'asili-nido')}/output/niente`,
]

describe('every kind of page', () => {
  test.each([
    ['it', 390],
    ['it', 1280],
    ['en', 390],
    ['en', 1280],
  ] as const)('axe finds nothing in %s at %i pixels', async (language, width) => {
    await open(width, true)
    for (const url of pages(language)) {
      await go(url)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(each => `${url} ${each.id} ${each.nodes[0]?.target.join(' ')}`)).toEqual([])
    }
  })

  test('axe finds nothing on the page of a document in preparation', async () => {
    // All asked at once of a portal that has written none: the last ones wait for the others, however fast the machine.
    const asked = [
      urls.editionDocument('it', 2024, 'xlsx'),
      urls.editionDocument('en', 2024, 'xlsx'),
      urls.editionDocument('it', 2024, 'docx'),
      urls.editionDocument('it', 2024, 'pdf'),
      urls.editionDocument('en', 2024, 'docx'),
    ]
    const headers = { accept: 'text/html' }
    const ask = (url: string) => portal.app.inject({ url: urls.waiting(url), headers })
    const answers = await Promise.all(asked.map(ask))
    expect(answers.slice(-2).map(({ statusCode }) => statusCode)).toEqual([202, 202])
    await portal.app.inject({ url: asked[0] ?? '' })
    const ready = await ask(asked[0] ?? '')
    for (const { body } of [...answers.slice(-2), ready]) {
      for (const width of [390, 1280]) {
        await open(width, true)
        await page.route('**/in-preparazione', route => route.fulfill({ contentType: 'text/html', body }))
        await go('/in-preparazione')
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze()
        expect(violations.map(each => each.id)).toEqual([])
      }
    }
  })

  test.each([320, 390, 768, 1280])('nothing scrolls sideways at %i pixels', async width => {
    await open(width, true)
    const [odd = ''] = [
      ...(await (await fetch(new URL('/2018', server.address))).text()).matchAll(
        /"(\/2018\/servizi\/[^"#]+)"/g,
      ),
    ].map(match => match[1] ?? '')
    const oddSeries = [
      ...(await (await fetch(new URL(odd, server.address))).text()).matchAll(
        /"(\/2018\/[^"]+\/output\/[^"]+)"/g,
      ),
    ].map(match => match[1] ?? '')
    for (const url of [...pages('it'), ...oddSeries]) {
      await go(url)
      const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
      expect(`${url} ${over}`).toBe(`${url} 0`)
    }
  })
})
