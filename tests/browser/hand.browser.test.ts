import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ServedMap, serveSmallMap } from './serve-small-map.ts'

/** Cells cut and pasted elsewhere, and a page that was left aside while somebody else wrote. */
let served: ServedMap
let page: Page
const patience = { timeout: 20_000 }

beforeAll(async () => {
  served = await serveSmallMap(['Riga 1', 'Riga 2', 'Riga 3', 'Riga 4'])
  page = await served.pageOf('Anna Rossi')
})

afterAll(() => served?.close())

beforeEach(() => served.open(page))

const field = (label: string, of = page) =>
  of.getByRole('textbox', { name: `${label} 31/12/2025`, exact: true })
const shows = (label: string, figure: string) =>
  expect.poll(() => field(label).inputValue(), patience).toBe(figure)
const allSaved = (of = page) =>
  expect.poll(() => of.locator('[data-line-state]').textContent(), patience).toBe('Tutto salvato')

test('figures that are cut leave their cells and arrive where they are pasted', async () => {
  await field('Riga 1').fill('101')
  await page.keyboard.press('Enter')
  await page.keyboard.type('102')
  await page.keyboard.press('Enter')
  await allSaved()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('Control+x')
  await shows('Riga 1', '')
  await shows('Riga 2', '')
  await field('Riga 3').focus()
  await page.keyboard.press('Control+v')
  await shows('Riga 3', '101')
  await shows('Riga 4', '102')
  await allSaved()
  await served.open(page)
  await shows('Riga 1', '')
  await shows('Riga 4', '102')
})

/** The page as if it had been left for so long, in seconds, and then taken up again. */
const leftAside = (seconds: number) => `{
  const seen = state => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }
  seen('hidden')
  const clock = Date.now
  Date.now = () => clock() + ${seconds} * 1000
  seen('visible')
}`

test('a page taken up again after half a minute shows what somebody else wrote meanwhile', async () => {
  const other = await served.pageOf('Bruno Verdi')
  await served.open(other)
  await field('Riga 2', other).fill('205')
  await other.keyboard.press('Enter')
  await allSaved(other)
  await shows('Riga 2', '')
  const asked: string[] = []
  page.on('request', request => asked.push(request.method()))
  await page.evaluate(leftAside(5))
  await page.evaluate(leftAside(31))
  await shows('Riga 2', '205')
  expect(asked).toEqual(['GET'])
})
