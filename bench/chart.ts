import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type * as Line from '../src/charts/year-line.ts'
import type * as Breaks from '../src/domain/comparison/scope-breaks.ts'
import type { Edition } from '../src/domain/edition.ts'
import type * as Chart from '../src/ui/series-chart.ts'
import { asBuilt, resultRow } from './measure.ts'

/** The chart of a series, from its figures to the finished drawing, over every series of the example. */
const root = fileURLToPath(new URL('..', import.meta.url))
const { seriesChart }: typeof Chart = await asBuilt('src/ui/series-chart.ts')
const { yearLine }: typeof Line = await asBuilt('src/charts/year-line.ts')
const { scopeBreaks }: typeof Breaks = await asBuilt('src/domain/comparison/scope-breaks.ts')

const example: Edition = JSON.parse(readFileSync(`${root}examples/cremona-2024/edition.json`, 'utf8'))
const drawn = example.services
  .flatMap(map => [map.outputs, map.users.served])
  .flatMap(table => table ?? [])
  .flatMap(({ series, referenceDates, footnotes }) =>
    series.map(each => ({
      series: each,
      referenceDates,
      breaks: scopeBreaks(each, referenceDates, footnotes),
      footnotes,
      title: each.label,
    })),
  )

const rounds: number[] = []
for (let round = 0; round < 40; round++) {
  const start = performance.now()
  for (const each of drawn) yearLine(seriesChart(each, 'it', 'wide'))
  if (round >= 10) rounds.push((performance.now() - start) / drawn.length)
}
const middle = rounds.toSorted((a, b) => a - b)[Math.floor(rounds.length * 0.5)] ?? Number.NaN
console.log(
  resultRow(
    `drawing a series (mean of ${drawn.length})`,
    `${middle.toFixed(3)} ms`,
    'under 0.1 ms',
    middle < 0.1,
  ),
)
