import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { openCampaign } from '../../src/usecases/campaign/open-campaign.ts'
import type { RunningServer } from '../../src/web/start-server.ts'
import { urls } from '../../src/web/urls.ts'
import { addActor, deadline, exampleOf2024, given, imported, serviceAt, today } from '../campaign.ts'
import { type FreshPlace, freshPlace, opened } from '../database.ts'
import { type SignedIn, signedIn } from '../people.ts'
import { launchBrowser } from './launch-browser.ts'
import { serveStore } from './serve-store.ts'

let fresh: FreshPlace
let store: Store
let server: RunningServer
let browser: Browser
let anna: SignedIn
let bruno: SignedIn
let carla: SignedIn
const complaints: string[] = []
const slug = 'anagrafe'
const mapPath = urls.workMap('it', 2025, slug)

beforeAll(async () => {
  fresh = await freshPlace()
  store = await opened(fresh.place)
  const body = await imported(store, exampleOf2024())
  const controller = await addActor(store, body, 'Controllo', [['controller', { kind: 'body' }]])
  await given(openCampaign(store, controller, { year: 2025, deadline, appointments: [], today }))
  const service = await serviceAt(store, body, slug)
  const now = new Date(`${today}T10:00:00Z`)
  const scope = { kind: 'service', service } as const
  anna = await signedIn(store, { role: 'contributor', name: 'Anna Rossi', scope, now })
  bruno = await signedIn(store, { role: 'manager', name: 'Bruno Verdi', scope, now })
  carla = await signedIn(store, { role: 'controller', name: 'Carla Neri', now })
  server = await serveStore(store, error => complaints.push(String(error)), now)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await store?.close()
  await fresh?.remove()
})

/** A window of a person, on a page. */
async function open(
  who: SignedIn,
  path: string,
  more: { readonly scripts?: boolean } = {},
): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const { scripts = true } = more
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: scripts,
    bypassCSP: scripts,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await context.addCookies([{ name: who.cookieName, value: who.secret, url: server.address }])
  const page = await context.newPage()
  page.on('pageerror', error => complaints.push(error.message))
  await page.goto(new URL(path, server.address).href)
  return { page, context }
}

const patience = { timeout: 15_000 }

/** The field of the year in a row, by its name: the row's label and the date. */
const field = (page: Page, label: string) =>
  page.getByRole('textbox', { name: `${label} 31/12/2025`, exact: true })

/** How a row's cell stands, by what describes its field. */
const standing = async (page: Page, label: string) => {
  const described = (await field(page, label).getAttribute('aria-describedby')) ?? ''
  const [id] = described.split(' ')
  return page.locator(`[id="${id}"]`).textContent()
}

const rest = (page: Page, label: string, word: string) =>
  expect.poll(() => standing(page, label), patience).toBe(word)

/** What another person reads of a cell. */
async function kept(label: string): Promise<string | undefined> {
  const { page, context } = await open(carla, mapPath)
  const value = await field(page, label).inputValue()
  await context.close()
  return value
}

async function labels(page: Page): Promise<string[]> {
  const all = await page.locator('table.entry tr[data-row] th [id^="l-"]').allTextContents()
  return all.map(each => each.trim())
}

test('what a person has to do leads to the map', async () => {
  const { page, context } = await open(anna, urls.work('it'))
  const [map] = await page.getByRole('listitem').filter({ hasText: 'Anagrafe' }).all()
  expect(await map?.textContent()).toContain('0 righe su 12 scritte')
  await page.getByRole('link', { name: 'Anagrafe' }).click()
  await page.getByRole('heading', { level: 1, name: 'Anagrafe' }).waitFor()
  await context.close()
})

describe('by keyboard alone', () => {
  test('the whole map is filled in, asked why, explained, taken back', async () => {
    const { page, context } = await open(anna, mapPath)
    const rows = await labels(page)
    await field(page, rows[0] ?? '').focus()
    await page.keyboard.type('20000')
    await page.keyboard.press('Enter')
    await rest(page, rows[0] ?? '', 'salvato')
    expect(await field(page, rows[0] ?? '').inputValue()).toBe('20.000')
    // Enter went down: one key for an absence, then on.
    await page.keyboard.press('n')
    await rest(page, rows[1] ?? '', 'salvato')
    expect(await field(page, rows[1] ?? '').inputValue()).toBe('n.d.')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('99999')
    await page.keyboard.press('Enter')
    await rest(page, rows[2] ?? '', 'perché?')
    const question = page.getByRole('group', { name: /Di solito da .* Perché 99\.999\?/ })
    await question.waitFor()
    await expect.poll(() => page.locator('[data-spoken]').textContent(), patience).toContain('di solito da')
    // Back up, then on to the reasons with Tab.
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.locator(':focus').textContent(), patience).toBe('Covid')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await rest(page, rows[2] ?? '', 'spiegato')
    await page.getByText('Perché: È cambiata una norma').waitFor()
    // Taken back twice: the reason, then the figure; done again.
    await page.keyboard.press('Control+z')
    await rest(page, rows[2] ?? '', 'perché?')
    await page.keyboard.press('Control+z')
    await rest(page, rows[2] ?? '', 'da scrivere')
    await page.keyboard.press('Control+y')
    await rest(page, rows[2] ?? '', 'perché?')
    // Typed words that begin like an absence stay words; Escape leaves the cell as it was.
    await field(page, rows[3] ?? '').focus()
    await page.keyboard.type('non realizzate')
    expect(await field(page, rows[3] ?? '').inputValue()).toBe('non realizzate')
    await page.keyboard.press('Escape')
    await rest(page, rows[3] ?? '', 'da scrivere')
    await expect.poll(() => kept(rows[2] ?? ''), patience).toBe('99.999')
    await context.close()
  })

  test('several cells: marked, copied, emptied, pasted from a sheet', async () => {
    const { page, context } = await open(anna, mapPath)
    const rows = await labels(page)
    await field(page, rows[3] ?? '').focus()
    const paste = (text: string) =>
      page.evaluate(`{
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', ${JSON.stringify(text)})
        document.activeElement.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        )
      }`)
    await paste('1.100\r\n"3.150\n(stima)"\r\n0\r\n1\r\n')
    await rest(page, rows[3] ?? '', 'salvato')
    await rest(page, rows[4] ?? '', 'salvato')
    expect(await page.locator('[data-spoken]').textContent()).toMatch(/salvato|fuori|Incollate/)
    expect(await field(page, rows[4] ?? '').inputValue()).toBe('3.150 (stima)')
    expect(await kept(rows[3] ?? '')).toBe('1.100')
    // A block of anything, far too large: the page goes on.
    await paste('x\t1\n'.repeat(6000))
    await expect.poll(() => page.locator('.reason').count(), patience).toBeGreaterThan(0)
    await page.keyboard.press('Control+z')
    await rest(page, rows[3] ?? '', 'salvato')
    await page.keyboard.press('Shift+ArrowDown')
    expect(await page.locator('.marked').count()).toBe(2)
    await page.keyboard.press('Delete')
    await rest(page, rows[4] ?? '', 'da scrivere')
    await page.keyboard.press('Control+z')
    await rest(page, rows[4] ?? '', 'salvato')
    await context.close()
  })
})

test('an earlier year is corrected on its cell, and says why', async () => {
  const { page, context } = await open(anna, mapPath)
  const rows = await labels(page)
  const label = rows[0] ?? ''
  await field(page, label).focus()
  await page.keyboard.press('ArrowLeft')
  const past = page.locator('table.entry tr[data-row]').first().locator('td.y').last()
  const published = await past.textContent()
  // Opened and left as it was, it still says what was published.
  await page.keyboard.press('F2')
  await page.keyboard.press('Escape')
  expect(await past.textContent()).toBe(published)
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('25000')
  await page.keyboard.press('Enter')
  const question = page.getByRole('group', { name: /Era .*, ora 25\.000: perché\?/ })
  await question.getByRole('button', { name: 'Prima c’era un errore' }).click()
  await expect.poll(() => past.textContent(), patience).toMatch(/spiegato\s*25\.000/)
  const again = await open(carla, mapPath)
  const seen = again.page.locator('table.entry tr[data-row]').first().locator('td.y').last()
  expect(await seen.textContent()).toContain('25.000')
  await Promise.all([context.close(), again.context.close()])
})

describe('when something goes wrong', () => {
  test('offline for a while: typing goes on, everything is sent late', async () => {
    const { page, context } = await open(anna, mapPath)
    const rows = await labels(page)
    const [label = ''] = rows.slice(-1)
    await context.setOffline(true)
    await field(page, label).fill('7')
    await page.keyboard.press('Enter')
    await rest(page, label, 'non inviato')
    expect(await page.locator('[data-line-state]').textContent()).toContain('Il server non risponde')
    // Words outlive the page too.
    const keptHere = await page.evaluate('Object.keys(localStorage).length')
    expect(keptHere).toBe(1)
    await context.setOffline(false)
    await expect.poll(() => kept(label), patience).toBe('7')
    await expect.poll(() => page.evaluate('Object.keys(localStorage).length'), patience).toBe(0)
    await context.close()
  })

  test('a page closed without a network: the next one sends what it left', async () => {
    const { page, context } = await open(anna, mapPath)
    const rows = await labels(page)
    const [label = ''] = rows.slice(-2)
    await context.setOffline(true)
    await field(page, label).fill('123')
    await page.keyboard.press('Enter')
    await rest(page, label, 'non inviato')
    await page.close()
    await context.setOffline(false)
    const next = await context.newPage()
    await next.goto(new URL(mapPath, server.address).href)
    await expect.poll(() => kept(label), patience).toBe('123')
    await context.close()
  })

  test('two people on one cell: both are shown, one is kept by choice', async () => {
    const mine = await open(anna, mapPath)
    const theirs = await open(bruno, mapPath)
    const rows = await labels(mine.page)
    const label = rows[5] ?? ''
    await field(theirs.page, label).fill('3')
    await theirs.page.keyboard.press('Enter')
    await expect.poll(() => kept(label), patience).toBe('3')
    await field(mine.page, label).fill('4')
    await mine.page.keyboard.press('Enter')
    await rest(mine.page, label, 'conflitto')
    const both = mine.page.getByRole('group', { name: /Qualcuno ha scritto nella stessa casella/ })
    expect(await both.textContent()).toContain('Ha scritto intanto Bruno Verdi')
    await both.getByRole('button', { name: 'Tieni il mio' }).click()
    await expect.poll(() => kept(label), patience).toBe('4')
    await Promise.all([mine.context.close(), theirs.context.close()])
  })

  test('a session that ends while typing: the words wait for the person', async () => {
    const { page, context } = await open(anna, mapPath)
    const rows = await labels(page)
    const [label = ''] = rows.slice(-3)
    await context.clearCookies()
    await field(page, label).fill('55')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.locator('[data-line-state]').textContent(), patience)
      .toContain('La sessione è finita')
    await context.addCookies([{ name: anna.cookieName, value: anna.secret, url: server.address }])
    await page.evaluate("window.dispatchEvent(new Event('online'))")
    await expect.poll(() => kept(label), patience).toBe('55')
    await context.close()
  })
})

test('without a script the page is a form: save, why, conflict', async () => {
  const { page, context } = await open(anna, mapPath, { scripts: false })
  const rows = await labels(page)
  const label = rows[4] ?? ''
  await field(page, label).fill('77777')
  await page.locator('.only-plain button').first().click()
  await page.getByText('Salvata 1 casella.').waitFor()
  await page
    .getByRole('group', { name: /Perché 77\.777/ })
    .getByRole('button', { name: 'Si conta diversamente' })
    .click()
  await page.getByText('Perché: Si conta diversamente').waitFor()
  await context.close()
})

test('texts save themselves: an item added, moved, taken away; last year’s words beside', async () => {
  const { page, context } = await open(anna, mapPath)
  const form = page.getByRole('form', { name: 'Criteri di segmentazione' })
  await form.getByRole('button', { name: 'Aggiungi' }).click()
  await page.keyboard.type('età')
  await expect.poll(() => form.locator('[data-text-state]').textContent(), patience).toBe('salvato')
  expect(await form.locator('ins').textContent()).toContain('età')
  await form.getByRole('button', { name: 'Sposta su' }).last().click()
  await expect.poll(() => form.locator('[data-text-state]').textContent(), patience).toBe('salvato')
  const again = await open(carla, mapPath)
  const values = again.page.getByRole('form', { name: 'Criteri di segmentazione' }).getByRole('textbox')
  const last = (await values.count()) - 2
  expect(await values.nth(last).inputValue()).toBe('età')
  await Promise.all([context.close(), again.context.close()])
})

test('what hinders is told with the way there; a manager sends back with a reason', async () => {
  const { page, context } = await open(anna, mapPath)
  await page.getByRole('button', { name: 'Consegna' }).click()
  await page.getByText('Prima di consegnare restano da sistemare:').waitFor()
  const rows = await labels(page)
  const hinders = page.locator('.hinders a')
  expect(await hinders.count()).toBeGreaterThan(0)
  expect(await hinders.first().getAttribute('href')).toMatch(/^#(riga|verifica)-/)
  for (const label of rows) {
    if ((await field(page, label).inputValue()) !== '') continue
    await field(page, label).focus()
    await page.keyboard.press('/')
    await rest(page, label, 'salvato')
  }
  await page.getByLabel('Scrivi un commento').fill('Pronto, @Bruno Verdi')
  await page.getByRole('button', { name: 'Commenta' }).click()
  await page.getByText('Pronto, @Bruno Verdi').waitFor()
  await page.getByRole('button', { name: 'Consegna' }).click()
  await page.getByText('consegnata al responsabile').waitFor()
  await context.close()

  const manager = await open(bruno, urls.work('it'))
  await manager.page.getByRole('heading', { name: /Aspettano il tuo sì/ }).waitFor()
  await manager.page.getByRole('link', { name: 'Anagrafe' }).click()
  await manager.page.locator('#motivo-return').fill('Manca una nota')
  await manager.page.getByRole('button', { name: 'Rimanda indietro' }).click()
  await manager.page.getByText('rimandata indietro').waitFor()
  await manager.context.close()

  const back = await open(anna, urls.work('it'))
  expect(await back.page.locator('.todo').first().textContent()).toContain(
    'Rimandata da Bruno Verdi: Manca una nota',
  )
  await back.page.getByRole('link', { name: 'Anagrafe' }).click()
  await back.page.getByRole('button', { name: 'Consegna' }).click()
  await back.page.getByText('consegnata al responsabile').waitFor()
  await back.context.close()

  const yes = await open(bruno, mapPath)
  expect(await yes.page.locator('.moves').textContent()).toContain('Niente è cambiato da quando l’hai vista.')
  await yes.page.getByRole('button', { name: 'Convalida' }).click()
  await yes.page.getByText('convalidata dal responsabile').waitFor()
  await yes.context.close()
})

test('nothing went wrong behind the pages', () => {
  expect(complaints).toEqual([])
})
