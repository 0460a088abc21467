import { AxeBuilder } from '@axe-core/playwright'
import excel from 'exceljs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formColumns } from '../../src/domain/campaign/form-sheet.ts'
import { may } from '../../src/domain/permission/may.ts'
import type { Role } from '../../src/domain/permission/role.ts'
import { writeText } from '../../src/publish/text.ts'
import type { Store } from '../../src/store/store.ts'
import { firstAdministratorToken } from '../../src/usecases/people/first-link.ts'
import type { RunningServer } from '../../src/web/start-server.ts'
import { urls } from '../../src/web/urls.ts'
import type { WorkRoute } from '../../src/web/workspace/route.ts'
import { workRoutes } from '../../src/web/workspace/work-routes.ts'
import { type Language, languages } from '../../src/words/language.ts'
import { exampleOf2024, imported, today } from '../campaign.ts'
import { type FreshPlace, freshPlace, opened } from '../database.ts'
import { fillYear, hire, type Member, maps, now, type Staff, year } from './filled-year.ts'
import { launchBrowser } from './launch-browser.ts'
import { serveStore } from './serve-store.ts'

/**
 * Every page of the workspace, from the list of its routes, by each role that may see it, with something to show. A
 * route that nobody says here how to visit fails: a new page comes with its line.
 */
let fresh: FreshPlace
let store: Store
let server: RunningServer
let browser: Browser
let staff: Staff
let firstToken = ''
const complaints: string[] = []

/** An address to look at, and in which parts of the year: `before` it is opened, or `during` it. */
interface Visit {
  readonly address: (language: Language) => string
  readonly when?: 'before' | 'during'
  /** One role is enough where all see the same. */
  readonly only?: Role
}

const map = (slug: string): Visit => ({ address: language => urls.workMap(language, year, slug) })
const noToken = 'x'.repeat(43)

/** Of each route's Italian pattern: what to look at. */
const visits: Readonly<Record<string, () => readonly Visit[]>> = {
  '/accesso': () => [{ address: language => urls.signIn(language, urls.work(language)) }],
  // Without a session half open it leads to signing in; its own page is looked at below.
  '/accesso/codice': () => [],
  '/accesso/dimenticata': () => [{ address: language => urls.signInStep(language, 'dimenticata') }],
  '/accesso/primo/:token': () => [
    { address: language => urls.signInLink(language, 'primo', firstToken), when: 'before' },
  ],
  '/accesso/invito/:token': () => [{ address: language => urls.signInLink(language, 'invito', noToken) }],
  '/accesso/nuova-password/:token': () => [
    { address: language => urls.signInLink(language, 'nuova-password', noToken) },
  ],
  '/profilo': () => [{ address: urls.profile }],
  '/persone': () => [{ address: urls.people }],
  '/persone/:person': () => [
    { address: language => urls.person(language, staff.contributor.person) },
    { address: language => urls.person(language, staff.administrator.person) },
  ],
  '/diritti': () => [{ address: urls.rights }],
  '/lavoro': () => [{ address: urls.work }, { address: urls.work, when: 'before' }],
  '/lavoro/storia': () => [{ address: urls.workHistory }],
  '/lavoro/posta': () => [{ address: urls.outbox }],
  '/lavoro/rilevazione': () => [
    { address: urls.campaigns },
    { address: urls.campaigns, when: 'before', only: 'controller' },
  ],
  '/lavoro/:edition': () => [{ address: language => urls.campaign(language, year) }],
  '/lavoro/:edition/apri': () => [
    { address: language => urls.campaignPart(language, year, 'apri'), when: 'before' },
  ],
  '/lavoro/documento': () => [{ address: urls.documents }],
  '/lavoro/settori': () => [{ address: urls.departments }],
  '/lavoro/:edition/dati-comuni': () => [
    { address: language => urls.campaignPart(language, year, 'dati-comuni') },
  ],
  '/lavoro/:edition/dati-comuni/nuovo': () => [
    { address: language => urls.campaignPart(language, year, 'dati-comuni/nuovo') },
  ],
  '/lavoro/:edition/sigillo': () => [{ address: language => urls.campaignPart(language, year, 'sigillo') }],
  '/lavoro/:edition/mappe/:service': () => Object.values(maps).map(map),
  '/lavoro/:edition/mappe/:service/conduzione': () => [
    { address: language => urls.mapKeeping(language, year, maps.busy) },
  ],
  '/lavoro/:edition/mappe/:service/anteprima': () => [
    { address: language => urls.preview(language, year, maps.busy, null) },
  ],
  // Of one service: all five hundred of them are the same kind of article.
  '/:edition/verifiche': () => [
    { address: language => urls.findings(language, year - 1, { servizio: maps.handedIn }), when: 'before' },
  ],
  '/:edition/servizi/:service/verifiche': () => [
    { address: language => urls.serviceFindings(language, year - 1, maps.handedIn), when: 'before' },
  ],
  '/:edition/verifiche/in-sintesi': () => [
    { address: language => urls.controllerGlance(language, year - 1), when: 'before', only: 'controller' },
  ],
}

/** What is handed out as a file is no page. */
const isFile = (route: WorkRoute) => /\.(?:json|csv|pdf|docx|xlsx)$/.test(route.pattern('it'))
const pages = workRoutes.filter(route => route.method === 'GET' && !isFile(route))

test('every page of the routes is known here, and no other', () => {
  expect(Object.keys(visits).toSorted()).toEqual(pages.map(route => route.pattern('it')).toSorted())
})

beforeAll(async () => {
  fresh = await freshPlace()
  store = await opened(fresh.place)
  const body = await imported(store, exampleOf2024())
  firstToken = (await firstAdministratorToken(store, { today, now })) ?? ''
  staff = await hire(store, body)
  server = await serveStore(store, error => complaints.push(String(error)), now)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await store?.close()
  await fresh?.remove()
})

/** Who looks: a person of each role that the table of rights lets in, or nobody at an open door. */
function lookers(route: WorkRoute, { only }: Visit): readonly (Member | null)[] {
  const { entrance } = route
  if (entrance === 'anyone') return [null]
  const all: readonly Member[] = Object.values(staff)
  return all.filter(
    member =>
      (only === undefined || member.role === only) &&
      (entrance === 'signed-in' || may(member.actor.assignments, entrance, today)),
  )
}

const contexts = new Map<Member | null, Promise<BrowserContext>>()

/** A page in the window of somebody; each has one window, as people do. */
async function pageOf(who: Member | null): Promise<Page> {
  const begin = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true })
    if (who) await context.addCookies([{ name: who.cookieName, value: who.secret, url: server.address }])
    return context
  }
  const context = await (contexts.get(who) ?? contexts.set(who, begin()).get(who))
  const page = await context?.newPage()
  if (!page) throw new Error('no window')
  page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`))
  return page
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is wrong with a page, at the widths that axe looks at it and at those where nothing may be cut off. */
async function wrongs(page: Page, widths: readonly number[]): Promise<string[]> {
  const wrong: string[] = []
  if ((await page.locator('h1').count()) !== 1) wrong.push('not one h1')
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    // No page has frames: one look is enough, and takes half the time.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze()
    const places = (nodes: (typeof violations)[number]['nodes']) =>
      nodes.slice(0, 3).map(node => node.target.join(' '))
    wrong.push(...violations.map(each => `${width} ${each.id} ${places(each.nodes)}`))
  }
  // 640 is 1280 at 200 %; at 320 (400 %) nothing may scroll sideways either.
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 900 })
    const cut: unknown = await page.evaluate(cutOff)
    for (const each of Array.isArray(cut) ? cut : []) wrong.push(`${width} ${each}`)
  }
  return wrong
}

/** What sticks out of the page, and text that its box hides; runs in the page. */
const cutOff = `(() => {
  const root = document.documentElement
  const named = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + [...element.classList].map(each => '.' + each).join('')
  const seen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const wrong = []
  if (root.scrollWidth > root.clientWidth) {
    const out = [...document.body.querySelectorAll('*')].filter(each => seen(each) && each.getBoundingClientRect().right > root.clientWidth + 1)
    wrong.push('scrolls sideways by ' + (root.scrollWidth - root.clientWidth) + ': ' + out.slice(-3).map(named).join(', '))
  }
  for (const element of document.querySelectorAll('main *')) {
    const style = getComputedStyle(element)
    const hides = /hidden|clip/.test(style.overflowX) || /hidden|clip/.test(style.overflowY)
    const box = element.getBoundingClientRect()
    if (!hides || !seen(element) || element.matches('.visually-hidden, input, textarea') || box.width < 4 || box.height < 4 || !element.textContent.trim()) continue
    if (element.closest('svg') || element.scrollWidth <= element.clientWidth + 1 && element.scrollHeight <= element.clientHeight + 1) continue
    wrong.push('cut off: ' + named(element))
  }
  for (const button of document.querySelectorAll('main button, main .btn')) {
    if (seen(button) && !button.matches('.visually-hidden') && button.scrollWidth > button.clientWidth + 1) wrong.push('words beyond a button: ' + named(button))
  }
  return wrong
})()`

async function look(who: Member | null, path: string, widths: readonly number[]): Promise<string[]> {
  const page = await pageOf(who)
  const answer = await page.goto(new URL(path, server.address).href)
  const expected = path.includes(noToken) ? 410 : 200
  const status = answer?.status() ?? 0
  const wrong = status === expected ? await wrongs(page, widths) : [`answered ${status}`]
  await page.close()
  return wrong.map(each => `${path} by ${who?.role ?? 'nobody'}: ${each}`)
}

/**
 * Words differ by language, what is shown by role: who sees most looks in both languages and at both widths, the
 * others in Italian on a telephone.
 */
async function lookAt(route: WorkRoute, language: Language, when: 'before' | 'during'): Promise<string[]> {
  const wrong: string[] = []
  for (const visit of visits[route.pattern('it')]?.() ?? []) {
    if ((visit.when ?? 'during') !== when) continue
    const all = lookers(route, visit)
    for (const who of all) {
      const isFirst = !who || who.role === fullest(all)
      if (!isFirst && language !== 'it') continue
      wrong.push(...(await look(who, visit.address(language), isFirst ? [1280, 390] : [390])))
    }
  }
  return wrong
}

const fullest = (all: readonly (Member | null)[]) =>
  (['controller', 'administrator', 'contributor'] as const).find(role =>
    all.some(each => each?.role === role),
  )

/** A page by five roles, in milliseconds, on a machine that does other things too. */
const slow = 300_000
const named = pages.map(route => [route.pattern('it'), route] as const)

describe.each(languages.map(language => [language] as const))(
  'before the year is opened, in %s',
  language => {
    test.each(named.filter(([name]) => visits[name]?.().some(visit => visit.when === 'before')))(
      '%s',
      async (_name, route) => expect(await lookAt(route, language, 'before')).toEqual([]),
      slow,
    )
  },
)

let filled: Promise<void> | null = null
const fillOnce = () => {
  filled ??= fillYear(store, staff)
  return filled
}

describe('in the middle of the year', () => {
  beforeAll(fillOnce, slow)

  describe.each(languages.map(language => [language] as const))('in %s', language => {
    test.each(named.filter(([name]) => visits[name]?.().some(visit => visit.when !== 'before')))(
      '%s',
      async (_name, route) => expect(await lookAt(route, language, 'during')).toEqual([]),
      slow,
    )
  })
})

/** Pages that no address leads to: what a form is answered with. */
const answers: Readonly<
  Record<string, { readonly who: () => Member | null; readonly get: (page: Page) => Promise<void> }>
> = {
  'a wrong password': {
    who: () => null,
    async get(page) {
      await page.goto(at(urls.signIn('it')))
      await page.getByLabel('E-mail').fill('nessuno@comune.example.it')
      await page.getByLabel('Password').fill('non è questa qui')
      await page.keyboard.press('Enter')
      await page.getByRole('alert').waitFor()
    },
  },
  'the link of an invitation': {
    who: () => staff.administrator,
    async get(page) {
      await page.goto(at(urls.people('it')))
      await page.getByLabel('Nome', { exact: true }).fill('Luca Iubini')
      await page.getByLabel('E-mail', { exact: true }).fill('luca@comune.example.it')
      await page.getByLabel('Ruolo').selectOption({ label: 'lettore' })
      await page.getByLabel('Su che cosa').selectOption({ index: 1 })
      await page.getByRole('button', { name: 'Invita' }).click()
      await page.getByLabel('Collegamento').waitFor()
    },
  },
  'a map that cannot be handed in yet': {
    who: () => staff.contributor,
    async get(page) {
      await page.goto(at(urls.workMap('it', year, maps.busy)))
      await page.getByRole('button', { name: 'Consegna' }).click()
      await page.locator('.hinders').waitFor()
    },
  },
  'what a filled form changes': {
    who: () => staff.contributor,
    async get(page) {
      await page.goto(at(urls.workMap('it', year, maps.busy)))
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Scarica il modulo' }).click(),
      ])
      const book = new excel.Workbook()
      await book.xlsx.readFile(await download.path())
      book.eachSheet(sheet =>
        sheet.eachRow(row => {
          if (typeof row.getCell(formColumns.row + 1).value !== 'number') return
          row.getCell(formColumns.figure + 1).value = 12_345
        }),
      )
      await page.getByLabel('Modulo compilato (xlsx)').setInputFiles({
        name: 'modulo.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: Buffer.from(await book.xlsx.writeBuffer()),
      })
      await page.getByRole('button', { name: 'Guarda che cosa cambia' }).click()
      await page.locator('.verdicts').first().waitFor()
    },
  },
  'what a document would change, with doubts of its reader': {
    who: () => staff.controller,
    async get(page) {
      await page.goto(at(urls.documents('it')))
      const doubtful = { ...exampleOf2024(), body: { name: 'Comune di Altrove', office: null }, year: 2019 }
      const document = writeText(doubtful).replace(/\t\d+\n/, '\t1 + 2 circa\n')
      await page.getByLabel('Il documento', { exact: true }).setInputFiles({
        name: 'mappe-2019.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(document),
      })
      await page.getByRole('button', { name: 'Leggi e mostra che cosa cambia' }).click()
      await page.locator('.reader-notes').first().waitFor()
      await page.getByLabel(/^È lo stesso ente/).waitFor()
    },
  },
}

const at = (path: string) => new URL(path, server.address).href

describe('what forms are answered with', () => {
  beforeAll(fillOnce, slow)

  test.each(Object.entries(answers))(
    '%s',
    async (_name, { who, get }) => {
      const page = await pageOf(who())
      await get(page)
      expect(await wrongs(page, [1280, 390])).toEqual([])
      await page.close()
    },
    slow,
  )
})

test('nothing went wrong behind the pages', () => {
  expect(complaints).toEqual([])
})
