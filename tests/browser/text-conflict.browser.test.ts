import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entryWords } from '../../src/words/entry.ts'
import { type ServedMap, serveSmallMap } from './serve-small-map.ts'

let served: ServedMap
const patience = { timeout: 20_000 }
const words = entryWords('it').texts

beforeAll(async () => {
  served = await serveSmallMap(['Riga 1'])
})

afterAll(() => served?.close())

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
  for (const page of [mine, theirs]) await served.open(page)
  await answered(theirs, first(theirs).fill(said[1]))
  await first(mine).fill(said[0])
}

test('two people on one text: both are shown, word by word, and one is kept by choice', async () => {
  const [mine, theirs] = [await served.pageOf('Anna Rossi'), await served.pageOf('Bruno Verdi')]
  await served.open(mine)
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
