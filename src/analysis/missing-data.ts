import type { Edition, ServiceMap } from '../domain/edition.ts'
import { yearOf } from '../domain/reference-date.ts'

/** How much of an edition's own year a manager's maps lack. */
export interface MissingData {
  /** As written; null for maps without one. */
  readonly manager: string | null
  readonly maps: number
  /** Rows of all their tables. */
  readonly series: number
  /** Rows without a figure for the edition's year: not collected, or blank. */
  readonly absent: number
  /** Rows of tables that end before the edition's year. */
  readonly ended: number
  /** Sections that the document does not hold. */
  readonly lost: number
}

/** What is missing in an edition by who answers for it, most first; managers of whom nothing is missing are left out. */
export function missingData(edition: Edition): readonly MissingData[] {
  const byManager = new Map<string | null, MissingData>()
  for (const map of edition.services) {
    const own = missingOf(map, edition.year)
    const known = byManager.get(map.manager)
    byManager.set(map.manager, known ? added(known, own) : own)
  }
  const total = ({ absent, ended, lost }: MissingData) => absent + ended + lost
  return [...byManager.values()].filter(each => total(each) > 0).sort((a, b) => total(b) - total(a))
}

function missingOf(map: ServiceMap, year: number): MissingData {
  const tables = [map.outputs, map.users.served].flatMap(table => table ?? [])
  const current = tables.filter(table => yearOf(table.referenceDates.at(-1) ?? '') >= year)
  const rows = (list: typeof tables) => list.flatMap(table => table.series)
  return {
    manager: map.manager,
    maps: 1,
    series: rows(tables).length,
    absent: rows(current).filter(series => {
      const status = series.observations.at(-1)?.status
      return status === 'not_collected' || status === 'missing'
    }).length,
    ended: rows(tables.filter(table => !current.includes(table))).length,
    lost: map.gaps.length,
  }
}

function added(one: MissingData, other: MissingData): MissingData {
  return {
    manager: one.manager,
    maps: one.maps + other.maps,
    series: one.series + other.series,
    absent: one.absent + other.absent,
    ended: one.ended + other.ended,
    lost: one.lost + other.lost,
  }
}
