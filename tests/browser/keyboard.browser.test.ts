import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { RunningServer } from '../../src/web/start-server.ts'
import { example, openTestPortal, type TestPortal } from '../web/portal.ts'
import { launchBrowser } from './launch-browser.ts'
import { serveStore } from './serve-store.ts'

/** Keys a journey may take besides what is typed: more is a page in a bad order. */
const mostKeys = 25

let portal: TestPortal
let server: RunningServer
let browser: Browser
let context: BrowserContext
let page: Page
let keys = 0

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

beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: false,
    acceptDownloads: true,
  })
  page = await context.newPage()
  keys = 0
  // The one address that is typed; from here on there are only keys.
  await page.goto(server.address)
})

afterEach(() => context.close())

async function press(key: string): Promise<void> {
  keys += 1
  await page.keyboard.press(key)
}

/** Presses Tab until the focus stands there, and sees that it can be seen wherever it stands. */
async function tabTo(wanted: Locator): Promise<void> {
  for (let step = 0; step < mostKeys; step++) {
    await press('Tab')
    expect(await focusSeen()).toBe(true)
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return
  }
  throw new Error(`${wanted} is not reached in ${mostKeys} steps`)
}

/** Whether what has the focus stands on the screen with an outline around it. */
async function focusSeen(): Promise<boolean> {
  return await page.evaluate<boolean>(`(() => {
    const style = getComputedStyle(document.activeElement)
    const { top, bottom, width } = document.activeElement.getBoundingClientRect()
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
    return outlined && width > 1 && bottom > 0 && top < innerHeight
  })()`)
}

/** Over the head of the page, to its content. */
async function skipHead(): Promise<void> {
  await tabTo(page.getByRole('link', { name: 'Vai al contenuto' }))
  await press('Enter')
}

/** Follows a link of the head. */
async function fromHead(name: string): Promise<void> {
  await tabTo(page.getByRole('banner').getByRole('link', { name, exact: true }))
  await press('Enter')
}

async function arrivedAt(name: string | RegExp, level = 1): Promise<void> {
  await page.getByRole('heading', { level, name }).waitFor()
}

/** From the home page to what is found, over its head. */
async function searched(words: string): Promise<void> {
  await skipHead()
  await tabTo(page.getByRole('searchbox'))
  await page.keyboard.type(words)
  await press('Enter')
  await arrivedAt(`Risultati per «${words}»`)
  await skipHead()
}

/** The file that the focused link gives. */
async function taken(): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')])
  return readFileSync(await download.path(), 'utf8')
}

test('how many meals the nurseries served in 2024, and citing it', async () => {
  await searched('pasti erogati anno')
  await tabTo(page.getByRole('link', { name: /^n\. pasti erogati anno$/i }))
  await press('Enter')
  await arrivedAt('Pasti erogati anno')
  const year = page.getByRole('row', { name: /^31\/12\/2024/ })
  expect(await year.getByRole('cell').first().textContent()).toBe('44.322')
  await skipHead()
  await tabTo(page.getByRole('link', { name: 'Citare questo dato' }))
  await press('Enter')
  await tabTo(page.getByRole('textbox', { name: 'Citazione breve' }))
  await page.keyboard.press('Control+A')
  expect(await page.evaluate('String(getSelection())')).toContain(
    'Comune di Cremona, Mappe dei servizi 2024, Asili Nido, «n. pasti erogati anno», 31/12/2024: 44.322. ',
  )
  expect(keys).toBeLessThanOrEqual(mostKeys)
})

test('museum visitors before and after 2020', async () => {
  await searched('visitatori musei')
  await tabTo(page.getByRole('link', { name: /^Visitatori musei/ }).first())
  await press('Enter')
  await arrivedAt('Visitatori musei')
  await skipHead()
  await tabTo(page.getByRole('link', { name: 'Confronta con altre quantità' }))
  await press('Enter')
  await arrivedAt('Una quantità negli anni')
  await skipHead()
  await tabTo(page.getByRole('radio', { checked: true }))
  // From the first of the three round to the last.
  await press('ArrowUp')
  expect(await page.getByLabel('come indice: anno di confronto = 100').isChecked()).toBe(true)
  await press('Enter')
  await arrivedAt('Indice, 2019 = 100', 2)
  const cells = await page
    .getByRole('row', { name: /Visitatori musei/ })
    .getByRole('cell')
    .allTextContents()
  expect(cells.slice(0, 3)).toEqual(['65.597100,0', '18.15327,7', '15.39323,5'])
  expect(cells[5]).toBe('57.44887,6')
  expect(keys).toBeLessThanOrEqual(mostKeys)
})

test('every service that AEM delivers', async () => {
  await fromHead('Organizzazioni')
  await arrivedAt('Organizzazioni e luoghi')
  await skipHead()
  await tabTo(page.getByRole('link', { name: 'AEM Cremona spa', exact: true }))
  await press('Enter')
  await arrivedAt('I 3 servizi che eroga', 2)
  for (const name of ['Verde', 'Manutenzione Strade', 'Sosta e Varchi']) {
    expect(await page.getByRole('rowheader', { name, exact: true }).count()).toBe(1)
  }
  expect(keys).toBeLessThanOrEqual(mostKeys)
})

test('the data, downloaded and opened', async () => {
  await fromHead('Dati aperti')
  await arrivedAt('Dati aperti')
  await skipHead()
  await tabTo(page.getByRole('link', { name: 'mappe-dei-servizi-2024.csv', exact: true }))
  const rows = (await taken()).trimEnd().split('\r\n')
  expect(rows).toHaveLength(4885)
  const meals = rows.filter(row => row.endsWith('asili-nido/output/pasti-erogati-anno')).at(-1)
  expect(meals).toContain(';2024-12-31;44322;rilevato;')
  expect(keys).toBeLessThanOrEqual(mostKeys)
})
