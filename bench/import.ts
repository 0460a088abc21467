import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { parseEdition } from '../src/domain/interchange/parse-edition.ts'
import { emptyStore } from '../src/store/empty-store.ts'
import { openEmbedded } from '../src/store/engine/open-embedded.ts'
import { openStore } from '../src/store/open-store.ts'
import { importEdition } from '../src/usecases/import-edition.ts'
import { median, resultRow } from './measure.ts'

/**
 * Importing a whole edition into the embedded database, against what the same engine takes for the bare work:
 * the same cells, by one statement, into a table with a key and nothing else.
 *
 * `npx tsx bench/import.ts` prints rows for `bench/RESULTS.md`.
 */
const rounds = 5
const example = parseEdition(
  readFileSync(new URL('../examples/cremona-2024/edition.json', import.meta.url), 'utf8'),
)
if (!example.ok) throw new Error(JSON.stringify(example.error))
const edition = example.value
const cells = edition.services
  .flatMap(map => [map.outputs, map.users.served])
  .flatMap(table => table?.series ?? [])
  .flatMap(row => row.observations)
  .map((cell, n) => ({ n, raw: cell.raw, value: cell.value, status: cell.status }))

const timed = async (work: () => Promise<unknown>) => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

const first: number[] = []
const again: number[] = []
const bare: number[] = []
for (let round = 0; round < rounds; round++) {
  const folder = mkdtempSync(join(tmpdir(), 'atlante-bench-'))
  const store = await openStore({ dataDirectory: join(folder, 'a'), databaseUrl: null })
  if (!store.ok) throw new Error(JSON.stringify(store.error))
  first.push(await timed(() => importEdition(store.value, edition, 'bench')))
  again.push(await timed(() => importEdition(store.value, edition, 'bench')))
  await store.value.close()

  const engine = await openEmbedded(join(folder, 'b'), emptyStore)
  if (!engine.ok) throw new Error(JSON.stringify(engine.error))
  const db = new Kysely({ dialect: engine.value.dialect })
  await sql`create table cells (n integer primary key, raw text, value numeric, status text)`.execute(db)
  bare.push(
    await timed(() =>
      sql`insert into cells select * from jsonb_to_recordset(${JSON.stringify(cells)}::text::jsonb)
        as r(n integer, raw text, value numeric, status text)`.execute(db),
    ),
  )
  await db.destroy()
  engine.value.release()
  rmSync(folder, { recursive: true, force: true })
}

const seconds = (values: readonly number[]) => `${(median(values) / 1000).toFixed(2)} s`
const times = median(first) / median(bare)
process.stdout.write(
  `${[
    resultRow(
      `importing the example (${edition.services.length} maps, ${cells.length} cells), embedded`,
      `${seconds(first)}, ${times.toFixed(1)} times the bare insert of its cells (${seconds(bare)})`,
      'under 2 s',
      median(first) < 2000,
    ),
    resultRow('importing it again (nothing changes)', seconds(again), 'under 1 s', median(again) < 1000),
  ].join('\n')}\n`,
)
