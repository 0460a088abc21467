import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Actor } from '../src/domain/permission/actor.ts'
import { verifyHistory } from '../src/store/queries/verify-history.ts'
import type { Store } from '../src/store/store.ts'
import { loadDraft } from '../src/usecases/campaign/load-draft.ts'
import { openCampaign } from '../src/usecases/campaign/open-campaign.ts'
import { addActor, deadline, given, imported, today } from './campaign.ts'
import { freshDirectory, opened } from './database.ts'
import { repositoryRoot } from './real-document.ts'
import { smallEdition } from './small-edition.ts'

/** How often the process is killed; `ATLANTE_KILLS=100` for the whole proof. */
const kills = Number(process.env['ATLANTE_KILLS'] ?? 3)
const own = '2025-12-31'

/** Writes until it is killed, some time after its first words; returns what it acknowledged. */
async function writeUntilKilled(
  directory: string,
  from: number,
  actor: Actor,
  rows: object,
): Promise<string[]> {
  const script = join(repositoryRoot, 'tests/cell-loop.ts')
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', script, directory, String(from), JSON.stringify(actor), JSON.stringify(rows)],
    { cwd: repositoryRoot, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let said = ''
  const enough = 1 + Math.floor(Math.random() * 20)
  const ended = new Promise<void>(resolve => child.on('close', () => resolve()))
  const begun = new Promise<void>(resolve => {
    child.stdout.on('data', chunk => {
      said += String(chunk)
      if (said.split('\n').length > enough) resolve()
    })
  })
  await Promise.race([begun, ended])
  await new Promise(resolve => setTimeout(resolve, Math.random() * 200))
  child.kill('SIGKILL')
  await ended
  // A last line that the kill cut short was not said.
  return said.split('\n').slice(0, -1)
}

async function cellsOf(store: Store, actor: Actor) {
  const draft = await given(loadDraft(store, actor, { year: 2025, slug: 'anagrafe', today }))
  return (draft.tables.output?.rows ?? []).map(({ row, cells }) => ({
    row,
    raw: cells[own]?.raw ?? null,
    version: cells[own]?.version ?? 0,
  }))
}

test(
  `killed ${kills} times while cells are saved: every acknowledged cell is there, the history whole`,
  async () => {
    const { place, remove } = freshDirectory()
    let acknowledged = 0
    try {
      const first = await opened(place)
      const figures = [1, 2, 3, 4, 5, 6]
      const edition = smallEdition(2024, {
        ANAGRAFE: { output: { Carte: figures, Atti: figures, Firme: figures } },
      })
      const body = await imported(first, edition)
      const actor = await addActor(first, body, 'Carla', [['controller', { kind: 'body' }]])
      await given(openCampaign(first, actor, { year: 2025, deadline, appointments: [], today }))
      let cells = await cellsOf(first, actor)
      await first.close()
      let next = 0
      for (let kill = 0; kill < kills; kill++) {
        const said = await writeUntilKilled(place.dataDirectory, next, actor, cells)
        expect(
          said.every(line => /^\d+ \d+ \d+$/.test(line)),
          said.join(' '),
        ).toBe(true)
        acknowledged += said.length
        const expected = new Map(
          said.map(line => line.split(' ').map(Number)).map(([row, raw, version]) => [row, { raw, version }]),
        )
        next += said.length
        const store = await opened(place)
        cells = await cellsOf(store, actor)
        const proof = await store.inBody(body, verifyHistory)
        const writes = await store.inBody(body, db =>
          db.selectFrom('history').where('action', '=', 'cell.write').select('number').execute(),
        )
        await store.close()
        expect(proof.broken).toBeNull()
        // At most the one write whose word the kill cut off is extra.
        const extra = writes.length - next
        expect([0, 1]).toContain(extra)
        next += extra
        for (const { row, raw, version } of cells) {
          const known = expected.get(row)
          if (!known) continue
          const isLater = extra === 1 && version === (known.version ?? 0) + 1 && raw === String(next - 1)
          expect(isLater || (raw === String(known.raw) && version === known.version), `row ${row}`).toBe(true)
        }
      }
    } finally {
      await remove()
    }
    console.info(`${kills} kills, ${acknowledged} acknowledged cells, none lost`)
    expect(acknowledged).toBeGreaterThan(0)
  },
  120_000 + kills * 30_000,
)
