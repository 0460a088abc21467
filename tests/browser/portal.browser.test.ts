import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../src/web/start-server.ts'
import { aboutPages, urls } from '../../src/web/urls.ts'
import { example, oddEdition, openTestPortal, type TestPortal } from '../web/portal.ts'
import { launchBrowser } from './launch-browser.ts'
import { serveStore } from './serve-store.ts'

let portal: TestPortal
let server: RunningServer
let browser: Browser
let context: BrowserContext
let page: Page
/** What the pages complained about: errors, refused by the policy or thrown. */
let complaints: string[] = []

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

/** A fresh window of that width. Scripts are off for readers' journeys; axe needs them to look. */
async function open(width: number, scripts: boolean): Promise<void> {
  await context?.close()
  context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: scripts,
    acceptDownloads: true,
    // The policy forbids the script that axe puts into the page, and nothing else is put there.
    bypassCSP: scripts,
  })
  page = await context.newPage()
  complaints = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
}

const go = (path: string) => page.goto(new URL(path, server.address).href)

describe('journeys without scripts', () => {
  test('from the home page to a figure of a service', async () => {
    await open(1280, false)
    await go('/')
    await page.getByRole('heading', { level: 1, name: 'Che cosa fa il Comune di Cremona' }).isVisible()
    await page
      .getByRole('link', { name: /^Asili Nido/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Asili Nido' }).waitFor()
    const row = page.getByRole('row', { name: /^n\. pasti erogati anno 34\.009/ })
    expect(await row.getByRole('cell').nth(5).textContent()).toBe('44.322')
    expect(complaints).toEqual([])
  })

  test('by search to the place of the words', async () => {
    await open(390, false)
    await go('/')
    await page.getByRole('searchbox', { name: 'Cerca un servizio' }).fill('carte identita')
    await page.getByRole('button', { name: 'Cerca' }).click()
    await page.getByRole('heading', { level: 1, name: 'Risultati per «carte identita»' }).waitFor()
    await page.getByRole('link', { name: 'Anagrafe', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Anagrafe' }).waitFor()
    for (const name of ['Che cosa erogo?', 'A chi lo erogo?', 'Come lo erogo?']) {
      expect(await page.getByRole('heading', { level: 2, name }).isVisible()).toBe(true)
    }
    expect(complaints).toEqual([])
  })

  test('to every service that one organisation delivers, however it is spelled', async () => {
    await open(390, false)
    await go('/')
    await page.getByText('Menu', { exact: true }).click()
    await page.getByRole('link', { name: 'Organizzazioni', exact: true }).click()
    await page.getByRole('link', { name: 'AEM Cremona spa', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: 'I 3 servizi che eroga' }).waitFor()
    for (const name of ['Verde', 'Manutenzione Strade', 'Sosta e Varchi']) {
      expect(await page.getByRole('rowheader', { name, exact: true }).count()).toBe(1)
    }
    expect(await page.getByText('Nelle mappe si legge').textContent()).toContain('«AEM Cremona SpA»')
    await page.getByRole('link', { name: 'Sistema Informativo Territoriale' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sistema Informativo Territoriale' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('from a service to a neighbour that shares its users, and to its citation', async () => {
    await open(1280, false)
    await go('/2024/servizi/verde')
    expect(await page.getByLabel('Citazione breve').inputValue()).toMatch(
      /^Comune di Cremona, Mappe dei servizi 2024, «Verde»\. http:\S+\/2024\/servizi\/verde$/,
    )
    const near = page.getByRole('listitem').filter({ hasText: 'stessa organizzazione: AEM Cremona spa' })
    await near.getByRole('link', { name: 'Sosta e Varchi' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sosta e Varchi' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('to the figures as a file', async () => {
    await open(1280, false)
    await go('/2024/servizi/anagrafe')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'CSV' }).first().click()
    const text = readFileSync(await (await download).path(), 'utf8')
    expect(text).toMatch(/^\ufeffservizio;sezione;serie;/)
    expect(text).toContain('ANAGRAFE;')
  })

  test('to all the data of an edition, opened as the page says', async () => {
    await open(1280, false)
    await go('/')
    await page.getByRole('link', { name: 'Dati aperti' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Dati aperti' }).waitFor()
    expect(await page.getByLabel('Come si cita').first().inputValue()).toContain('licenza CC BY 4.0')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'mappe-dei-servizi-2024.csv', exact: true }).click()
    const rows = readFileSync(await (await download).path(), 'utf8')
      .trimEnd()
      .split('\r\n')
    expect(rows).toHaveLength(4885)
    const [meals] = rows.filter(row => row.endsWith('asili-nido/output/pasti-erogati-anno')).slice(-1)
    expect(meals).toContain(';2024-12-31;44322;rilevato;')
    expect(complaints).toEqual([])
  })

  test('to English and back, on the same page', async () => {
    await open(1280, false)
    await go('/2024/servizi/asili-nido')
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { level: 2, name: 'What do I deliver?' }).waitFor()
    expect(await page.locator('h1').getAttribute('lang')).toBe('it')
    await page.getByRole('link', { name: 'Italiano' }).click()
    expect(new URL(page.url()).pathname).toBe('/2024/servizi/asili-nido')
  })

  test('with the keyboard alone past the head of the page', async () => {
    await open(1280, false)
    await go('/2024')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Vai al contenuto' })
    expect(await skip.isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#contenuto')
  })

  test('a footnote is one step away', async () => {
    await open(1280, false)
    await go('/2024/servizi/polizia-stradale-e-infortunistica')
    await page.getByRole('link', { name: 'nota *', exact: true }).first().click()
    expect(await page.locator(':target').textContent()).toContain(
      'dal 2022 solo ore per controllo autotrasporto',
    )
  })
})

const kinds = (language: 'it' | 'en') => [
  urls.edition(language, 2024),
  urls.edition(language, 2018),
  urls.service(language, 2024, 'asili-nido'),
  urls.service(language, 2024, 'polizia-stradale-e-infortunistica'),
  urls.service(language, 2024, 'distretto-culturale-unesco'),
  urls.service(language, 2024, 'senza-nome-1'),
  urls.difference(language, 2024, 2018, null),
  urls.search(language, 2024, 'pasti'),
  urls.search(language, 2024),
  urls.openData(language),
  urls.apiPage(language),
  urls.toWhom(language, 2024),
  urls.management(language, 2024),
  urls.managers(language, 2024),
  urls.organisations(language, 2024),
  urls.organisation(language, 2024, 'aem'),
  urls.quality(language, 2024),
  ...aboutPages.map(each => urls.about(language, each)),
  `${urls.edition(language, 2024)}/niente`,
]

describe('every kind of page', () => {
  test.each([
    ['it', 390],
    ['it', 1280],
    ['en', 390],
    ['en', 1280],
  ] as const)(
    'axe finds nothing in %s at %i pixels',
    async (language, width) => {
      await open(width, true)
      for (const url of kinds(language)) {
        await go(url)
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze()
        const found = violations.map(each => `${url} ${each.id} ${each.nodes[0]?.target.join(' ')}`)
        expect(found).toEqual([])
      }
    },
    300_000,
  )

  test.each([320, 390, 768, 1280])('nothing scrolls sideways at %i pixels', async width => {
    await open(width, true)
    const long = ['gestione-finanziaria-risorse-umane-spesa', 'biblioteche', 'stato-civile']
    for (const url of [...kinds('it'), ...long.map(slug => urls.service('it', 2024, slug))]) {
      await go(url)
      const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
      expect(`${url} ${over}`).toBe(`${url} 0`)
    }
  })

  test('the policy is never broken', async () => {
    await open(1280, false)
    for (const url of kinds('it').filter(each => !each.endsWith('niente'))) {
      await go(url)
      expect(complaints).toEqual([])
    }
  })
})
