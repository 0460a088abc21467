import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
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
  check: { path: '/2024/servizi/biblioteche/verifiche', height: 1500 },
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
    const found = /^(http:\S+)\/\nVerifiche .*: (http:\S+)\n/m.exec(text)
    if (found) resolve([found[1], found[2]])
  })
})
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: ['--no-sandbox'] })
mkdirSync(join(root, 'docs/images'), { recursive: true })
const page = await browser.newPage()
await page.goto(door)
for (const [name, { path, height }] of Object.entries(pages)) {
  await page.setViewportSize({ width: 1280, height })
  await page.goto(address + path, { waitUntil: 'networkidle' })
  await page.screenshot({ path: join(root, `docs/images/${name}-1280.png`) })
}
await browser.close()
server.kill('SIGTERM')
await new Promise(resolve => server.once('close', resolve))
rmSync(folder, { recursive: true, force: true })
