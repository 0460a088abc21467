import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { openCampaign } from '../../src/usecases/campaign/open-campaign.ts'
import type { RunningServer } from '../../src/web/start-server.ts'
import { urls } from '../../src/web/urls.ts'
import { entryWords } from '../../src/words/entry.ts'
import { addActor, deadline, given, imported, today } from '../campaign.ts'
import { type FreshPlace, freshPlace, opened } from '../database.ts'
import { signedIn } from '../people.ts'
import { smallEdition } from '../small-edition.ts'
import { launchBrowser } from './launch-browser.ts'
import { serveStore } from './serve-store.ts'

let fresh: FreshPlace
let store: Store
let server: RunningServer
let browser: Browser
const now = new Date(`${today}T10:00:00Z`)
const patience = { timeout: 20_000 }
const words = entryWords('it').texts

const fail = (error: unknown): never => {
  throw error
}

beforeAll(async () => {
  fresh = await freshPlace()
  store = await opened(fresh.place)
  const output = { 'Riga 1': [100, 104, 98, 101, 103, 99] }
  const body = await imported(store, smallEdition(2024, { ANAGRAFE: { output } }))
  const controller = await addActor(store, body, 'Controllo', [['controller', { kind: 'body' }]])
  await given(openCampaign(store, controller, { year: 2025, deadline, appointments: [], today }))
  server = await serveStore(store, fail, now)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await store?.close()
  await fresh?.remove()
})

async function pageOf(name: string): Promise<Page> {
  const who = await signedIn(store, { role: 'contributor', name, now })
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true })
  await context.addCookies([{ name: who.cookieName, value: who.secret, url: server.address }])
  const page = await context.newPage()
  await page.goto(new URL(urls.workMap('it', 2025, 'anagrafe'), server.address).href)
  await page.locator('main.scripted').waitFor()
  return page
}

const form = (page: Page) => page.getByRole('form', { name: 'Criteri di segmentazione' })
const first = (page: Page) => form(page).getByRole('textbox').first()
const stands = (page: Page, word: string) =>
  expect.poll(() => form(page).locator('[data-text-state]').textContent(), patience).toBe(word)

/** Does it, and waits until the server has answered what it wrote. */
async function answered(page: Page, doing: Promise<void>): Promise<void> {
  const answer = page.waitForResponse(response => response.request().method() === 'POST')
  await Promise.all([answer, doing])
}

/** Both write in the same text, the second without having seen the first. */
async function bothWrite(mine: Page, theirs: Page, said: readonly [string, string]): Promise<void> {
  for (const page of [mine, theirs]) {
    await page.reload()
    await page.locator('main.scripted').waitFor()
  }
  await answered(theirs, first(theirs).fill(said[1]))
  await first(mine).fill(said[0])
}

test('two people on one text: both are shown, word by word, and one is kept by choice', async () => {
  const [mine, theirs] = [await pageOf('Anna Rossi'), await pageOf('Bruno Verdi')]
  await answered(mine, form(mine).getByRole('button', { name: 'Aggiungi' }).click())
  await answered(mine, first(mine).fill('età'))
  await bothWrite(mine, theirs, ['età in anni', 'età compiuta'])
  await stands(mine, words.conflict)
  const both = form(mine).locator('[data-text-conflict]')
  expect(await both.locator('del').textContent()).toContain('compiuta')
  expect(await both.locator('ins').textContent()).toContain('in anni')
  await both.getByRole('button', { name: words.theirs }).click()
  await stands(mine, words.saved)
  expect(await first(mine).inputValue()).toBe('età compiuta')

  await bothWrite(mine, theirs, ['genere', 'quartiere'])
  await stands(mine, words.conflict)
  await both.getByRole('button', { name: words.mine }).click()
  await stands(mine, words.saved)
  expect(await both.textContent()).toBe('')
  await theirs.reload()
  expect(await first(theirs).inputValue()).toBe('genere')
})
