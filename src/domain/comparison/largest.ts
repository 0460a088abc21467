import type { Change } from '../change.ts'
import type { Footnote, Series } from '../edition.ts'
import { yearOf } from '../reference-date.ts'
import { changeAt } from './change-at.ts'
import { scopeBreaks } from './scope-breaks.ts'

/** A row with what is needed to compare its last two figures. */
export interface ComparedRow<Row> {
  readonly row: Row
  /** Names the table it stands in. */
  readonly table: string
  readonly series: Series
  readonly referenceDates: readonly string[]
  readonly footnotes: readonly Footnote[]
}

/** What happened to a row between a year and the one before. */
export interface RankedChange<Row> {
  readonly row: Row
  readonly table: string
  readonly change: Extract<Change, { kind: 'percent' }>
  readonly from: number
  readonly to: number
  /** Reference date of the earlier figure. */
  readonly since: string
}

/** Two figures that count different things. */
export interface BrokenPair<Row> {
  readonly row: Row
  readonly from: number
  readonly to: number
}

export interface Ranking<Row> {
  /** Strongest first: a doubling and a halving are as strong as each other. */
  readonly ranked: readonly RankedChange<Row>[]
  /** How many rows changed on small figures. */
  readonly small: number
  /** In the order of the rows. */
  readonly broken: readonly BrokenPair<Row>[]
}

/** Below this figure, on either side, a percentage says too much of too little. */
export const smallestCompared = 100

/**
 * The changes of a year as shares of the year before. Apart: rows with a small figure on either side, and those that
 * do not count the same thing in both years. A table that does not reach the year says nothing of it.
 */
export function rankChanges<Row>(rows: readonly ComparedRow<Row>[], year: number): Ranking<Row> {
  const ranked: RankedChange<Row>[] = []
  const broken: BrokenPair<Row>[] = []
  let small = 0
  for (const { row, table, series, referenceDates, footnotes } of rows) {
    const column = referenceDates.length - 1
    const since = referenceDates[column - 1]
    const from = series.observations[column - 1]?.value ?? null
    const to = series.observations[column]?.value ?? null
    if (since === undefined || from === null || to === null) continue
    if (yearOf(referenceDates[column] ?? '') !== year) continue
    const change = changeAt(series, scopeBreaks(series, referenceDates, footnotes), column)
    if (change.kind === 'broken') broken.push({ row, from, to })
    else if (change.kind === 'percent' && Math.min(from, to) >= smallestCompared)
      ranked.push({ row, table, change, from, to, since })
    else if (change.kind !== 'equal') small++
  }
  return { ranked: ranked.sort((a, b) => strength(b) - strength(a)), small, broken }
}

const strength = ({ from, to }: { readonly from: number; readonly to: number }) =>
  Math.abs(Math.log(to / from))

/** Of the rises, and of the falls: so that no service fills the list. */
const mostOfTable = 2

/**
 * The strongest rises and falls.
 *
 * @param isDoubted whether a finding about either figure of the row is open
 * @param most how many rises, and how many falls
 */
export function pickLargest<Row>(
  ranked: readonly RankedChange<Row>[],
  isDoubted: (row: Row) => boolean,
  most: number,
): { readonly rises: readonly RankedChange<Row>[]; readonly falls: readonly RankedChange<Row>[] } {
  const sound = ranked.filter(each => !isDoubted(each.row))
  return {
    rises: spread(sound.filter(each => each.change.value > 0)).slice(0, most),
    falls: spread(sound.filter(each => each.change.value < 0)).slice(0, most),
  }
}

function spread<Row>(changes: readonly RankedChange<Row>[]): readonly RankedChange<Row>[] {
  const counts = new Map<string, number>()
  return changes.filter(({ table }) => {
    const count = (counts.get(table) ?? 0) + 1
    counts.set(table, count)
    return count <= mostOfTable
  })
}
