import excel from 'exceljs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formColumns } from '../../src/domain/campaign/form-sheet.ts'
import type { Actor } from '../../src/domain/permission/actor.ts'
import type { Store } from '../../src/store/store.ts'
import { explainFinding } from '../../src/usecases/campaign/explain-finding.ts'
import { listOwnMaps } from '../../src/usecases/campaign/list-own-maps.ts'
import { loadDraft } from '../../src/usecases/campaign/load-draft.ts'
import { moveMap } from '../../src/usecases/campaign/move-map.ts'
import { stateTable } from '../../src/usecases/campaign/state-table.ts'
import { firstAdministratorToken } from '../../src/usecases/people/first-link.ts'
import type { RunningServer } from '../../src/web/start-server.ts'
import { urls } from '../../src/web/urls.ts'
import { addActor, exampleOf2024, given, imported, today } from '../campaign.ts'
import { type FreshPlace, freshPlace, opened } from '../database.ts'
import { everybodysPassword } from '../people.ts'
import { launchBrowser } from './launch-browser.ts'
import { serveStore } from './serve-store.ts'

/** The whole year on the real figures, each with the own browser window: each test goes on from the one before. */
let fresh: FreshPlace
let store: Store
let server: RunningServer
let browser: Browser
let body: number
let carla: Page
let paolo: Page
let anna: Page
let luca: Page
const complaints: string[] = []
const contexts: BrowserContext[] = []
const now = new Date(`${today}T10:00:00Z`)
const patience = { timeout: 15_000 }
const anagrafe = urls.workMap('it', 2025, 'anagrafe')

beforeAll(async () => {
  fresh = await freshPlace()
  store = await opened(fresh.place)
  body = await imported(store, exampleOf2024())
  server = await serveStore(store, error => complaints.push(String(error)), now)
  browser = await launchBrowser()
})

afterAll(async () => {
  for (const context of contexts) await context.close()
  await browser?.close()
  await server?.close()
  await store?.close()
  await fresh?.remove()
})

const at = (path: string) => new URL(path, server.address).href

async function ownWindow(path: string): Promise<Page> {
  // Scripts of the test are no part of the page's own policy.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true })
  contexts.push(context)
  const page = await context.newPage()
  page.on('pageerror', error => complaints.push(error.message))
  page.setDefaultTimeout(20_000)
  await page.goto(at(path))
  return page
}

/** The administrator invites somebody, who comes in by the link of the page. */
async function invited(ada: Page, name: string, role: string, scope: string): Promise<Page> {
  await ada.goto(at(urls.people('it')))
  await ada.getByLabel('Nome', { exact: true }).fill(name)
  await ada.getByLabel('E-mail', { exact: true }).fill(`${name.replace(' ', '.')}@comune.example.it`)
  await ada.getByLabel('Ruolo').selectOption({ label: role })
  await ada.getByLabel('Su che cosa').selectOption({ label: scope })
  await ada.getByRole('button', { name: 'Invita' }).click()
  const link = await ada.getByLabel('Collegamento').inputValue()
  const page = await ownWindow(new URL(link).pathname)
  await page.getByLabel('Password', { exact: true }).fill(everybodysPassword)
  await page.getByLabel('Password, ancora una volta').fill(everybodysPassword)
  await page.getByRole('button', { name: 'Entra' }).click()
  await page.getByRole('link', { name }).waitFor()
  return page
}

const field = (page: Page, label: string) =>
  page.getByRole('textbox', { name: `${label} 31/12/2025`, exact: true })

const rest = (page: Page, label: string, word: string) =>
  expect
    .poll(async () => {
      const described = (await field(page, label).getAttribute('aria-describedby')) ?? ''
      const [id] = described.split(' ')
      return page.locator(`[id="${id}"]`).textContent()
    }, patience)
    .toBe(word)

async function labels(page: Page): Promise<string[]> {
  const all = await page.locator('table.entry tr[data-row] th [id^="l-"]').allTextContents()
  return all.map(each => each.trim())
}

/** What a sheet would put on the clipboard, pasted into the cell in hand. */
const paste = (page: Page, text: string) =>
  page.evaluate(`{
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', ${JSON.stringify(text)})
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }`)

async function move(page: Page, button: string, state: string) {
  await page.goto(at(anagrafe))
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect.poll(() => page.locator('.hinders').allTextContents(), patience).toEqual([])
  await page.getByText(state).first().waitFor()
}

test('the administrator comes in by the one-time link and invites everybody', async () => {
  const token = (await firstAdministratorToken(store, { today, now })) ?? ''
  const ada = await ownWindow(urls.signInLink('it', 'primo', token))
  await ada.getByLabel('Nome e cognome').fill('Ada Verdi')
  await ada.getByLabel('E-mail').fill('ada@comune.example.it')
  await ada.getByLabel('Sono anche il controllo di gestione').uncheck()
  await ada.getByLabel('Password', { exact: true }).fill(everybodysPassword)
  await ada.getByLabel('Password, ancora una volta').fill(everybodysPassword)
  await ada.keyboard.press('Enter')
  await ada.getByRole('link', { name: 'Persone', exact: true }).waitFor()
  carla = await invited(ada, 'Carla Neri', 'controllo di gestione', 'Tutto l’ente')
  paolo = await invited(ada, 'Paolo Viani', 'responsabile', 'Anagrafe')
  anna = await invited(ada, 'Anna Rossi', 'referente', 'Anagrafe')
  luca = await invited(ada, 'Luca Bo', 'referente', 'Stato Civile')
  const again = await ownWindow(urls.signInLink('it', 'primo', token))
  expect(await again.getByLabel('Nome e cognome').count()).toBe(0)
})

test('the controller opens 2025 from 2024 and assigns the maps', async () => {
  await carla.goto(at(urls.campaigns('it')))
  await carla.getByRole('heading', { level: 1, name: 'Aprire la rilevazione 2025' }).waitFor()
  await carla.getByLabel('Scadenza per gli uffici').fill('2026-02-28')
  await carla.locator('summary', { hasText: 'Referenti' }).click()
  await carla.getByLabel('Anagrafe', { exact: true }).selectOption({ label: 'Anna Rossi' })
  await carla.getByRole('button', { name: 'Apri il 2025' }).click()
  await carla.getByRole('heading', { level: 1, name: 'Rilevazione 2025' }).waitFor()
  expect(await carla.getByRole('main').textContent()).toContain('28/02/2026')
  await carla.goto(at(urls.mapKeeping('it', 2025, 'protezione-civile')))
  await carla.getByLabel('Ruolo').selectOption({ label: 'referente' })
  await carla.locator('#persona').selectOption({ label: 'Luca Bo' })
  await carla.getByRole('button', { name: 'Incarica' }).click()
  await carla.getByText('Luca Bo').first().waitFor()
})

test('a contributor fills Anagrafe by keyboard and from a sheet, and says why a figure is unusual', async () => {
  await anna.goto(at(urls.work('it')))
  await anna.getByRole('link', { name: 'Anagrafe' }).click()
  await anna.getByRole('heading', { level: 1, name: 'Anagrafe' }).waitFor()
  const rows = await labels(anna)
  const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = rows
  await field(anna, first).focus()
  await anna.keyboard.type('25500')
  await anna.keyboard.press('Enter')
  await anna.keyboard.type('99999')
  await anna.keyboard.press('Enter')
  await rest(anna, first, 'salvato')
  await rest(anna, second, 'perché?')
  await anna.keyboard.press('ArrowUp')
  await anna.keyboard.press('Tab')
  await anna.keyboard.press('Tab')
  await anna.keyboard.press('Enter')
  await rest(anna, second, 'spiegato')
  await field(anna, third).focus()
  await paste(anna, '6.200\r\n1.000\r\n3.500\r\n0\r\n')
  await rest(anna, sixth, 'salvato')
  await Promise.all([third, fourth, fifth].map(each => rest(anna, each, 'salvato')))
})

test('the network goes away for a while: what is typed is sent late', async () => {
  const rows = await labels(anna)
  const context = anna.context()
  await context.setOffline(true)
  const left = rows.slice(6)
  for (const label of left) {
    await field(anna, label).focus()
    await anna.keyboard.press('n')
  }
  await rest(anna, left[0] ?? '', 'non inviato')
  await context.setOffline(false)
  for (const label of left) await rest(anna, label, 'salvato')
})

test('a figure already published is restated with a reason', async () => {
  const [first = ''] = await labels(anna)
  await field(anna, first).focus()
  await anna.keyboard.press('ArrowLeft')
  await anna.keyboard.press('F2')
  await anna.keyboard.press('Control+a')
  await anna.keyboard.type('26191')
  await anna.keyboard.press('Enter')
  await expect.poll(() => anna.locator('[data-line-state]').textContent(), patience).toBe('Tutto salvato')
  const question = anna.getByRole('group', { name: 'Era 26.091, ora 26.191: perché?' })
  await question.getByRole('button', { name: 'Prima c’era un errore' }).click()
  const past = anna.locator('table.entry tr[data-row]').first().locator('td.y').last()
  await expect.poll(() => past.textContent(), patience).toMatch(/spiegato\s*26\.191/)
})

test('handed in, one cell sent back with a comment, mended, validated, accepted', async () => {
  await anna.goto(at(anagrafe))
  await explainErrors()
  await move(anna, 'Consegna', 'consegnata al responsabile')
  const [, , third = ''] = await labels(anna)
  await paolo.goto(at(anagrafe))
  await paolo.locator('#commento-su').selectOption({ label: `${third}, 31/12/2025` })
  await paolo.getByLabel('Scrivi un commento').fill('@Anna Rossi manca il mese di dicembre')
  await paolo.getByRole('button', { name: 'Commenta' }).click()
  await paolo.getByText('manca il mese di dicembre').first().waitFor()
  await paolo.locator('#motivo-return').fill('Una casella da rivedere')
  await paolo.getByRole('button', { name: 'Rimanda indietro' }).click()
  await paolo.getByText('rimandata indietro').first().waitFor()

  await anna.goto(at(urls.work('it')))
  expect(await anna.locator('.todo').first().textContent()).toContain('Una casella da rivedere')
  await anna.getByRole('link', { name: 'Anagrafe' }).first().click()
  await anna.locator('#commenti a', { hasText: third }).click()
  await field(anna, third).fill('6.300')
  await anna.keyboard.press('Enter')
  await rest(anna, third, 'salvato')
  await move(anna, 'Consegna', 'consegnata al responsabile')

  await paolo.goto(at(anagrafe))
  expect(await paolo.locator('.moves').textContent()).toContain('6.300')
  await move(paolo, 'Convalida', 'convalidata dal responsabile')
  await move(carla, 'Accetta', 'accettata')
})

/** Each error that the checks still see is explained in its own field. */
async function explainErrors() {
  for (;;) {
    const open = anna
      .locator('#verifiche li')
      .filter({ has: anna.locator('.sev-error') })
      .filter({ has: anna.getByRole('textbox') })
      .first()
    if ((await open.count()) === 0) return
    await open.getByRole('textbox').fill('Verificato con l’ufficio')
    await open.getByRole('button').click()
    await anna.waitForLoadState()
  }
}

test('after the term nobody writes without a permit', async () => {
  const keeping = urls.mapKeeping('it', 2025, 'protezione-civile')
  const map = urls.workMap('it', 2025, 'protezione-civile')
  await carla.goto(at(keeping))
  await carla.getByLabel('Giorno').fill('2026-01-31')
  await carla.getByRole('button', { name: 'Cambia scadenza' }).click()
  await expect.poll(() => carla.getByLabel('Giorno').inputValue(), patience).toBe('2026-01-31')
  await luca.goto(at(map))
  expect(await luca.getByRole('main').textContent()).toContain('Sola lettura')

  await carla.locator('#proroga-persona').selectOption({ label: 'Luca Bo' })
  await carla.getByLabel('Fino al').fill('2026-02-10')
  await carla.locator('#proroga-motivo').fill('ufficio chiuso')
  await carla.getByRole('button', { name: 'Concedi proroga' }).click()
  await carla.getByText('Luca Bo, 10/02/2026').waitFor()
  await luca.goto(at(map))
  const [first = ''] = await labels(luca)
  await field(luca, first).fill('16')
  await luca.keyboard.press('Enter')
  await rest(luca, first, 'salvato')
})

test('another office sends its figures by a form for a spreadsheet', async () => {
  const [, second = ''] = await labels(luca)
  const [download] = await Promise.all([
    luca.waitForEvent('download'),
    luca.getByRole('link', { name: 'Scarica il modulo' }).click(),
  ])
  const book = new excel.Workbook()
  await book.xlsx.readFile(await download.path())
  book.eachSheet(sheet =>
    sheet.eachRow(row => {
      const isRow = typeof row.getCell(formColumns.row + 1).value === 'number'
      if (isRow && row.getCell(1).value === second) row.getCell(formColumns.figure + 1).value = 20
    }),
  )
  await luca.getByLabel('Modulo compilato (xlsx)').setInputFiles({
    name: 'modulo.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await book.xlsx.writeBuffer()),
  })
  await luca.getByRole('button', { name: 'Guarda che cosa cambia' }).click()
  await luca.getByText('Una riga cambia').waitFor()
  await luca.getByRole('button', { name: 'Scrivi nella mappa' }).click()
  await expect.poll(() => field(luca, second).inputValue(), patience).toBe('20')
})

test('once every map is accepted the year is sealed', async () => {
  const path = urls.campaignPart('it', 2025, 'sigillo')
  await carla.goto(at(path))
  expect(await carla.getByRole('main').textContent()).toMatch(/77 mappe non sono ancora accettate/)
  await acceptTheOthers()
  await carla.goto(at(path))
  await carla.getByLabel('Numero della deliberazione').fill('n. 41')
  await carla.getByLabel('Data della deliberazione').fill('2026-02-01')
  await carla.getByRole('button', { name: 'Sigilla e pubblica il 2025' }).click()
  await carla.getByText('L’edizione è sigillata.').waitFor()
}, 300_000)

/** The offices whose year has nothing new, all at once: what their pages would ask, asked of the same use cases. */
async function acceptTheOthers() {
  const everybody = await addActor(store, body, 'Altri uffici', [
    ['manager', { kind: 'body' }],
    ['controller', { kind: 'body' }],
  ])
  const work = await listOwnMaps(store, everybody, today)
  for (const { slug, state } of work?.maps ?? []) if (state === 'draft') await accept(everybody, slug)
}

async function accept(actor: Actor, slug: string) {
  const about = { year: 2025, slug, today }
  const { tables } = await given(loadDraft(store, actor, about))
  for (const section of ['output', 'served'] as const) {
    if ((tables[section]?.rows ?? []).every(row => row.cells['2025-12-31'])) continue
    await given(stateTable(store, actor, { ...about, section, reason: 'fonte non ancora pubblicata' }))
  }
  for (const move of ['submit', 'validate', 'accept'] as const) await step(actor, about, move)
}

async function step(
  actor: Actor,
  about: { readonly year: number; readonly slug: string; readonly today: string },
  move: 'submit' | 'validate' | 'accept',
) {
  const asked = async () => {
    const { version } = await given(loadDraft(store, actor, about))
    return moveMap(store, actor, { ...about, move, version, reason: '' })
  }
  const done = await asked()
  if (done.ok) return
  const open = done.error.kind === 'not-complete' ? done.error.obstacles : []
  for (const each of open) {
    if (each.kind !== 'error-open') continue
    const { fingerprint } = each
    await given(explainFinding(store, actor, { ...about, fingerprint, reason: 'verificato' }))
  }
  await given(asked())
}

test('the portal shows 2025, and what it changed of 2024', async () => {
  const page = await ownWindow('/')
  await expect.poll(async () => (await page.goto(at('/2025/servizi/anagrafe')))?.status(), patience).toBe(200)
  expect(await page.getByRole('main').textContent()).toContain('25.500')
  await page.goto(at(urls.differences('it', 2025)))
  const text = await page.getByRole('main').textContent()
  expect(text).toContain('26.091')
  expect(text).toContain('26.191')
})

test('nothing went wrong behind the pages', () => {
  expect(complaints).toEqual([])
})
