import type { Series } from '../../domain/edition.ts'

const opensParts = /\bdi cui\s*:?\s*\**$/i
const isPart = /^[-–•\s]*di cui\b/i
const isTotal = /^\s*(?:n\.?\s*)?total[ei]\b/i

/**
 * Which series is a part of which, where the document says so.
 *
 * `di cui paganti` is a part of the row before it. `Visitatori musei di cui:` opens its parts: the rows after
 * it whose figures add up to it; where none do, the rows up to the next total whose labels begin alike; where
 * it has no figures of its own, all rows up to the next total.
 */
export function findParts(series: readonly Series[]): readonly (number | null)[] {
  const parts: (number | null)[] = series.map(() => null)
  let whole: number | null = null
  series.forEach((one, index) => {
    if (isPart.test(one.label)) parts[index] = whole
    else whole = index
  })
  series.forEach((one, index) => {
    if (!opensParts.test(one.label) || isPart.test(one.label)) return
    for (const part of partsAfter(series, index, parts)) parts[part] ??= index
  })
  return parts
}

/** Indexes of the parts that follow an opening row; parts of parts are left to their own whole. */
function partsAfter(
  series: readonly Series[],
  whole: number,
  parts: readonly (number | null)[],
): readonly number[] {
  const run: number[] = []
  for (let index = whole + 1; index < series.length; index++) {
    const label = series[index]?.label ?? ''
    if (isTotal.test(label) || (opensParts.test(label) && !isPart.test(label))) break
    if (parts[index] === null) run.push(index)
  }
  if (series[whole]?.observations.every(cell => cell.value === null)) return run
  const adding = longestAdding(series, whole, run)
  if (adding > 0) return run.slice(0, adding)
  const first = firstWord(series[run[0] ?? -1]?.label ?? '')
  const alike = run.findIndex(index => firstWord(series[index]?.label ?? '') !== first)
  return alike < 0 ? run : run.slice(0, alike)
}

const firstWord = (label: string): string => /[\p{L}]{3,}/u.exec(label.toLowerCase())?.[0] ?? ''

/** One year of the rows added so far. */
interface YearSum {
  readonly total: number
  sum: number
  /** Some row has a figure there. */
  known: boolean
  /** Some row has none and should: the sum says nothing. */
  absent: boolean
}

/** How many rows of the run add up to the whole in most years that can be compared; 0 for none. */
function longestAdding(series: readonly Series[], whole: number, run: readonly number[]): number {
  const years = (series[whole]?.observations ?? []).map(({ value }): YearSum | null =>
    value === null ? null : { total: value, sum: 0, known: false, absent: false },
  )
  let best = 0
  let bestYears = 0
  run.forEach((index, before) => {
    years.forEach((year, column) => {
      if (year) add(year, series[index]?.observations[column])
    })
    const compared = years.filter(year => year?.known && !year.absent)
    const adding = compared.filter(year => year && Math.abs(year.sum - year.total) < 0.005).length
    if (before > 0 && adding > bestYears && adding * 2 >= compared.length)
      [best, bestYears] = [before + 1, adding]
  })
  return best
}

function add(year: YearSum, cell: Series['observations'][number] | undefined): void {
  if (!cell) return
  year.absent ||= cell.status === 'not_collected' || cell.status === 'missing' || cell.status === 'text'
  if (cell.value === null) return
  year.sum += cell.value
  year.known = true
}
