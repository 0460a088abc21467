import type { OddLevel } from './levels.ts'
import { numbersIn } from './numbers-in.ts'

/** A part written inside a cell of another year that the odd figure resembles; null where there is none. */
export function likePart({ row, column, usual }: OddLevel): { part: number; year: number } | null {
  const value = row.values[column] ?? 0
  if (value === 0 || usual === 0) return null
  for (const [at, cell] of row.series.observations.entries()) {
    // A plain figure has no parts.
    if (at === column || !/\d\D*[^\d.,]\D*\d/.test(cell.raw)) continue
    const numbers = numbersIn(cell.raw)
    if (numbers.length < 2) continue
    const part = numbers.find(each => each !== cell.value && Math.abs(each - value) <= value * 0.2)
    if (part !== undefined) return { part, year: row.years[at] ?? 0 }
  }
  return null
}
