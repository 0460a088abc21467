import type { SeriesTable } from '../edition.ts'
import { likeness, numberedKeys } from '../label-key.ts'
import type { IdentifiedRow } from './identified.ts'
import type { KnownSeries } from './known.ts'
import { agreement } from './same-figure.ts'

/**
 * Says which known series each row of a table is.
 *
 * First by label (marks, case and punctuation apart; the same label twice is two rows). Then, among rows and
 * series left over, a renamed row is one with most of its past figures unchanged and a label that is alike or a
 * place that is the same; without past figures to compare, only a label that is nearly the same.
 *
 * `order` lists the series of this table in the edition compared with: renames are looked for among these only.
 */
export function matchRows(
  table: SeriesTable,
  known: readonly KnownSeries[],
  order: readonly number[],
): IdentifiedRow[] {
  const keys = numberedKeys(table.series.map(series => series.label))
  const found = keys.map((): KnownSeries | null => null)
  const free = new Set(known)
  const take = (at: number, series: KnownSeries) => {
    found[at] = series
    free.delete(series)
  }

  // The newest label of a series goes before an older one that another series may have taken since.
  for (const newest of [true, false]) {
    keys.forEach(({ key, ordinal }, at) => {
      if (found[at]) return
      for (const series of free) {
        const own = newest ? series.keys.slice(0, 1) : series.keys
        if (!own.some(each => each.key === key && each.ordinal === ordinal)) continue
        take(at, series)
        return
      }
    })
  }

  for (const { at, series } of renames(table, keys, found, free, order)) {
    if (found[at] === null && free.has(series)) take(at, series)
  }
  return table.series.map((row, at) => ({ row, series: found[at] ?? null, partOf: row.partOf }))
}

interface Rename {
  readonly at: number
  readonly series: KnownSeries
  readonly score: number
}

/** Possible renames, the likeliest first. */
function renames(
  table: SeriesTable,
  keys: readonly { readonly key: string }[],
  found: readonly (KnownSeries | null)[],
  free: ReadonlySet<KnownSeries>,
  order: readonly number[],
): Rename[] {
  const possible: Rename[] = []
  table.series.forEach((row, at) => {
    if (found[at]) return
    for (const series of free) {
      const place = order.indexOf(series.id)
      if (place < 0) continue
      const alike = likeness(keys[at]?.key ?? '', series.keys[0]?.key ?? '')
      const { compared, equal } = agreement(table.referenceDates, row.observations, series.vintages)
      const share = compared === 0 ? 0 : equal / compared
      const byFigures = compared >= 3 && share >= 0.6 && (alike >= 0.4 || place === at)
      const byLabel = alike >= 0.85 && (compared === 0 || share >= 0.5)
      if (byFigures || byLabel) possible.push({ at, series, score: alike + 2 * share })
    }
  })
  return possible.sort((a, b) => b.score - a.score)
}
