import type { FindingCell } from '../domain/finding.ts'
import type { MapFact, RowFact } from './facts/facts.ts'
import { allCells, cellsAt, type Found, type Rule } from './rule.ts'

/** Where a row stands in the edition. */
export type RowPlace = Pick<FindingCell, 'map' | 'table' | 'series'>

/** A sum that the body holds for true, by the places of its rows in the edition. */
export interface AcceptedSum {
  readonly total: RowPlace
  readonly parts: readonly RowPlace[]
}

/**
 * The sums that a body has accepted as its rules, as a check: every year whose figures are all there must hold. Nothing
 * is left to chance here, so a year that does not hold is certain.
 */
export function acceptedSums(sums: readonly AcceptedSum[]): Rule {
  return {
    code: 'sum.accepted',
    find: facts => sums.flatMap(sum => check(sum, facts.maps)),
  }
}

function check(sum: AcceptedSum, maps: readonly MapFact[]): Found[] {
  const total = rowAt(sum.total, maps)
  const parts = sum.parts.flatMap(place => rowAt(place, maps) ?? [])
  if (!total || parts.length < sum.parts.length) return []
  const columns = total.years.map((_, column) => ({ column, parts: partsSum(parts, total, column) }))
  const known = columns.filter(each => each.parts !== null && total.values[each.column] != null)
  const holds = (each: { column: number; parts: number | null }) =>
    Math.abs((total.values[each.column] ?? 0) - (each.parts ?? 0)) < 0.011
  const broken = known.filter(each => !holds(each))
  if (broken.length === 0) return []
  const at = (items: readonly { column: number }[]) => items.map(({ column }) => total.years[column] ?? 0)
  const breaks = broken.map(each => each.column)
  const labels = parts.map(part => part.label)
  return [
    {
      grade: 'certain',
      map: total.map,
      odd: cellsAt([total], breaks),
      compared: allCells(parts).filter(({ row, column }) =>
        broken.some(each => row.years[column] === total.years[each.column]),
      ),
      params: {
        total: total.label,
        parts: parts.length <= 4 ? labels : [],
        count: parts.length,
        years: at(broken),
        stated: breaks.map(column => total.values[column] ?? 0),
        sums: broken.map(each => each.parts ?? 0),
        holds: at(known.filter(holds)),
      },
      evidence: {
        total: total.label,
        parts: labels,
        stated: breaks.map(column => total.values[column]),
        sum: broken.map(each => each.parts),
      },
    },
  ]
}

/** The sum of the parts in the year of a column of the total; null where one has no figure there. */
function partsSum(parts: readonly RowFact[], total: RowFact, column: number): number | null {
  let sum = 0
  for (const part of parts) {
    const value = part.values[part.years.indexOf(total.years[column] ?? 0)]
    if (value == null) return null
    sum += value
  }
  return Math.round(sum * 100) / 100
}

function rowAt({ map, table, series }: RowPlace, maps: readonly MapFact[]): RowFact | undefined {
  return maps[map]?.[table][series]
}
