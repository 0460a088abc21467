import type { Change } from '../change.ts'
import type { Series } from '../edition.ts'

/** Below this figure a percentage says too much of too little: the change is then the plain difference. */
const smallest = 30

/**
 * The last change of a series: between its last two reference dates, never across a break, none where either figure
 * is absent.
 */
export function lastChange(series: Series, breaks: readonly boolean[]): Change {
  return changeAt(series, breaks, series.observations.length - 1)
}

/** The same at any reference date, against the one before it. */
export function changeAt(series: Series, breaks: readonly boolean[], index: number): Change {
  const now = series.observations[index]?.value ?? null
  const before = series.observations[index - 1]?.value ?? null
  if (now === null || before === null) return { kind: 'none' }
  if (breaks[index]) return { kind: 'broken' }
  if (now === before) return { kind: 'equal' }
  const difference = Math.round((now - before) * 100) / 100
  if (series.unit === 'percent' || Math.min(now, before) < smallest) {
    return { kind: 'difference', value: difference, unit: series.unit }
  }
  return { kind: 'percent', value: ((now - before) / before) * 100 }
}
