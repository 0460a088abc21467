import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Edition } from '../src/domain/edition.ts'
import type { Actor } from '../src/domain/permission/actor.ts'
import { openStore } from '../src/store/open-store.ts'
import { loadBoard } from '../src/usecases/campaign/load-board.ts'
import { loadBoardChanges } from '../src/usecases/campaign/load-board-changes.ts'
import { loadDraft } from '../src/usecases/campaign/load-draft.ts'
import { openCampaign } from '../src/usecases/campaign/open-campaign.ts'
import { writeCells } from '../src/usecases/campaign/write-cells.ts'
import { importEdition } from '../src/usecases/import-edition.ts'
import { median, resultRow } from './measure.ts'

/** A year's collection on the embedded default: opening it, a map, the board, and saves while 30 people type. */
const people = 30
/** A quick typist enters a cell every two seconds. */
const everyMilliseconds = 2000
const roundsOfTyping = 8
const [year, today, own] = [2025, '2026-02-01', '2025-12-31']

const directory = mkdtempSync(join(tmpdir(), 'atlante-bench-'))
const opened = await openStore({ dataDirectory: join(directory, 'data'), databaseUrl: null })
if (!opened.ok) throw new Error(opened.error.kind)
const store = opened.value
const example = new URL('../examples/cremona-2024/edition.json', import.meta.url)
const edition: Edition = JSON.parse(readFileSync(example, 'utf8'))
const imported = await importEdition(store, edition, 'bench')
if (!imported.ok) throw new Error(imported.error.kind)
const [body] = await store.bodies()
const actor: Actor = {
  body: body?.id ?? 0,
  person: 1,
  name: 'Carla',
  assignments: [
    { role: 'controller', scope: { kind: 'body' }, from: '2020-01-01', to: null, deputyFor: null },
  ],
}

const taken = async <T>(work: () => Promise<T>): Promise<[number, T]> => {
  const start = performance.now()
  const value = await work()
  return [performance.now() - start, value]
}
const ninetyFifth = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN
const ms = (time: number) => `${Math.round(time)} ms`

const [opening] = await taken(() =>
  openCampaign(store, actor, { year, deadline: '2026-02-28', appointments: [], today }),
)

const { maps } = await board()
const drafts = []
for (const { slug } of maps.slice(0, people)) drafts.push(await draft(slug))
const longest = drafts.toSorted((a, b) => b.progress.rows - a.progress.rows)[0]
const loads: number[] = []
for (let run = 0; run < 9; run++) loads.push((await taken(() => draft(longest?.slug ?? '')))[0])

const saves: number[] = []
await Promise.all(drafts.map(type))
const boards: number[] = []
for (let run = 0; run < 9; run++) boards.push((await taken(board))[0])

/** Fills in a map, cell after cell, beginning at a moment of its own. */
async function type({ slug, tables }: Awaited<ReturnType<typeof draft>>) {
  const rows = [...(tables.output?.rows ?? []), ...(tables.served?.rows ?? [])]
  const versions = new Map<number, number>()
  await pause(Math.random() * everyMilliseconds)
  for (let round = 0; round < roundsOfTyping; round++) {
    const row = rows[round % rows.length]?.row ?? 0
    const raw = String(round * 37 + 100)
    const change = { key: randomUUID(), row, date: own, base: versions.get(row) ?? 0, raw }
    const [time, answer] = await taken(() =>
      writeCells(store, actor, { year, slug, today, changes: [change] }),
    )
    const version = answer.ok ? answer.value.results[0]?.cell?.version : undefined
    if (version === undefined) throw new Error(`not saved: ${JSON.stringify(answer)}`)
    versions.set(row, version)
    saves.push(time)
    await pause(Math.max(0, everyMilliseconds - time))
  }
}

async function draft(slug: string) {
  const loaded = await loadDraft(store, actor, { year, slug, today })
  if (!loaded.ok) throw new Error(loaded.error.kind)
  return loaded.value
}

async function board() {
  const loaded = await loadBoard(store, actor, { year, today })
  const changes = await loadBoardChanges(store, actor, { year, today })
  if (!loaded.ok) throw new Error(loaded.error.kind)
  if (!changes.ok) throw new Error(changes.error.kind)
  return { ...loaded.value, ...changes.value }
}

await store.close()
rmSync(directory, { recursive: true, force: true })
console.log(resultRow(`opening a year of ${maps.length} maps`, ms(opening), '2 s', opening < 2000))
console.log(
  resultRow(
    `opening a map of ${longest?.progress.rows} rows`,
    ms(median(loads)),
    '300 ms',
    median(loads) < 300,
  ),
)
console.log(
  resultRow(
    `a cell saved while ${people} people type, median and 95th percentile of ${saves.length}`,
    `${ms(median(saves))}, ${ms(ninetyFifth(saves))}`,
    '100 ms',
    ninetyFifth(saves) < 100,
  ),
)
console.log(resultRow(`board of ${maps.length} maps`, ms(median(boards)), '200 ms', median(boards) < 200))
