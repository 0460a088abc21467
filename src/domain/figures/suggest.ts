import { windowOf } from '../campaign/stored-draft.ts'
import { labelKey } from '../label-key.ts'
import { type PlacedRow, rowsByFigure } from './placed-row.ts'

/** Two rows of different maps that may be one figure, and why they are thought to. */
export interface Suggestion {
  readonly rows: readonly [PlacedRow, PlacedRow]
  /** Years in which both have a figure, and those of them in which it is the same. */
  readonly compared: number
  readonly equal: number
  /** Their labels say the same. */
  readonly sameLabel: boolean
}

/** Fewer equal figures may be chance. */
const fewestEqual = 3

/**
 * Small figures are equal by chance: the different ones among the equal ones must have so many digits together, as
 * their decimal logarithms count.
 */
const fewestDigits = 4

/**
 * Rows that may be one figure and are not yet: of different maps, in the same unit, with the same label or with equal
 * figures in most of the years that both have. A row in `alone` was said to stand alone. Those that agree most come
 * first; two rows that others suggested before lead to one another are not suggested again.
 */
export function suggestFigures(
  rows: readonly PlacedRow[],
  year: number,
  alone: ReadonlySet<number>,
): readonly Suggestion[] {
  const dates = windowOf(year)
  const known = rows
    .filter(({ row }) => !alone.has(row))
    .map(row => ({
      row,
      key: labelKey(row.label),
      values: dates.map(date => row.cells[date]?.value ?? null),
    }))
  const found: Suggestion[] = []
  // Every row beside every other: plain loops, or a page of a thousand rows takes a tenth of a second.
  for (const [at, one] of known.entries()) {
    for (let beside = at + 1; beside < known.length; beside++) {
      const other = known[beside]
      if (!other || !canBeOne(one.row, other.row)) continue
      const sameLabel = one.key === other.key
      const { compared, equal, digits } = compare(one.values, other.values)
      const sameFigures = equal >= fewestEqual && digits >= fewestDigits && equal * 2 > compared
      if (sameLabel || sameFigures) found.push({ rows: [one.row, other.row], compared, equal, sameLabel })
    }
  }
  return withoutCircles(
    found.sort((a, b) => strength(b) - strength(a)),
    rowsByFigure(rows),
  )
}

const strength = ({ equal, compared, sameLabel }: Suggestion) =>
  (compared === 0 ? 0 : equal / compared) + equal / 100 + (sameLabel ? 1 : 0)

function canBeOne(one: PlacedRow, other: PlacedRow): boolean {
  if (one.service === other.service || one.unit !== other.unit) return false
  return one.figure === null || one.figure !== other.figure
}

function compare(
  one: readonly (number | null)[],
  other: readonly (number | null)[],
): { compared: number; equal: number; digits: number } {
  let compared = 0
  let equal = 0
  let digits = 0
  for (let at = 0; at < one.length; at++) {
    const value = one[at] ?? null
    const beside = other[at] ?? null
    if (value === null || beside === null) continue
    compared++
    if (value !== beside) continue
    equal++
    if (one.indexOf(value) === at) digits += Math.log10(Math.abs(value) + 1)
  }
  return { compared, equal, digits }
}

/** Leaves out what joins rows that figures or stronger suggestions join already. */
function withoutCircles(
  suggestions: readonly Suggestion[],
  figures: readonly (readonly PlacedRow[])[],
): readonly Suggestion[] {
  const groups = new Map<number, Set<number>>()
  for (const figure of figures) {
    const joined = new Set(figure.map(({ row }) => row))
    for (const row of joined) groups.set(row, joined)
  }
  const groupOf = (row: number) => groups.get(row) ?? new Set([row])
  return suggestions.filter(({ rows: [one, other] }) => {
    const joined = groupOf(one.row)
    if (joined.has(other.row)) return false
    for (const row of groupOf(other.row)) joined.add(row)
    for (const row of joined) groups.set(row, joined)
    return true
  })
}
