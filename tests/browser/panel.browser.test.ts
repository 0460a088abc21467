import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ServedMap, serveSmallMap } from './serve-small-map.ts'

/** What stands beside the grid: it follows the hand, and what is typed there saves itself. */
let served: ServedMap
let page: Page
const patience = { timeout: 20_000 }

beforeAll(async () => {
  served = await serveSmallMap(['Riga 1', 'Riga 2', 'Riga 3', 'Riga 4'])
  page = await served.pageOf('Anna Rossi')
})

afterAll(() => served?.close())

const openMap = () => served.open(page)
beforeEach(openMap)

const panel = () => page.locator('#casella')
const field = (label: string) => page.getByRole('textbox', { name: `${label} 31/12/2025`, exact: true })
const told = (selector: string) => page.locator(selector).textContent()
const allSaved = () => expect.poll(() => told('[data-line-state]'), patience).toBe('Tutto salvato')
const years = () => panel().locator('[data-history] li').allTextContents()

test('it follows the hand, and says who wrote the cell', async () => {
  await field('Riga 2').focus()
  expect(await told('#casella-nome')).toBe('Riga 2')
  expect((await years())[0]).toMatch(/^2025da scrivere$/)
  await page.keyboard.type('102')
  await page.keyboard.press('Enter')
  expect(await told('#casella-nome')).toBe('Riga 3')
  await allSaved()
  await page.keyboard.press('ArrowUp')
  await expect.poll(async () => (await years())[0], patience).toMatch(/^2025.*Anna Rossi.*102$/)
  expect(await years()).toHaveLength(6)
})

test('note, estimate and parts are saved as they are left, and shown again', async () => {
  await field('Riga 1').fill('101')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await panel().locator('#nota').fill('dato di novembre')
  await page.keyboard.press('Enter')
  await panel().locator('#stima').check()
  await panel().getByText('parti', { exact: false }).first().click()
  const names = panel().locator('[name="parte-nome[]"]')
  const values = panel().locator('[name="parte-quanto[]"]')
  await names.nth(0).fill('interno')
  await values.nth(0).fill('60')
  await values.nth(0).blur()
  await expect.poll(() => told('[data-sum]'), patience).toMatch(/60.*101/)
  await names.nth(1).fill('esterno')
  await values.nth(1).fill('41')
  await values.nth(1).blur()
  await expect.poll(() => told('[data-sum]'), patience).toMatch(/^[^0-9]*101[^0-9]*$/)
  expect(await names.count()).toBe(3)
  await allSaved()
  await openMap()
  await field('Riga 1').focus()
  expect(await panel().locator('#nota').inputValue()).toBe('dato di novembre')
  expect(await panel().locator('#stima').isChecked()).toBe(true)
  expect(await values.nth(1).inputValue()).toBe('41')
})

test('an absence is one button; Escape goes back to the cell', async () => {
  await field('Riga 3').focus()
  await page.keyboard.press('Alt+Enter')
  expect(await panel().locator(':focus').count()).toBe(1)
  await page.keyboard.press('Enter')
  await expect.poll(() => field('Riga 3').inputValue(), patience).toBe('n.d.')
  await page.keyboard.press('Escape')
  expect(await page.locator(':focus').getAttribute('id')).toBe(await field('Riga 3').getAttribute('id'))
  await allSaved()
})

test('an earlier year is corrected here too, with its reason', async () => {
  await field('Riga 4').focus()
  await panel()
    .locator('details', { has: page.locator('[name=rettifica]') })
    .locator('summary')
    .click()
  await panel().locator('[name="rettifica-data"]').selectOption('2023-12-31')
  await panel().locator('[name="rettifica-perche"]').selectOption({ index: 1 })
  await panel().locator('[name=rettifica]').fill('110')
  await page.keyboard.press('Enter')
  await expect
    .poll(
      () => page.locator('tr[data-row]', { hasText: 'Riga 4' }).locator('td.restated').textContent(),
      patience,
    )
    .toMatch(/spiegato\s*110/)
  expect(await panel().locator('[name=rettifica]').inputValue()).toBe('')
  await allSaved()
  await openMap()
  await field('Riga 4').focus()
  expect((await years())[2]).toMatch(/^2023.*Anna Rossi.*110$/)
})
