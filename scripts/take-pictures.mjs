import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from './browser.mjs'
import { root } from './run.mjs'

/** Takes the pictures of the readme from the portal with the example: `npm run pictures`. */
const pages = {
  home: { path: '/', height: 900 },
  service: { path: '/2024/servizi/anagrafe', height: 1500 },
  series: { path: '/2024/servizi/polizia-stradale-e-infortunistica/output/ore-servizi', height: 1500 },
  glance: { path: '/2024/in-sintesi', height: 1200 },
  organisation: { path: '/2024/organizzazioni/aem', height: 900 },
  data: { path: '/dati', height: 1000 },
  check: { path: '/2024/servizi/biblioteche/verifiche', height: 1500 },
  board: { path: '/lavoro/2025', height: 1300 },
}

const folder = mkdtempSync(join(tmpdir(), 'atlante-pictures-'))
const server = spawn(process.execPath, ['scripts/start.mjs'], {
  cwd: root,
  env: { ...process.env, ATLANTE_DATA: join(folder, 'data'), PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const [address, door] = await new Promise(resolve => {
  let text = ''
  server.stdout.on('data', chunk => {
    text += chunk
    const found = /^(http:\S+)\/\nPrimo accesso.*: (http:\S+)\n/m.exec(text)
    if (found) resolve([found[1], found[2]])
  })
})
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: ['--no-sandbox'] })
mkdirSync(join(root, 'docs/images'), { recursive: true })
const page = await browser.newPage()
await comeIn()
await readADocument()
await openTheYear()
for (const [name, { path, height }] of Object.entries(pages)) {
  await page.setViewportSize({ width: 1280, height })
  await page.goto(address + path, { waitUntil: 'networkidle' })
  await page.screenshot({ path: join(root, `docs/images/${name}-1280.png`) })
}
await fillIn()
await browser.close()
server.kill('SIGTERM')
await new Promise(resolve => server.once('close', resolve))
rmSync(folder, { recursive: true, force: true })

/** As who administers and runs the year. */
async function comeIn() {
  await page.goto(door)
  await page.getByLabel('Nome e cognome').fill('Ada Rossi')
  await page.getByLabel('E-mail').fill('ada.rossi@comune.example')
  await page.getByLabel('Sono anche il controllo di gestione').check()
  for (const field of await page.locator('input[type=password]').all()) {
    await field.fill('una frase che nessuno indovina')
  }
  await page.locator('main form button').first().click()
  await page.waitForURL(/\/lavoro/)
}

/** The real document, where it is at hand: what is read of it, before it is kept. */
async function readADocument() {
  const document = join(root, '../shared/source/cremona-2024.txt')
  if (!existsSync(document)) return
  await page.setViewportSize({ width: 1280, height: 1000 })
  await page.goto(`${address}/lavoro/documento`)
  await page.getByLabel('Il documento', { exact: true }).setInputFiles(document)
  await page.getByRole('button', { name: 'Leggi e mostra' }).click()
  await page.screenshot({ path: join(root, 'docs/images/import-1280.png') })
}

async function openTheYear() {
  await page.goto(`${address}/lavoro/2025/apri`)
  await page.getByRole('button', { name: /^Apri/ }).click()
  await page.waitForURL(/\/lavoro\/2025$/)
}

/** A map while it is written: a few figures, one that asks why. */
async function fillIn() {
  await page.setViewportSize({ width: 1280, height: 1100 })
  await page.goto(`${address}/lavoro/2025/mappe/anagrafe`, { waitUntil: 'networkidle' })
  await page.getByRole('grid', { name: 'Output' }).getByRole('textbox').first().click()
  for (const figure of ['24.310', '9.120', '6.480', 'n', '9.999']) {
    await page.keyboard.type(figure)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('ArrowUp')
  await page.waitForTimeout(2000)
  await page.screenshot({ path: join(root, 'docs/images/grid-1280.png') })
}
