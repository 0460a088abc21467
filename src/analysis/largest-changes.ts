import {
  type ComparedRow,
  pickLargest,
  type RankedChange,
  rankChanges,
} from '../domain/comparison/largest.ts'
import type { Edition } from '../domain/edition.ts'

/** A row of an edition: map, table, series, each by its place. */
export interface EditionRow {
  readonly map: number
  readonly table: 'outputs' | 'served'
  readonly series: number
}

/** What happened to a series between the edition's year and the year before. */
export type SeriesChange = EditionRow & Omit<RankedChange<EditionRow>, 'row' | 'table'>

export interface LargestChanges {
  /** Greatest first. */
  readonly rises: readonly SeriesChange[]
  readonly falls: readonly SeriesChange[]
  /** Rows left out, by why. */
  readonly leftOut: { readonly small: number; readonly doubted: number; readonly broken: number }
}

/**
 * The rows that changed most in the edition's own year: see `rankChanges` for what is left out besides the figures
 * that are doubted.
 *
 * @param isDoubted whether a finding about the cell is open
 * @param most how many rises, and how many falls
 */
export function largestChanges(
  edition: Edition,
  isDoubted: (row: EditionRow, column: number) => boolean,
  most: number,
): LargestChanges {
  const rows = comparedRows(edition)
  const { ranked, small, broken } = rankChanges(rows, edition.year)
  const last = new Map(rows.map(each => [each.row, each.referenceDates.length - 1]))
  const doubted = new Set(
    ranked.flatMap(({ row }) => {
      const column = last.get(row) ?? 0
      return isDoubted(row, column) || isDoubted(row, column - 1) ? [row] : []
    }),
  )
  const { rises, falls } = pickLargest(ranked, row => doubted.has(row), most)
  return {
    rises: rises.map(seriesChange),
    falls: falls.map(seriesChange),
    leftOut: { small, doubted: doubted.size, broken: broken.length },
  }
}

const seriesChange = ({ row, change, from, to, since }: RankedChange<EditionRow>): SeriesChange => ({
  ...row,
  change,
  from,
  to,
  since,
})

function comparedRows(edition: Edition): readonly ComparedRow<EditionRow>[] {
  return edition.services.flatMap((service, map) =>
    (['outputs', 'served'] as const).flatMap(table => {
      const stands = table === 'outputs' ? service.outputs : service.users.served
      if (!stands) return []
      const { referenceDates, footnotes } = stands
      return stands.series.map((series, at) => ({
        row: { map, table, series: at },
        table: `${map} ${table}`,
        series,
        referenceDates,
        footnotes,
      }))
    }),
  )
}
