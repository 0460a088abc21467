import type { Series } from '../domain/edition.ts'

/**
 * A series as an index: its first figure is 100, and so is the first after each break, since figures that do not
 * count the same thing have no common measure. null where there is no figure, or where the first one is not positive.
 */
export function seriesIndex(series: Series, breaks: readonly boolean[]): readonly (number | null)[] {
  let base: number | null = null
  return series.observations.map(({ value }, at) => {
    if (value === null) return null
    if (base === null || breaks[at]) base = value
    return base > 0 ? (value / base) * 100 : null
  })
}
