import type { ObservationStatus } from '../edition.ts'

/** What a figure usually lies between, both included, in the unit of its row. */
export interface Band {
  readonly low: number
  readonly high: number
}

/** An earlier cell, as far as the band needs it. */
export interface PastCell {
  readonly value: number | null
  readonly status: ObservationStatus
  /** Only where the cell has another unit than its row. */
  readonly unit?: string
  readonly footnotes?: readonly string[]
}

/** Fewer figures say nothing about the next. */
const fewest = 3
/** A figure this many times the usual distance from the middle is no guide to the next one. */
const farOut = 6
/** From one year to the next, a figure this many times another is no step. */
const farStep = 2

/**
 * What the next figure of a row plausibly lies between, from its earlier years, oldest first.
 *
 * Least to greatest of the comparable figures, the step that the years usually make added to the last one, widened by
 * a tenth; for counted things by their square root, the play of chance, where that is more. A figure far from all others is
 * left out, unless it is the last and goes on from the one before. Only the years since the last break count: a change of footnote marks or of unit starts anew.
 *
 * null with fewer than three figures. Never below zero for figures that never were, nor past 100 for shares.
 */
export function plausibleBand(past: readonly PastCell[], unit: string): Band | null {
  const figures = sinceBreak(past)
  if (figures.length < fewest) return null
  const counted = figures.every(Number.isInteger)
  const slack = (value: number) =>
    counted ? Math.max(tenth(value), Math.sqrt(Math.abs(value)), 1) : tenth(value)
  const usual = withoutFarOut(figures, slack)
  const last = usual.at(-1) ?? 0
  const next = last + median(usual.slice(1).map((value, at) => value - (usual[at] ?? 0)))
  const least = Math.min(...usual, next)
  const greatest = Math.max(...usual, next)
  const digits = Math.max(...usual.map(decimals))
  const low = up(least - slack(least), digits)
  const high = down(greatest + slack(greatest), digits)
  return {
    low: usual.every(value => value >= 0) ? Math.max(0, low) : low,
    high: unit === 'percent' && usual.every(value => value <= 100) ? Math.min(100, high) : high,
  }
}

/** Whether a figure is inside; there is nothing to be outside of without a band. */
export function isInside(band: Band | null, value: number | null): boolean {
  return band === null || value === null || (value >= band.low && value <= band.high)
}

/**
 * Whether a figure says by a new mark that it counts something else than the last one before it: a note of scope has
 * been written, and what was usual is no guide.
 */
export function countsOtherwise(
  cell: Pick<PastCell, 'footnotes'>,
  past: readonly (PastCell | null | undefined)[],
): boolean {
  const last = past.findLast(each => each != null && each.value !== null)
  const known = last?.footnotes ?? []
  return last != null && (cell.footnotes ?? []).some(mark => !known.includes(mark))
}

function sinceBreak(past: readonly PastCell[]): number[] {
  let scope: string | null = null
  let figures: number[] = []
  for (const cell of past) {
    if (cell.value === null) continue
    const own = [cell.unit ?? '', ...(cell.footnotes ?? [])].join(' ')
    if (scope !== null && own !== scope) figures = []
    scope = own
    figures.push(cell.value)
  }
  return figures
}

function withoutFarOut(figures: readonly number[], slack: (value: number) => number): readonly number[] {
  const middle = median(figures)
  const distance = median(figures.map(value => Math.abs(value - middle)))
  const limit = farOut * Math.max(distance, slack(middle))
  const kept = figures.filter(
    (value, at) => Math.abs(value - middle) <= limit || (at === figures.length - 1 && isStep(figures)),
  )
  return kept.length >= fewest ? kept : figures
}

/** The last figure goes on from the one before it, be it far from the oldest: a row that grows is asked nothing. */
function isStep(figures: readonly number[]): boolean {
  const [before = 0, last = 0] = figures.slice(-2)
  return last >= before / farStep && last <= before * farStep
}

const tenth = (value: number): number => Math.abs(value) / 10

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2
}

/** Decimal places of a figure, at most two. */
function decimals(value: number): number {
  return Number.isInteger(value) ? 0 : Number.isInteger(Math.round(value * 100) / 10) ? 1 : 2
}

const down = (value: number, digits: number): number => Math.floor(value * 10 ** digits) / 10 ** digits
const up = (value: number, digits: number): number => Math.ceil(value * 10 ** digits) / 10 ** digits
