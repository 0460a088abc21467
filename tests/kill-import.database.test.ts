import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../src/store/open-store.ts'
import { loadEdition } from '../src/store/rows/load-edition.ts'
import { freshDirectory, opened } from './database.ts'
import { repositoryRoot } from './real-document.ts'

/** How often the process is killed; `ATLANTE_KILLS=100` for the whole proof. */
const kills = Number(process.env['ATLANTE_KILLS'] ?? 5)

/** Years from here on, so that each import is a new edition. */
const firstYear = 1900

interface Loop {
  readonly process: ChildProcess
  /** What it has written so far, line by line. */
  lines(): string[]
  /** Resolves once that many lines are there, or the process has ended. */
  reached(count: number): Promise<void>
}

function startLoop(dataDirectory: string, from: number): Loop {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(repositoryRoot, 'tests/import-loop.ts'), dataDirectory, String(from)],
    { cwd: repositoryRoot, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let written = ''
  let wake = () => {}
  let ended = false
  child.stdout.on('data', chunk => {
    written += String(chunk)
    wake()
  })
  child.on('close', () => {
    ended = true
    wake()
  })
  // A last line that the kill cut short was not said.
  const lines = () => written.split('\n').slice(0, -1)
  return {
    process: child,
    lines,
    async reached(count) {
      while (!ended && lines().length < count) {
        await new Promise<void>(resolve => {
          wake = resolve
        })
      }
    },
  }
}

const ended = (child: ChildProcess) =>
  new Promise<void>(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.on('close', () => resolve())
  })

test(
  `killed ${kills} times while importing: every acknowledged import is there, the directory opens`,
  async () => {
    const { place, remove } = freshDirectory()
    const opening: number[] = []
    let next = firstYear
    let acknowledged = 0
    try {
      for (let kill = 0; kill < kills; kill++) {
        const loop = startLoop(place.dataDirectory, next)
        // Every fifth kill falls while the store opens.
        if (kill % 5 !== 4) await loop.reached(1 + Math.floor(Math.random() * 8))
        await new Promise(resolve => setTimeout(resolve, Math.random() * 400))
        loop.process.kill('SIGKILL')
        await ended(loop.process)
        const said = loop.lines().filter(line => line !== 'open')
        expect(
          said.every(line => /^\d{4}$/.test(line)),
          said.join(' '),
        ).toBe(true)
        acknowledged += said.length

        const started = performance.now()
        const store = await opened(place)
        opening.push(performance.now() - started)
        const [body] = await store.bodies()
        const years = body
          ? await store.inBody(body.id, db =>
              db.selectFrom('editions').select(['id', 'year']).orderBy('year').execute(),
            )
          : []
        // No gap, nothing acknowledged missing; at most the one import whose word the kill cut off is extra.
        expect(years.map(each => each.year)).toEqual(years.map((_, at) => firstYear + at))
        const extra = years.length - (next - firstYear) - said.length
        expect([0, 1]).toContain(extra)
        next += said.length + extra
        const last = years.at(-1)
        if (body && last) {
          const { edition } = await store.inBody(body.id, db => loadEdition(db, last.id))
          const rows = edition.services
            .flatMap(map => [map.outputs, map.users.served])
            .flatMap(table => table?.series ?? [])
          expect(rows.map(row => row.observations.length)).toEqual([6, 6, 6, 6])
        }
        await store.close()
      }
    } finally {
      await remove()
    }
    opening.sort((a, b) => a - b)
    console.info(
      `${kills} kills, ${acknowledged} acknowledged imports, none lost; reopening median ${Math.round(opening[opening.length >> 1] ?? 0)} ms, worst ${Math.round(opening.at(-1) ?? 0)} ms`,
    )
  },
  60_000 + kills * 30_000,
)

test('a second process on the same directory is refused, by the number of the first, until that is killed', async () => {
  const { place, remove } = freshDirectory()
  try {
    const loop = startLoop(place.dataDirectory, firstYear)
    await loop.reached(2)
    const refused = await openStore(place)
    expect(refused).toMatchObject({
      ok: false,
      error: { kind: 'data-directory-in-use', pid: loop.process.pid },
    })
    const second = startLoop(place.dataDirectory, firstYear)
    await ended(second.process)
    expect(second.process.exitCode).toBe(2)
    expect(second.lines()[0]).toMatch(/^refused .*"data-directory-in-use"/)
    // The first goes on undisturbed.
    const before = loop.lines().length
    await loop.reached(before + 2)
    expect(loop.lines().length).toBeGreaterThan(before)

    loop.process.kill('SIGKILL')
    await ended(loop.process)
    expect(readdirSync(join(place.dataDirectory, 'lock'))).toHaveLength(1)
    const store = await opened(place)
    await store.close()
    expect(readdirSync(join(place.dataDirectory, 'lock'))).toEqual([])
  } finally {
    await remove()
  }
})
