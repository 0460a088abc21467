import type { RowFact } from './facts.ts'

/** A figure that does not stand where its row stands. */
export interface OddLevel {
  readonly row: RowFact
  readonly column: number
  readonly kind: 'spike' | 'step' | 'zero' | 'edge'
  /** How many times the figure is larger than expected; below 1 where it is smaller. */
  readonly factor: number
  /** Median of the row's other figures, or the figure before a step. */
  readonly usual: number
  /** A note on the row, the years of the pandemic, or other rows of the map that moved alike, may explain it. */
  readonly explained: boolean
}

const pandemic = new Set([2020, 2021])
const memory = new WeakMap<RowFact, readonly OddLevel[]>()

/**
 * Robust on six points: a figure is odd when it stands farther from the median of the others than twice, plus
 * three quarters of their own spread, plus the noise that small counts have (all in logarithms).
 */
export function oddLevels(row: RowFact): readonly OddLevel[] {
  const known = memory.get(row)
  if (known) return known
  const points = row.values.flatMap((value, column) =>
    value === null || value < 0 ? [] : [{ column, value, scaled: scale(value) }],
  )
  const found = points.length < 3 || isCalm(points) ? [] : levelsIn(row, points)
  memory.set(row, found)
  return found
}

interface Point {
  readonly column: number
  readonly value: number
  readonly scaled: number
}

/** Nothing odd can stand in a row whose largest figure is less than about twice its smallest. */
function isCalm(points: readonly Point[]): boolean {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const { scaled } of points) {
    if (scaled < least) least = scaled
    if (scaled > most) most = scaled
  }
  return most - least < Math.log(2.2)
}

const levelsIn = (row: RowFact, points: readonly Point[]): OddLevel[] =>
  zeroOf(row, points) ?? stepOf(row, points) ?? spikesOf(row, points)

const scale = (value: number): number => Math.log(value + 1)
const noise = (value: number): number => 2 / Math.sqrt(value + 1)

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)

/** One zero where all other figures are large; zeros at the start are a service that had not begun. */
function zeroOf(row: RowFact, points: readonly Point[]): OddLevel[] | null {
  const zeros = points.filter(point => point.value === 0)
  const [zero] = zeros
  if (zeros.length !== 1 || !zero || points.length < 4) return null
  const others = points.filter(point => point !== zero).map(point => point.value)
  if (Math.min(...others) < 10 || spread(others.map(scale)) > Math.log(12)) return null
  return [odd(row, zero.column, 'zero', 0, median(others))]
}

/** Two clusters in time: all figures before a year stand apart from all figures after it. */
function stepOf(row: RowFact, points: readonly Point[]): OddLevel[] | null {
  let best: { gap: number; index: number } | null = null
  for (let index = 1; index < points.length; index++) {
    const before = points.slice(0, index).map(point => point.scaled)
    const after = points.slice(index).map(point => point.scaled)
    const gap = Math.max(Math.min(...after) - Math.max(...before), Math.min(...before) - Math.max(...after))
    // A single figure at either end is an edge, judged as a spike is.
    if (Math.min(before.length, after.length) >= 2 && gap > (best?.gap ?? 0)) best = { gap, index }
  }
  if (!best) return null
  const before = points[best.index - 1]
  const after = points[best.index]
  if (!before || !after) return null
  const small = Math.min(before.value, after.value)
  // Nothing, then something: a service that starts or stops.
  if (points.slice(0, best.index).every(point => point.value === 0)) return null
  if (points.slice(best.index).every(point => point.value === 0)) return null
  if (best.gap < Math.log(3) + noise(small)) return null
  return [odd(row, after.column, 'step', (after.value + 1) / (before.value + 1), before.value)]
}

function spikesOf(row: RowFact, points: readonly Point[]): OddLevel[] {
  const found: OddLevel[] = []
  if (points.length < 4) return found
  for (const [index, point] of points.entries()) {
    const others = points.filter(other => other !== point)
    const usual = median(others.map(other => other.value))
    const distance = Math.abs(point.scaled - scale(usual))
    const limit =
      Math.log(2.2) + 0.75 * spread(others.map(other => other.scaled)) + noise(Math.min(point.value, usual))
    if (distance <= limit || Math.max(point.value, usual) < 10) continue
    const edge = index === 0 || index === points.length - 1
    found.push(odd(row, point.column, edge ? 'edge' : 'spike', (point.value + 1) / (usual + 1), usual))
  }
  return found
}

function odd(row: RowFact, column: number, kind: OddLevel['kind'], factor: number, usual: number): OddLevel {
  const year = row.years[column] ?? 0
  // The pandemic emptied places and filled registers; the year after brings both back.
  const others = row.values.filter((value, at): value is number => at !== column && value !== null)
  const still = median(others) > 0 && spread(others.map(scale)) < Math.log(1.05)
  // A row that stands still in all other years is a stock; and a step that never came back is no pandemic.
  const lasting = kind === 'step' && row.years.some((each, at) => each > 2021 && row.values[at] !== null)
  const covid = !still && !lasting && (pandemic.has(year) || (kind === 'edge' && year === 2019))
  return { row, column, kind, factor, usual, explained: covid || isNoted(row, column) }
}

const isNoted = (row: RowFact, column: number): boolean =>
  row.noted[column] === true || row.noted[column - 1] === true || row.noted[column + 1] === true
