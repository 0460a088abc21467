import type { Page } from 'playwright-core'
import type { Actor } from '../../src/domain/permission/actor.ts'
import type { Store } from '../../src/store/store.ts'
import { openCampaign } from '../../src/usecases/campaign/open-campaign.ts'
import { urls } from '../../src/web/urls.ts'
import { addActor, deadline, given, imported, today } from '../campaign.ts'
import { freshPlace, opened } from '../database.ts'
import { signedIn } from '../people.ts'
import { smallEdition } from '../small-edition.ts'
import { launchBrowser } from './launch-browser.ts'
import { serveStore } from './serve-store.ts'

const figures = [100, 104, 98, 101, 103, 99]
const now = new Date(`${today}T10:00:00Z`)

const fail = (error: unknown): never => {
  throw error
}

/** One service in collection, its map of a few rows served to a browser. */
export interface ServedMap {
  readonly store: Store
  readonly controller: Actor
  /** A page for a new person of this name who may write in it, with no address open. */
  pageOf(name: string): Promise<Page>
  /** Opens the map anew, so that what it shows is what was saved. */
  open(page: Page): Promise<void>
  close(): Promise<void>
}

/** The map of ANAGRAFE for 2025 with an output row of `figures` for each name. */
export async function serveSmallMap(rows: readonly string[]): Promise<ServedMap> {
  const fresh = await freshPlace()
  const store = await opened(fresh.place)
  const output = Object.fromEntries(rows.map(row => [row, figures]))
  const body = await imported(store, smallEdition(2024, { ANAGRAFE: { output } }))
  const controller = await addActor(store, body, 'Controllo', [['controller', { kind: 'body' }]])
  await given(openCampaign(store, controller, { year: 2025, deadline, appointments: [], today }))
  const server = await serveStore(store, fail, now)
  const browser = await launchBrowser()
  return {
    store,
    controller,
    async pageOf(name) {
      const who = await signedIn(store, { role: 'contributor', name, now })
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        bypassCSP: true,
      })
      await context.addCookies([{ name: who.cookieName, value: who.secret, url: server.address }])
      return context.newPage()
    },
    async open(page) {
      await page.goto(new URL(urls.workMap('it', 2025, 'anagrafe'), server.address).href)
      await page.locator('main.scripted').waitFor()
    },
    async close() {
      await browser.close()
      await server.close()
      await store.close()
      await fresh.remove()
    },
  }
}
