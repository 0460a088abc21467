import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { repositoryRoot } from './real-document.ts'

/** `npm start` as a person runs it, in an installed and built clone, on the embedded database. */
const folder = mkdtempSync(join(tmpdir(), 'atlante-start-'))
let first: Started

interface Started {
  readonly address: string
  readonly stdout: string
  readonly stderr: string
  stop(): Promise<number | null>
}

beforeAll(async () => {
  // Builds what the sources of this run need: what a start says is then of the start.
  await (await start('built')).stop()
  first = await start('data')
}, 120_000)

afterAll(async () => {
  await first?.stop()
  rmSync(folder, { recursive: true, force: true })
})

function start(data: string, ...args: readonly string[]): Promise<Started> {
  const { DATABASE_URL: _, ...environment } = process.env
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args], {
    cwd: repositoryRoot,
    env: { ...environment, ATLANTE_DATA: join(folder, data), PORT: '0' },
  })
  return new Promise((resolve, reject) => {
    let stdout = ''
    let stderr = ''
    child.stderr.on('data', chunk => {
      stderr += chunk
    })
    child.stdout.on('data', chunk => {
      stdout += chunk
      const address = /^http:\/\/\S+$/m.exec(stdout)?.[0]
      if (address === undefined || !stdout.endsWith('\n')) return
      resolve({ address, stdout, stderr, stop: () => stop(child) })
    })
    child.once('close', code => reject(new Error(`ended with ${code} before the address:\n${stderr}`)))
  })
}

function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  return new Promise(resolve => {
    child.once('close', resolve)
    child.kill('SIGTERM')
  })
}

const page = async (url: string) => (await fetch(url)).text()

test('the address stands on a line of its own and answers with the example', async () => {
  expect(first.stdout.split('\n')).toContain(first.address)
  const home = await page(first.address)
  expect(home).toContain('Cremona')
  expect(home).toContain('Anagrafe')
})

test('the first administrator’s link stands on its own line until it is used, and opens the findings', async () => {
  const link = /^Primo accesso.*: (http:\/\/\S+\/accesso\/primo\/[\w-]{43})$/m.exec(first.stdout)?.[1] ?? ''
  expect(await page(link)).toContain('Primo accesso')
  const password = 'quattro cavalli verdi'
  const sent = { nome: 'Anna Rossi', email: 'anna@comune.example.it', controllo: 'si', password }
  const entered = await fetch(link, {
    method: 'POST',
    body: new URLSearchParams({ ...sent, ancora: password }),
    headers: { origin: new URL(link).origin },
    redirect: 'manual',
  })
  expect(entered.status).toBe(303)
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const findings = await fetch(`${first.address}2024/verifiche`, { headers: { cookie } })
  expect(await findings.text()).toContain('Verifiche dell’edizione 2024')
  expect((await fetch(link)).status).toBe(410)
})

test('a second process on the same data is refused with one clear sentence', async () => {
  const refused = await start('data').then(
    () => 'it started',
    (error: Error) => error.message,
  )
  expect(refused).toMatch(/ended with 2 before the address:\n\S.*\n$/)
})

test('the next start finds what is kept, and loads nothing again', async () => {
  expect(await first.stop()).toBe(0)
  const next = await start('data')
  expect(await page(next.address)).toContain('Anagrafe')
  expect(next.stdout).not.toContain('Primo accesso')
  expect([first.stderr.includes('Importata'), next.stderr.includes('Importata')]).toEqual([true, false])
  expect(await next.stop()).toBe(0)
})

test('a document of one’s own is loaded in place of the example', async () => {
  const own = await start('own', 'src/cli/fixtures/vallechiara-2023.txt')
  const home = await page(own.address)
  expect(home).toContain('Vallechiara')
  expect(home).not.toContain('Cremona')
  expect(await own.stop()).toBe(0)
})
