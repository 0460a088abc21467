import type { CellRef, Found, RuleCode } from './rule.ts'

interface Ruled extends Found {
  readonly rule: RuleCode
}

/**
 * What explains what. A finding goes when one of a higher rank already covers all its odd cells: a pasted table is one
 * finding, not eighteen, nor are the sums it breaks, the levels it bends and the segments it hides reported again.
 *
 * Rules of one rank do not explain each other; a rule that is not listed explains nothing and is explained by nothing.
 */
const ranks: readonly (readonly RuleCode[])[] = [
  ['cell.shifted-row'],
  ['copy.block'],
  ['sum.in-cell', 'cell.composite'],
  ['copy.column', 'label.foreign', 'level.swapped'],
  ['sum.accepted'],
  ['part.exceeds-whole', 'sum.declared-total', 'sum.indicator'],
  ['sum.lagged', 'sum.identity-ended', 'level.unit-change'],
  ['label.duplicate-row', 'copy.twin-diverges', 'copy.row'],
  ['sum.learned-identity', 'cross.same-quantity'],
  ['copy.cells', 'copy.carried'],
  ['copy.odd-cell', 'level.part-only'],
  ['level.magnitude', 'level.zero'],
  ['level.spike', 'level.step', 'label.same-label', 'cell.gap', 'cell.latest-missing'],
  ['cell.words', 'cell.blank', 'cell.missing-codes'],
]

/** Rules that set figures side by side and cannot say which is wrong. */
const comparisons: ReadonlySet<string> = new Set(['copy.twin-diverges', 'cross.same-quantity'])

const rankOf = new Map(ranks.flatMap((codes, rank) => codes.map(code => [code, rank] as const)))

/** Rules that speak of a whole table and explain whatever its headings bend, wherever they stand. */
export function keepCauses<T extends Ruled>(found: readonly T[]): T[] {
  const strongest = new Map<string, number>()
  const blocks = new Set<number>()
  const summed = new Set<string>()
  for (const each of found) {
    if (each.rule.startsWith('sum.')) for (const cell of each.compared ?? []) summed.add(keyOf(cell))
    const rank = rankOf.get(each.rule)
    if (rank === undefined) continue
    for (const cell of each.odd) {
      const key = keyOf(cell)
      strongest.set(key, Math.min(strongest.get(key) ?? rank, rank))
      if (each.rule === 'copy.block') blocks.add(cell.row.id)
    }
  }
  return found.filter(each => {
    // Whatever touches a pasted row says that it is pasted.
    if (each.rule !== 'copy.block' && each.odd.some(cell => blocks.has(cell.row.id))) return false
    // A part that jumps in the year in which its sum breaks is the break seen from its side.
    if (each.rule.startsWith('level.') && each.odd.every(cell => summed.has(keyOf(cell)))) return false
    const rank = rankOf.get(each.rule)
    if (rank === undefined || each.odd.length === 0) return true
    const explained = (cell: CellRef): boolean => (strongest.get(keyOf(cell)) ?? rank) < rank
    if (!comparisons.has(each.rule)) return !each.odd.every(explained)
    // Two figures that should agree differ: where one of them is explained, so is the difference.
    const yearOf = (cell: CellRef): number => cell.row.years[cell.column] ?? 0
    const known = new Set(each.odd.filter(explained).map(yearOf))
    return !each.odd.every(cell => known.has(yearOf(cell)))
  })
}

const keyOf = ({ row, column }: CellRef): string => `${row.id} ${column}`
