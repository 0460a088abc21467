import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../src/web/start-server.ts'
import { aboutPages, urls } from '../../src/web/urls.ts'
import { nextYear, restated, withOutputs } from '../next-year.ts'
import { example, openTestPortal, type TestPortal } from '../web/portal.ts'
import { launchBrowser } from './launch-browser.ts'
import { serveStore } from './serve-store.ts'

/** The year after, with a restated figure: a series has two vintages, a year has differences. */
const after = nextYear(example, [
  ['ASILI NIDO', map => withOutputs(map, rows => rows.map(row => restated(row, 0, '18.000', 18000)))],
  ['ELETTORALE', () => null],
])

let portal: TestPortal
let server: RunningServer
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  portal = await openTestPortal([example, after])
  const { store, faults } = portal
  server = await serveStore(store, error => faults.push(error))
  browser = await launchBrowser()
  // What A4 leaves between its margins, in the points of a screen.
  context = await browser.newContext({ viewport: { width: 680, height: 990 } })
  page = await context.newPage()
  await page.emulateMedia({ media: 'print' })
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await portal?.close()
})

const museum = urls.service('it', 2025, 'museo-civico-archeologico-civilta-contadina-storia-naturale')
const kinds = (language: 'it' | 'en') => [
  urls.edition(language, 2025),
  urls.service(language, 2025, 'asili-nido'),
  urls.service(language, 2024, 'polizia-stradale-e-infortunistica'),
  urls.service(language, 2025, 'gestione-finanziaria-risorse-umane-spesa'),
  urls.series(language, 2025, 'asili-nido', 'output', 'pasti-erogati-anno'),
  urls.lens(language, 2025, 'asili-nido'),
  urls.compare(language, `?serie=${museum}/utenti/visitatori-musei-di-cui&vista=indice`),
  urls.glance(language, 2025),
  urls.toWhom(language, 2025),
  urls.management(language, 2025),
  urls.managers(language, 2025),
  urls.organisations(language, 2025),
  urls.organisation(language, 2025, 'aem'),
  urls.quality(language, 2025),
  urls.search(language, 2025, 'pasti'),
  urls.difference(language, 2025, 2024, null),
  urls.openData(language),
  urls.apiPage(language),
  ...aboutPages.map(each => urls.about(language, each)),
  `${urls.service(language, 2025, 'anagraffe')}`,
]

/** What has no place on paper: what is pressed, cells too narrow for a word, what hangs over the edge. */
const faultsOnPaper = `(() => {
  const seen = each => each.checkVisibility() && each.getBoundingClientRect().height > 1
  const name = each => each.tagName.toLowerCase() + '.' + each.className + ' ' + each.textContent.trim().slice(0, 30)
  const pressed = [...document.querySelectorAll('nav, form, button, select, .btn')].filter(seen)
  const narrow = [...document.querySelectorAll('td, th')].filter(each =>
    seen(each) && /[a-z]{4}/i.test(each.textContent) && each.getBoundingClientRect().width < 26 &&
    !each.querySelector('.visually-hidden'))
  const over = [...document.querySelectorAll('main *, footer *')].filter(each =>
    seen(each) && each.getBoundingClientRect().right > window.innerWidth + 1 && !each.closest('.visually-hidden, svg'))
  return [...pressed.map(name), ...narrow.map(name), ...over.map(name)].slice(0, 5)
})()`

describe.each(['it', 'en'] as const)('on paper, in %s', language => {
  test.each(kinds(language))('%s holds what is read and nothing that is pressed', async url => {
    await page.goto(new URL(url, server.address).href)
    expect(await page.evaluate(faultsOnPaper)).toEqual([])
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  })
})

test.each([
  [urls.glance('it', 2024), 2],
  [urls.glance('en', 2024), 2],
  [urls.glance('it', 2025), 2],
  [urls.lens('it', 2025, 'asili-nido'), 2],
  [urls.series('it', 2025, 'asili-nido', 'output', 'pasti-erogati-anno'), 2],
  [urls.compare('it', `?serie=${museum}/utenti/visitatori-musei-di-cui&vista=indice`), 1],
  [urls.service('it', 2024, 'polizia-stradale-e-infortunistica'), 3],
])('%s takes %i sheets of A4', async (url, sheets) => {
  await page.goto(new URL(url, server.address).href)
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets)
})
