import { writeSync } from 'node:fs'
import type { Actor } from '../src/domain/permission/actor.ts'
import { openStore } from '../src/store/open-store.ts'
import { writeCells } from '../src/usecases/campaign/write-cells.ts'
import { today, typed } from './campaign.ts'

/**
 * A process to be killed: writes one figure after the other into the cells of a map, from a number on, and says each
 * once it has been acknowledged. Arguments: the data directory, the first figure, who writes (JSON), the rows (JSON).
 */
const [, , dataDirectory = '', from = '', who = '', rowsText = ''] = process.argv
const actor: Actor = JSON.parse(who)
const rows: { row: number; version: number }[] = JSON.parse(rowsText)
const store = await openStore({ dataDirectory, databaseUrl: null })
if (!store.ok) {
  writeSync(1, `refused ${JSON.stringify(store.error)}\n`)
  process.exit(2)
}
for (let figure = Number(from); ; figure++) {
  const place = rows[figure % rows.length]
  if (!place) process.exit(2)
  const change = typed(place.row, '2025-12-31', String(figure), { base: place.version })
  const answer = await writeCells(store.value, actor, {
    year: 2025,
    slug: 'anagrafe',
    today,
    changes: [change],
  })
  const [result] = answer.ok ? answer.value.results : []
  if (result?.outcome !== 'saved' || !result.cell) {
    writeSync(1, `lost ${JSON.stringify(answer)}\n`)
    process.exit(2)
  }
  place.version = result.cell.version
  writeSync(1, `${place.row} ${figure} ${result.cell.version}\n`)
}
