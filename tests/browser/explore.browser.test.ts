import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../src/web/start-server.ts'
import { urls } from '../../src/web/urls.ts'
import { example, openTestPortal, type TestPortal } from '../web/portal.ts'
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
  portal = await openTestPortal([example])
  const { store, faults } = portal
  server = await serveStore(store, error => faults.push(error))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await portal?.close()
})

interface Opened {
  readonly width?: number
  readonly scripts: boolean
  /** axe puts a script into the page, which the policy forbids. */
  readonly bypassPolicy?: boolean
}

async function open({ width = 1280, scripts, bypassPolicy = false }: Opened): Promise<void> {
  await context?.close()
  context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: scripts,
    acceptDownloads: true,
    bypassCSP: bypassPolicy,
  })
  page = await context.newPage()
  complaints = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
}

const go = (path: string) => page.goto(new URL(path, server.address).href)

/** Presses Tab until the focus is on what is named so. */
async function tabTo(role: 'link' | 'button' | 'searchbox' | 'combobox' | 'textbox', name: string | RegExp) {
  const wanted = page.getByRole(role, { name }).first()
  for (let step = 0; step < 250; step++) {
    await page.keyboard.press('Tab')
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return
  }
  throw new Error(`«${name}» is not reached with Tab`)
}

describe('how many meals the nurseries served in 2024, and citing it', () => {
  const cited =
    'Comune di Cremona, Mappe dei servizi 2024, Asili Nido, «n. pasti erogati anno», 31/12/2024: 44.322. '

  test('with scripts off', async () => {
    await open({ scripts: false })
    await go('/')
    await page.getByRole('searchbox', { name: 'Cerca un servizio' }).fill('pasti nido')
    await page.getByRole('button', { name: 'Cerca' }).click()
    await page.getByRole('heading', { level: 1, name: 'Risultati per «pasti nido»' }).waitFor()
    await page
      .getByRole('link', { name: /^Asili Nido/ })
      .first()
      .click()
    await page.getByRole('link', { name: /^n\. pasti erogati anno$/i }).click()
    await page.getByRole('heading', { level: 1, name: 'Pasti erogati anno' }).waitFor()
    const year = page.getByRole('row', { name: /^31\/12\/2024/ })
    expect(await year.getByRole('cell').first().textContent()).toBe('44.322')
    expect(await page.getByRole('textbox', { name: 'Citazione breve' }).inputValue()).toContain(cited)
    expect(complaints).toEqual([])
  })

  test('with the keyboard alone, by a suggestion', async () => {
    await open({ scripts: true })
    await go('/2024')
    await tabTo('combobox', /^Cerca un servizio/)
    await page.keyboard.type('pasti erogati anno')
    await page.getByRole('option', { name: /^N\. pasti erogati anno quantità, Asili Nido/i }).waitFor()
    const options = page.getByRole('option')
    const place = (await options.allTextContents()).findIndex(text =>
      /^n\. pasti erogati anno quantità, Asili/i.test(text),
    )
    for (let step = 0; step <= place; step++) await page.keyboard.press('ArrowDown')
    const active = await page.locator('#q').getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Pasti erogati anno' }).waitFor()
    await tabTo('textbox', 'Citazione breve')
    await page.keyboard.press('Control+A')
    const selected = await page.evaluate(
      'String(document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd))',
    )
    expect(selected).toContain(cited)
    expect(complaints).toEqual([])
  })
})

describe('the search box', () => {
  test('suggests, closes with Escape, and sends the words as they are', async () => {
    await open({ scripts: true, width: 390 })
    await go('/2024/cerca')
    const field = page.getByRole('combobox', { name: /^Cerca un servizio/ })
    await field.pressSequentially('anagraf')
    await page.getByRole('listbox').waitFor()
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    expect(await page.getByRole('status').first().textContent()).toMatch(/suggeriment/)
    await page.keyboard.press('Escape')
    expect(await field.getAttribute('aria-expanded')).toBe('false')
    expect(await page.getByRole('listbox').count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Risultati per «anagraf»' }).waitFor()
    expect(complaints).toEqual([])
  })
})

describe('museum visitors before and after 2020', () => {
  test('with scripts off: from the page of the series to the index on 2019', async () => {
    await open({ scripts: false })
    await go('/2024/cerca?q=visitatori+musei&tipo=quantita')
    await page
      .getByRole('link', { name: /^Visitatori musei/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Confronta con altre quantità' }).click()
    await page.getByRole('searchbox', { name: /^Parole del nome/ }).fill('utenti museo')
    await page.getByRole('button', { name: 'Cerca quantità' }).click()
    await page.getByRole('link', { name: /^Aggiungi Nr\. utenti Museo Civico/ }).click()
    await page.getByLabel('come indice: anno di confronto = 100').check()
    await page.getByRole('combobox', { name: 'Anno di confronto' }).selectOption('2019')
    await page.getByRole('button', { name: 'Mostra' }).click()
    await page.getByRole('heading', { level: 2, name: 'Indice, 2019 = 100' }).waitFor()
    const row = page.getByRole('row', { name: /Visitatori musei/ })
    const cells = await row.getByRole('cell').allTextContents()
    expect(cells.slice(0, 6)).toEqual([
      '65.597100,0',
      '18.15327,7',
      '15.39323,5',
      '32.50149,5',
      '51.70378,8',
      '57.44887,6',
    ])
    expect(cells.at(-1)).toContain('−12,4')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'CSV', exact: true }).first().click()
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('indice (2019 = 100)')
    expect(complaints).toEqual([])
  })

  test('with the keyboard alone', async () => {
    await open({ scripts: true })
    const visitors =
      '/2024/servizi/museo-civico-archeologico-civilta-contadina-storia-naturale/utenti/visitatori-musei-di-cui'
    await go(visitors)
    await tabTo('link', 'Confronta con altre quantità')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Una quantità negli anni' }).waitFor()
    await page.getByRole('radio', { name: 'ciascuna nella sua scala' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await tabTo('button', 'Mostra')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Indice, 2019 = 100' }).waitFor()
    expect(complaints).toEqual([])
  })
})

test('every service that AEM delivers, with scripts off', async () => {
  await open({ scripts: false })
  await go('/2024')
  await page.getByRole('link', { name: 'Organizzazioni' }).first().click()
  await page.getByRole('link', { name: /^AEM/ }).first().click()
  await page.getByRole('heading', { level: 1, name: /AEM/ }).waitFor()
  for (const service of ['Verde', 'Manutenzione Strade', 'Sosta e Varchi']) {
    const link = page.getByRole('main').getByRole('link', { name: service, exact: true })
    expect(await link.first().isVisible()).toBe(true)
  }
  expect(complaints).toEqual([])
})

test('the data of the whole edition are downloaded and opened, with scripts off', async () => {
  await open({ scripts: false })
  await go('/2024')
  const download = page.waitForEvent('download')
  await page.getByRole('contentinfo').getByRole('link', { name: 'CSV', exact: true }).click()
  const lines = readFileSync(await (await download).path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  const cells = example.services
    .flatMap(map => [map.outputs, map.users.served])
    .flatMap(table => table?.series ?? [])
    .flatMap(series => series.observations)
  expect(lines).toHaveLength(cells.length + 1)
  expect(
    lines.find(line => line.includes('n. pasti erogati anno;') && line.includes('2024-12-31')),
  ).toContain(';44322;')
})

const museum = '/2024/servizi/museo-civico-archeologico-civilta-contadina-storia-naturale/utenti'
const compared = `?serie=${museum}/visitatori-musei-di-cui&serie=${museum}/utenti-museo-civico&serie=/2024/servizi/polizia-stradale-e-infortunistica/output/ore-servizi-controllo-di-polizia-stradale-norme-di-comportamento-ed`

const kinds = (language: 'it' | 'en') => [
  urls.search(language, 2024, 'servizi'),
  urls.search(language, 2024, 'servizi', { tipo: 'quantita', pagina: '2' }),
  urls.search(language, 2024, 'certifcati'),
  urls.compare(language),
  urls.compare(language, compared),
  urls.compare(language, `${compared}&vista=indice&cerca=visitatori`),
  urls.compare(language, '?serie=niente'),
  urls.lens(language, 2024, 'asili-nido'),
  urls.glance(language, 2024),
  urls.embed(language, 2024, 'asili-nido', 'output', 'pasti-erogati-anno'),
  urls.series(language, 2024, 'asili-nido', 'output', 'pasti-erogati-anno'),
]

describe('every kind of page', () => {
  test.each([
    ['it', 390],
    ['it', 1280],
    ['en', 390],
    ['en', 1280],
  ] as const)(
    'axe finds nothing in %s at %i pixels, and nothing scrolls sideways',
    async (language, width) => {
      await open({ width, scripts: true, bypassPolicy: true })
      for (const url of kinds(language)) {
        await go(url)
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze()
        expect(violations.map(each => `${url} ${each.id} ${each.nodes[0]?.target.join(' ')}`)).toEqual([])
        const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
        expect(`${url} ${over}`).toBe(`${url} 0`)
      }
    },
  )

  test('the policy is never broken', async () => {
    await open({ scripts: true })
    for (const url of kinds('it')) await go(url)
    expect(complaints).toEqual([])
  })
})

test('the year at a glance prints on two pages of A4', async () => {
  await open({ scripts: false })
  await go('/2024/in-sintesi')
  const pdf = await page.pdf({ format: 'A4', printBackground: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
})

test('another site shows a series inside its page', async () => {
  await open({ scripts: false })
  const path = urls.embed('it', 2024, 'asili-nido', 'output', 'pasti-erogati-anno')
  const frame = (of: string) => `<iframe src="${new URL(of, server.address).href}" title="serie"></iframe>`
  const other = createServer((request, response) => {
    response.setHeader('content-type', 'text/html').end(frame(request.url === '/altra' ? '/2024' : path))
  })
  await new Promise<void>(listening => other.listen(0, '127.0.0.1', listening))
  const bound = other.address()
  const site = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`
  await page.goto(site)
  const inside = page.frameLocator('iframe')
  await inside.getByRole('heading', { level: 1, name: 'Pasti erogati anno' }).waitFor()
  await page.goto(`${site}/altra`)
  expect(await inside.getByRole('heading', { level: 1 }).count()).toBe(0)
  other.closeAllConnections()
  other.close()
})
