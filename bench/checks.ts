import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runChecks } from '../src/checks/run-checks.ts'
import type { Edition, SeriesTable, ServiceMap } from '../src/domain/edition.ts'
import { readDocument } from '../src/ingest/read-document.ts'
import { resultRow, timeInTurn } from './measure.ts'

/** The checks on the real document, and on editions 10 and 100 times as long: cost against rows. */
const path = fileURLToPath(new URL('../../shared/source/cremona-2024.txt', import.meta.url))
if (!existsSync(path)) {
  console.error('../shared/source/cremona-2024.txt is not beside the repository: nothing measured')
  process.exit(0)
}
const read = readDocument(readFileSync(path), path)
if (!read.ok) throw new Error(read.error.kind)
const { edition } = read.value

/** The edition so many times over, each copy with its own names and figures, so that no copy repeats another. */
function longer(times: number): Edition {
  const services = Array.from({ length: times }, (_, copy) =>
    edition.services.map(service => (copy === 0 ? service : otherwise(service, copy))),
  ).flat()
  return { ...edition, services }
}

function otherwise(service: ServiceMap, copy: number): ServiceMap {
  const scale = 1 + (copy % 97) / 50 + copy / 1000
  const table = (each: SeriesTable | null): SeriesTable | null =>
    each && {
      ...each,
      series: each.series.map(series => ({
        ...series,
        label: `${series.label} zona${copy}`,
        observations: series.observations.map(cell =>
          cell.value === null ? cell : { ...cell, value: Math.round(cell.value * scale) },
        ),
      })),
    }
  return {
    ...service,
    name: `${service.name ?? ''} ${copy}`,
    outputs: table(service.outputs),
    users: { ...service.users, served: table(service.users.served) },
  }
}

const rowsOf = ({ services }: Edition): number =>
  services.reduce(
    (sum, { outputs, users }) => sum + (outputs?.series.length ?? 0) + (users.served?.series.length ?? 0),
    0,
  )

let kept = 0
const check = (each: Edition) => () => {
  // A copy of the object: nothing remembered of the run before.
  kept += runChecks({ ...each, services: each.services.map(service => ({ ...service })) }).length
}
const sizes = [1, 10, 100].map(longer)
const [one, ten] = timeInTurn(
  [sizes[0], sizes[1]].map(each => check(each ?? edition)),
  15,
)
const [hundred] = timeInTurn([check(sizes[2] ?? edition)], 3, 1)
if (!one || !ten || !hundred) throw new Error(`nothing was timed (${kept})`)
const perRow = [one, ten, hundred].map((timed, index) => timed.median / rowsOf(sizes[index] ?? edition))
const growth = (perRow[2] ?? 0) / (perRow[0] ?? 1)
console.log(
  resultRow(
    `checks of the whole edition (${rowsOf(edition)} rows)`,
    `${one.median.toFixed(0)} ms`,
    'under 200 ms',
    one.median < 200,
  ),
)
console.log(
  resultRow(
    'cost of a row at 1, 10 and 100 times the rows',
    `${perRow.map(time => `${(time * 1000).toFixed(0)} µs`).join(', ')} (${growth.toFixed(1)} times)`,
    'at most 2 times',
    growth <= 2,
  ),
)
