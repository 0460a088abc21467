import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { importEdition } from '../../src/usecases/import-edition.ts'
import { firstAdministratorToken } from '../../src/usecases/people/first-link.ts'
import type { RunningServer } from '../../src/web/start-server.ts'
import { urls } from '../../src/web/urls.ts'
import { type FreshPlace, freshPlace, opened } from '../database.ts'
import { everybodysPassword } from '../people.ts'
import { example } from '../web/portal.ts'
import { launchBrowser } from './launch-browser.ts'
import { serveStore } from './serve-store.ts'

let fresh: FreshPlace
let store: Store
let server: RunningServer
let browser: Browser

const fail = (error: unknown): never => {
  throw error
}

beforeAll(async () => {
  fresh = await freshPlace()
  store = await opened(fresh.place)
  await importEdition(store, example, 'prova')
  server = await serveStore(store, fail)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await store?.close()
  await fresh?.remove()
})

const at = (path: string) => new URL(path, server.address).href

async function windowWithoutScripts(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: false })
  return context.newPage()
}

describe('coming in, by keyboard and without scripts', () => {
  test('the first administrator, an invitation, a role', async () => {
    const now = new Date()
    const token = (await firstAdministratorToken(store, { today: now.toISOString().slice(0, 10), now })) ?? ''
    const ada = await windowWithoutScripts(1280)
    await ada.goto(at(urls.signInLink('it', 'primo', token)))
    await ada.getByLabel('Nome e cognome').focus()
    await ada.keyboard.type('Ada Verdi')
    await ada.keyboard.press('Tab')
    await ada.keyboard.type('ada@comune.example.it')
    await ada.keyboard.press('Tab')
    expect(await ada.getByLabel('Sono anche il controllo di gestione').isChecked()).toBe(true)
    await ada.keyboard.press('Tab')
    await ada.keyboard.type(everybodysPassword)
    await ada.keyboard.press('Tab')
    await ada.keyboard.type(everybodysPassword)
    await ada.keyboard.press('Enter')
    await ada.getByRole('link', { name: 'Persone', exact: true }).click()

    await ada.getByLabel('Nome', { exact: true }).fill('Anna Rossi')
    await ada.getByLabel('E-mail', { exact: true }).fill('anna@comune.example.it')
    await ada.getByLabel('Ruolo').selectOption({ label: 'referente' })
    await ada.getByLabel('Su che cosa').selectOption({ label: 'Anagrafe' })
    await ada.getByRole('button', { name: 'Invita' }).click()
    const link = await ada.getByLabel('Collegamento').inputValue()

    const anna = await windowWithoutScripts(390)
    await anna.goto(at(new URL(link).pathname))
    await anna.getByLabel('Password', { exact: true }).fill(everybodysPassword)
    await anna.getByLabel('Password, ancora una volta').fill(everybodysPassword)
    await anna.getByRole('button', { name: 'Entra' }).click()
    await anna.getByRole('link', { name: 'Anna Rossi' }).click()
    expect(await anna.getByRole('main').textContent()).toContain('referente Anagrafe')
    await anna.getByRole('button', { name: 'Esci' }).click()
    await anna.getByLabel('E-mail').fill('anna@comune.example.it')
    await anna.getByLabel('Password').fill('non è questa qui')
    await anna.keyboard.press('Enter')
    expect(await anna.getByRole('alert').textContent()).toContain('non aprono alcun accesso')
    await anna.getByLabel('Password').fill(everybodysPassword)
    await anna.keyboard.press('Enter')
    await anna.getByRole('button', { name: 'Esci' }).waitFor()
    await anna.context().close()
    await ada.context().close()
  })
})
