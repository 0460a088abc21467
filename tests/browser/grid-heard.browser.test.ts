import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDraft } from '../../src/usecases/campaign/load-draft.ts'
import { writeCells } from '../../src/usecases/campaign/write-cells.ts'
import { given, today, typed } from '../campaign.ts'
import { type ServedMap, serveSmallMap } from './serve-small-map.ts'

/** What a screen reader is given of the grid: Chromium’s own tree of names, roles and descriptions. */
let served: ServedMap
let context: BrowserContext
let page: Page
const rows = Array.from({ length: 12 }, (_, at) => `Riga ${at + 1}`)
const patience = { timeout: 20_000 }

beforeAll(async () => {
  served = await serveSmallMap(rows)
  const { store, controller } = served
  const at = { year: 2025, slug: 'anagrafe', today }
  const { tables } = await given(loadDraft(store, controller, at))
  const numberOf = (label: string) => tables.output?.rows.find(row => row.label === label)?.row ?? 0
  const changes = [
    typed(numberOf('Riga 11'), '2025-12-31', '100', { estimated: true }),
    typed(numberOf('Riga 12'), '2025-12-31', '90.000 (40.000 pagati 60.000 gratuiti)'),
  ]
  await given(writeCells(store, controller, { ...at, changes }))
  page = await served.pageOf('Anna Rossi')
  await served.open(page)
  context = page.context()
})

afterAll(() => served?.close())

const field = (label: string, of = page) =>
  of.getByRole('textbox', { name: `${label} 31/12/2025`, exact: true })

/** Role, name and description of a field, as Chromium computes them for whoever listens. */
async function heard(label: string) {
  const session = await context.newCDPSession(page)
  const id = await field(label).getAttribute('id')
  const { root } = await session.send('DOM.getDocument', {})
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: `[id="${id}"]`,
  })
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false })
  await session.detach()
  const [node] = nodes
  const properties = new Map(node?.properties?.map(each => [String(each.name), each.value.value]))
  return {
    name: String(node?.name?.value ?? ''),
    description: String(node?.description?.value ?? ''),
    invalid: properties.get('invalid') ?? 'false',
  }
}

test('a grid with its rows, its years and a name; every figure in a cell, every row with its heading', async () => {
  const grid = page.getByRole('grid', { name: 'Output' })
  const snapshot = await grid.ariaSnapshot()
  expect(snapshot).toMatch(/columnheader "2024"/)
  expect(snapshot).toMatch(/columnheader "31\/12\/2025"/)
  expect(snapshot).toMatch(/rowheader "Riga 1"/)
  expect(snapshot).toMatch(/gridcell "103"/)
  expect(snapshot).toMatch(/textbox "Riga 1 31\/12\/2025"/)
  expect(await grid.getByRole('rowheader').count()).toBe(rows.length)
  expect(await grid.getByRole('columnheader').count()).toBe(7)
  expect(await grid.getByRole('gridcell').count()).toBeGreaterThanOrEqual(rows.length * 6)
})

test('what only serves pages without a script is not in the way', async () => {
  expect(await page.locator('.only-plain:visible').count()).toBe(0)
  expect(await page.locator('a.more:visible').count()).toBeLessThanOrEqual(1)
})

test('a cell says how it stands, that it is an estimate, what is asked of it and what a check found', async () => {
  expect(await heard('Riga 1')).toEqual({
    name: 'Riga 1 31/12/2025',
    description: 'da scrivere',
    invalid: 'false',
  })
  expect((await heard('Riga 11')).description).toBe('salvato stima')
  const { description } = await heard('Riga 12')
  expect(description).toMatch(/^perché\? Di solito da .* Perché 90\.000 .*«Riga 12»/)
})

describe('what is read out', () => {
  /** Every region that a screen reader reads out by itself, and what was put there since. */
  const listen = () =>
    page.evaluate(`{
      window.readOut = []
      for (const before of window.listeners ?? []) before.disconnect()
      window.listeners = []
      for (const region of document.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log]')) {
        const listener = new MutationObserver(() => window.readOut.push(region.textContent))
        listener.observe(region, { childList: true, characterData: true, subtree: true })
        window.listeners.push(listener)
      }
    }`)
  const readOut = async () => {
    const said: unknown = await page.evaluate('window.readOut')
    return Array.isArray(said) ? said.map(String) : []
  }

  test('there is one region, and it is polite', async () => {
    const regions = page.locator('[aria-live], [role=status], [role=alert], [role=log]')
    expect(await regions.count()).toBe(1)
    expect(await regions.first().getAttribute('aria-live')).toBe('polite')
  })

  test('ten cells typed one after the other are told once, when the hand rests', async () => {
    await listen()
    await field('Riga 1').focus()
    for (let n = 0; n < 10; n++) {
      await page.keyboard.type('100')
      await page.keyboard.press('Enter')
    }
    await expect.poll(readOut, patience).toEqual(['Salvate 10 caselle.'])
  })

  test('a figure unlike its past is told with what is usual', async () => {
    await listen()
    await field('Riga 2').fill('9999')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await readOut()).join(' '), patience).toContain('Riga 2: di solito da ')
    expect((await heard('Riga 2')).description).toMatch(/^perché\? .*Perché 9\.999\?/)
    await field('Riga 2').fill('100')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await heard('Riga 2')).description, patience).toBe('salvato')
  })

  test('a conflict is told at once; the cell is marked and says what to choose', async () => {
    const other = await served.pageOf('Bruno Verdi')
    await served.open(other)
    await field('Riga 3', other).fill('97')
    await other.keyboard.press('Enter')
    await other.getByText('Tutto salvato').waitFor()
    await listen()
    await field('Riga 3').fill('98')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await readOut()).join(' '), patience).toContain('Riga 3: conflitto')
    const cell = await heard('Riga 3')
    expect(cell.invalid).toBe('true')
    expect(cell.description).toMatch(/^conflitto Qualcuno ha scritto nella stessa casella/)
    await page.getByRole('button', { name: 'Tieni il mio' }).click()
    await expect.poll(async () => (await heard('Riga 3')).invalid, patience).toBe('false')
    // What is chosen is still on its way.
    await page.getByText('Tutto salvato').waitFor()
    await other.context().close()
  })

  test('a network that goes and comes back is told once each', async () => {
    await listen()
    await context.setOffline(true)
    await field('Riga 4').fill('101')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await readOut()).join(' '), patience).toContain('Il server non risponde')
    await field('Riga 5').fill('102')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('[data-line-state]').textContent(), patience).toContain('2 caselle')
    await context.setOffline(false)
    await expect
      .poll(async () => (await readOut()).at(-1) ?? '', patience)
      .toMatch(/La rete è tornata|Salvate/)
    const lost = (await readOut()).filter(each => each.includes('Il server non risponde'))
    expect(lost).toHaveLength(1)
  })
})
