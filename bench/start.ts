import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, resultRow } from './measure.ts'

/**
 * From the command to the first page, with the built programs (`npm run build` first): on an existing database,
 * and on a machine that has none, the example included.
 *
 * `npx tsx bench/start.ts` prints rows for `bench/RESULTS.md`.
 */
const rounds = 3
const root = fileURLToPath(new URL('..', import.meta.url))

/** Starts the server, asks for its first page, stops it; milliseconds from start to the page's last byte. */
async function firstPage(dataDirectory: string): Promise<number> {
  const started = performance.now()
  const server = spawn(process.execPath, ['dist/web.js', 'serve', '--port', '0'], {
    cwd: root,
    env: { ...process.env, ATLANTE_DATA: dataDirectory },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', chunk => {
        const found = /https?:\/\/\S+/.exec(String(chunk))
        if (found) resolve(found[0])
      })
      server.on('close', code => reject(new Error(`the server ended with ${code}`)))
    })
    const page = await fetch(address)
    if (!page.ok) throw new Error(`${address} answered ${page.status}`)
    await page.text()
    return performance.now() - started
  } finally {
    server.kill('SIGTERM')
    await new Promise(resolve => server.on('close', resolve))
  }
}

function importExample(dataDirectory: string): number {
  const started = performance.now()
  const answer = spawnSync(
    process.execPath,
    ['dist/cli.js', 'import', 'examples/cremona-2024/edition.json'],
    {
      cwd: root,
      env: { ...process.env, ATLANTE_DATA: dataDirectory },
      encoding: 'utf8',
    },
  )
  if (answer.status !== 0) throw new Error(answer.stderr)
  return performance.now() - started
}

const fresh: number[] = []
const existing: number[] = []
for (let round = 0; round < rounds; round++) {
  const folder = mkdtempSync(join(tmpdir(), 'atlante-bench-'))
  const data = join(folder, 'data')
  fresh.push(importExample(data) + (await firstPage(data)))
  existing.push(await firstPage(data))
  rmSync(folder, { recursive: true, force: true })
}

const seconds = (values: readonly number[]) => `${(median(values) / 1000).toFixed(1)} s`
process.stdout.write(
  `${[
    resultRow('first page, existing database', seconds(existing), 'under 5 s', median(existing) < 5000),
    resultRow(
      'first page, nothing there: the example too',
      seconds(fresh),
      'under 15 s',
      median(fresh) < 15_000,
    ),
  ].join('\n')}\n`,
)
