import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { importEdition } from '../../src/usecases/import-edition.ts'
import { startServer } from '../../src/web/start-server.ts'
import { builtAssets, example, openTestPortal, type TestPortal } from './portal.ts'

let portal: TestPortal | undefined
afterEach(() => portal?.close())

const page = async (url: string) => (await portal?.app.inject({ method: 'GET', url }))?.body ?? ''

test('before the first import the home page says what to do', async () => {
  portal = await openTestPortal([])
  expect(await page('/')).toContain('atlante import FILE')
  expect((await portal.app.inject({ method: 'GET', url: '/2024' })).statusCode).toBe(404)
})

test('a stored page is made anew within a second of a correction', async () => {
  portal = await openTestPortal([example])
  const url = '/2024/servizi/anagrafe'
  const before = await page(url)
  expect(await page(url)).toBe(before)
  const services = example.services.map(map =>
    map.name === 'ANAGRAFE' ? { ...map, manager: 'NUOVA RESPONSABILE' } : map,
  )
  await importEdition(portal.store, { ...example, services }, 'test')
  await wait(1100)
  expect(await page(url)).toContain('Responsabile Nuova')
})

test('a service that changed its name is found at the old address', async () => {
  portal = await openTestPortal([example])
  const services = example.services.map(map =>
    map.name === 'ANAGRAFE' ? { ...map, name: 'SERVIZI DEMOGRAFICI' } : map,
  )
  await importEdition(portal.store, { ...example, year: 2025, services }, 'test')
  await wait(1100)
  const answer = await portal.app.inject({ method: 'GET', url: '/2025/servizi/anagrafe' })
  expect(answer.statusCode).toBe(301)
  expect(answer.headers.location).toBe('/2025/servizi/servizi-demografici')
  expect(await page('/2025/servizi/servizi-demografici')).toContain('Servizi Demografici')
})

test('a port in use is a refusal, and the running server goes on', async () => {
  portal = await openTestPortal([example])
  const parts = {
    store: portal.store,
    assets: builtAssets(),
    url: null,
    host: '127.0.0.1',
    onFault: () => {},
  }
  const first = await startServer({ ...parts, port: 0 })
  if (!first.ok) return expect.fail('the first server does not start')
  const port = Number(new URL(first.value.address).port)
  const second = await startServer({ ...parts, port })
  expect(second).toEqual({ ok: false, error: { kind: 'port-in-use', host: '127.0.0.1', port } })
  expect((await fetch(first.value.address)).status).toBe(200)
  await first.value.close()
})

test('an address of another machine is a refusal', async () => {
  portal = await openTestPortal([])
  const parts = {
    store: portal.store,
    assets: builtAssets(),
    url: null,
    onFault: () => {},
  }
  const answer = await startServer({ ...parts, host: '203.0.113.9', port: 3999 })
  expect(answer).toMatchObject({ ok: false, error: { kind: 'address-not-usable', host: '203.0.113.9' } })
})
