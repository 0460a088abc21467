import type { Change } from '../domain/change.ts'
import { changeAt } from '../domain/comparison/change-at.ts'
import type { Series } from '../domain/edition.ts'

/** Why a series has no index on a base: it has no figure there, or one that nothing can be measured by. */
export type NoIndex = 'base-absent' | 'base-not-positive'

export interface IndexOn {
  /** The base is 100; null where there is no figure, or one that does not count what the base's counts. */
  readonly points: readonly (number | null)[]
  /** null where there is an index. */
  readonly none: NoIndex | null
  /** Whether figures were left out because a break stands between them and the base. */
  readonly cut: boolean
}

/**
 * A series as an index on one of its reference dates. It reaches as far as the nearest break on either side: figures
 * beyond it do not count the same thing.
 *
 * @param base index of a reference date; -1 where the series' table does not have it
 */
export function indexOn(series: Series, breaks: readonly boolean[], base: number): IndexOn {
  const measure = series.observations[base]?.value ?? null
  const none = measure === null ? 'base-absent' : measure <= 0 ? 'base-not-positive' : null
  if (measure === null || none !== null) {
    return { points: series.observations.map(() => null), none, cut: false }
  }
  const first = breaks.lastIndexOf(true, base)
  const next = breaks.indexOf(true, base + 1)
  const past = next < 0 ? series.observations.length : next
  const isWithin = (at: number) => at >= first && at < past
  return {
    points: series.observations.map(({ value }, at) =>
      value !== null && isWithin(at) ? (value / measure) * 100 : null,
    ),
    none: null,
    cut: series.observations.some(({ value }, at) => value !== null && !isWithin(at)),
  }
}

/** The change from one reference date to a later one: `changeAt` over more than a year, never across a break. */
export function changeBetween(series: Series, breaks: readonly boolean[], from: number, to: number): Change {
  const before = series.observations[from]
  const after = series.observations[to]
  if (!before || !after || to <= from) return { kind: 'none' }
  const broken = breaks.slice(from + 1, to + 1).includes(true)
  return changeAt({ ...series, observations: [before, after] }, [false, broken], 1)
}
