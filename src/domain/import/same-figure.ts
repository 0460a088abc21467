import type { Observation } from '../edition.ts'
import type { Vintage } from './known.ts'

type Figure = Pick<Observation, 'value' | 'status' | 'raw'>

/** Whether two cells say the same: the same value and status; words are the same if written the same. */
export function sameFigure(a: Figure, b: Figure): boolean {
  if (a.status !== b.status || a.value !== b.value) return false
  return a.status !== 'text' || a.raw === b.raw
}

/** The figure of a date as the nearest edition said it: `vintages` of one series, in any order. */
export function latestByDate(vintages: readonly Vintage[]): Map<string, Vintage> {
  const latest = new Map<string, Vintage>()
  for (const vintage of vintages) {
    const before = latest.get(vintage.referenceDate)
    if (!before || before.edition < vintage.edition) latest.set(vintage.referenceDate, vintage)
  }
  return latest
}

/** Of the dates at which both have a number: how many, and at how many it is the same number. */
export function agreement(
  dates: readonly string[],
  observations: readonly Observation[],
  vintages: readonly Vintage[],
): { readonly compared: number; readonly equal: number } {
  const latest = latestByDate(vintages)
  let compared = 0
  let equal = 0
  observations.forEach((observation, at) => {
    const known = latest.get(dates[at] ?? '')
    if (observation.value === null || known === undefined || known.value === null) return
    compared++
    if (observation.value === known.value) equal++
  })
  return { compared, equal }
}
