import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Edition } from '../../src/domain/edition.ts'
import type { Store } from '../../src/store/store.ts'
import { importEdition } from '../../src/usecases/import-edition.ts'
import type { RunningServer } from '../../src/web/start-server.ts'
import { urls } from '../../src/web/urls.ts'
import { type FreshPlace, freshPlace, opened } from '../database.ts'
import { type SignedIn, signedIn } from '../people.ts'
import { example } from '../web/portal.ts'
import { launchBrowser } from './launch-browser.ts'
import { serveStore } from './serve-store.ts'

let fresh: FreshPlace
let store: Store
let server: RunningServer
let browser: Browser
let context: BrowserContext
let page: Page
let complaints: string[] = []
let anna: SignedIn

async function start(): Promise<void> {
  store = await opened(fresh.place)
  server = await serveStore(store, error => complaints.push(String(error)))
}

async function stop(): Promise<void> {
  await server?.close()
  await store?.close()
}

beforeAll(async () => {
  fresh = await freshPlace()
  await start()
  await importEdition(store, example, 'prova')
  anna = await signedIn(store, { role: 'controller', name: 'Anna Rossi' })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await stop()
  await fresh?.remove()
})

/** A fresh window with the session of Anna Rossi, of management control. Scripts are for axe only: the pages hold none. */
async function open(width: number, scripts: boolean): Promise<void> {
  await context?.close()
  const viewport = { width, height: 900 }
  context = await browser.newContext({ viewport, javaScriptEnabled: scripts, bypassCSP: scripts })
  page = await context.newPage()
  complaints = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await context.addCookies([{ name: anna.cookieName, value: anna.secret, url: server.address }])
}

const go = (path: string) => page.goto(new URL(path, server.address).href)
const path = urls.findings('it', 2024)

/** The example with one figure of a broken sum corrected a little: still broken, by other figures. */
function corrected(): Edition {
  const [first, ...others] = example.services
  const outputs = first?.outputs
  if (!first || !outputs) throw new Error('the example has no first table')
  const series = outputs.series.map(row => ({
    ...row,
    observations: row.observations.map(cell =>
      cell.raw === '7.783' ? { ...cell, raw: '7.784', value: 7784 } : cell,
    ),
  }))
  return { ...example, services: [{ ...first, outputs: { ...outputs, series } }, ...others] }
}

describe('the journey of a finding, without scripts', () => {
  const title = 'Una somma che vale negli altri anni'
  const reason = 'Nel 2021 mancano le chiamate passate ai Carabinieri'
  const openFinding = () =>
    page.getByRole('article', { name: title }).filter({ hasText: 'interventi richiesti dai cittadini' })

  test('from the findings to those of one manager, the cells, the reason', async () => {
    await open(1280, false)
    await go(path)
    await page.getByRole('heading', { level: 1, name: 'Verifiche dell’edizione 2024' }).waitFor()
    const all = await page.getByRole('article').count()
    await page.getByLabel('Responsabile').selectOption({ label: 'Luca Iubini' })
    await page.getByRole('button', { name: 'Mostra' }).click()
    expect(await page.getByRole('article').count()).toBeLessThan(all)
    expect(await page.getByLabel('Responsabile').locator('option:checked').textContent()).toBe('Luca Iubini')

    const section = page.getByRole('region', { name: 'Polizia Stradale e Infortunistica' })
    await section.getByRole('link', { name: 'Le verifiche di questa mappa' }).click()
    await page.getByRole('heading', { level: 1, name: /^Polizia Stradale e Infortunistica: / }).waitFor()
    const row = page.getByRole('row', { name: /interventi richiesti dai cittadini/ }).first()
    expect(await row.getByRole('cell').nth(2).textContent()).toMatch(/punto 1 1?\s*7\.783/)
    expect(await openFinding().textContent()).toContain('danno 6.945')
    expect(await openFinding().textContent()).toContain('Secondo la regola degli altri anni sarebbe 6.945.')

    await openFinding().getByText('Accetta con un motivo').click()
    await openFinding().getByLabel('Perché va bene così').fill(reason)
    await openFinding().getByRole('button', { name: 'Accetta', exact: true }).click()

    await page.getByRole('heading', { level: 2, name: 'Accettati con un motivo' }).waitFor()
    expect(await openFinding().count()).toBe(0)
    const accepted = page.getByRole('region', { name: 'Accettati con un motivo' })
    expect(await accepted.textContent()).toContain(reason)
    expect(await accepted.textContent()).toContain('Anna Rossi')
    expect(complaints).toEqual([])
  })

  test('it stays accepted after a restart, and the session too', async () => {
    await stop()
    await start()
    await go(path)
    const accepted = page.getByRole('region', { name: 'Accettati con un motivo' })
    expect(await accepted.textContent()).toContain(reason)
    expect(await openFinding().count()).toBe(0)
  })

  test('it returns when its figures change, and is accepted anew by keyboard alone', async () => {
    await importEdition(store, corrected(), 'prova')
    await page.waitForTimeout(1100)
    await go(urls.serviceFindings('it', 2024, 'polizia-stradale-e-infortunistica'))
    expect(await openFinding().textContent()).toContain('7.784')
    expect(await page.getByRole('region', { name: 'Accettati con un motivo' }).textContent()).not.toContain(
      reason,
    )

    await tabTo('Accetta con un motivo')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Corretto con l’ufficio')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const accepted = page.getByRole('region', { name: 'Accettati con un motivo' })
    await accepted.getByText('Corretto con l’ufficio').waitFor()
    expect(await accepted.textContent()).toContain('Anna Rossi')

    await accepted
      .getByRole('button', { name: /^Riapri/ })
      .first()
      .click()
    await openFinding().waitFor()
    expect(complaints).toEqual([])
  })

  test('a stranger is led to signing in, and sees no finding', async () => {
    const reader = await browser.newContext()
    const stranger = await reader.newPage()
    const answer = await stranger.goto(new URL(path, server.address).href)
    expect(answer?.url()).toContain(urls.signIn('it', path))
    await stranger.getByRole('heading', { level: 1, name: 'Accedi' }).waitFor()
    expect(await stranger.getByRole('article').count()).toBe(0)
    await stranger.goto(server.address)
    expect(await stranger.getByRole('link', { name: 'Verifiche' }).count()).toBe(0)
    await reader.close()
  })
})

/** Presses Tab until the focus is on what says this. */
async function tabTo(text: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    if ((await page.locator(':focus').textContent())?.trim() === text) return
  }
  throw new Error(`«${text}» is not reached with Tab`)
}

const kinds = (language: 'it' | 'en') => [
  urls.findings(language, 2024),
  urls.serviceFindings(language, 2024, 'biblioteche'),
  urls.serviceFindings(language, 2024, 'polizia-stradale-e-infortunistica'),
]

describe('every page of findings', () => {
  test.each([
    ['it', 390],
    ['it', 1280],
    ['en', 390],
    ['en', 1280],
  ] as const)('axe finds nothing in %s at %i pixels', async (language, width) => {
    await open(width, true)
    for (const url of kinds(language)) {
      await go(url)
      for (const fold of await page
        .locator('details.accept')
        .all()
        .then(all => all.slice(0, 3))) {
        await fold.locator('summary').click()
      }
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(each => `${url} ${each.id} ${each.nodes[0]?.target.join(' ')}`)).toEqual([])
    }
  })

  test.each([320, 390, 768, 1280])('nothing scrolls sideways at %i pixels', async width => {
    await open(width, true)
    for (const url of [...kinds('it'), urls.findings('it', 2024, { gravita: 'tutto' })]) {
      await go(url)
      const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
      expect(`${url} ${over}`).toBe(`${url} 0`)
    }
  })
})
