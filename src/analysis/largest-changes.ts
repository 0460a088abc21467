import type { Change } from '../domain/change.ts'
import type { Edition, ServiceMap } from '../domain/edition.ts'
import { yearOf } from '../domain/reference-date.ts'
import { scopeBreaks } from './breaks.ts'
import { changeAt } from './change.ts'

/** A row of an edition: map, table, series, each by its place. */
export interface EditionRow {
  readonly map: number
  readonly table: 'outputs' | 'served'
  readonly series: number
}

/** What happened to a series between the edition's year and the year before. */
export interface SeriesChange extends EditionRow {
  readonly change: Extract<Change, { kind: 'percent' }>
  readonly from: number
  readonly to: number
  /** Reference date of the earlier figure. */
  readonly since: string
}

export interface LargestChanges {
  /** Greatest first. */
  readonly rises: readonly SeriesChange[]
  readonly falls: readonly SeriesChange[]
  /** Rows left out, by why. */
  readonly leftOut: { readonly small: number; readonly doubted: number; readonly broken: number }
}

/** Below this figure, on either side, a percentage says too much of too little. */
export const smallestCompared = 100

/**
 * The rows that changed most in the edition's own year, as a share of the year before. Left out: rows with a small
 * figure on either side, figures that are doubted, and whatever does not count the same thing in both years. One
 * table gives two rows at most, so that no service fills the page.
 *
 * @param isDoubted whether a finding about the cell is open
 * @param most how many rises, and how many falls
 */
export function largestChanges(
  edition: Edition,
  isDoubted: (row: EditionRow, column: number) => boolean,
  most: number,
): LargestChanges {
  const leftOut = { small: 0, doubted: 0, broken: 0 }
  const changes = edition.services.flatMap((map, at) =>
    (['outputs', 'served'] as const).flatMap(table => {
      const found = changesOf(map, at, table, edition.year)
      leftOut.small += found.small
      leftOut.broken += found.broken
      return found.changes
    }),
  )
  const sound = changes.filter(({ row, column }) => {
    const doubted = isDoubted(row, column) || isDoubted(row, column - 1)
    if (doubted) leftOut.doubted++
    return !doubted
  })
  const ordered = sound.map(each => each.row).sort((a, b) => strength(b) - strength(a))
  return {
    rises: spread(ordered.filter(each => each.change.value > 0)).slice(0, most),
    falls: spread(ordered.filter(each => each.change.value < 0)).slice(0, most),
    leftOut,
  }
}

/** A doubling and a halving are as strong as each other. */
function strength({ from, to }: SeriesChange): number {
  return Math.abs(Math.log(to / from))
}

function changesOf(map: ServiceMap, at: number, name: EditionRow['table'], year: number) {
  const table = name === 'outputs' ? map.outputs : map.users.served
  const dates = table?.referenceDates ?? []
  const column = dates.length - 1
  const found = { changes: [] as { row: SeriesChange; column: number }[], small: 0, broken: 0 }
  if (!table || column < 1 || yearOf(dates[column] ?? '') !== year) return found
  table.series.forEach((series, place) => {
    const from = series.observations[column - 1]?.value ?? null
    const to = series.observations[column]?.value ?? null
    const change = changeAt(series, scopeBreaks(series, dates, table.footnotes), column)
    if (change.kind === 'broken') found.broken++
    if (from === null || to === null || change.kind === 'broken' || change.kind === 'equal') return
    if (change.kind !== 'percent' || Math.min(from, to) < smallestCompared) found.small++
    else {
      const since = dates[column - 1] ?? ''
      found.changes.push({ row: { map: at, table: name, series: place, change, from, to, since }, column })
    }
  })
  return found
}

/** Of the rises, and of the falls. */
const mostOfTable = 2

function spread(changes: readonly SeriesChange[]): readonly SeriesChange[] {
  const counts = new Map<string, number>()
  return changes.filter(({ map, table }) => {
    const key = `${map} ${table}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count <= mostOfTable
  })
}
