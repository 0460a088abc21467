import type { Edition, SeriesTable } from './edition.ts'
import type { FindingCell } from './finding.ts'

/** A row that a finding is about, with its odd cells marked. */
export interface FindingRow {
  /** Index of the map. */
  readonly map: number
  readonly label: string
  /** ISO dates of the columns. */
  readonly referenceDates: readonly string[]
  readonly cells: readonly { readonly raw: string; readonly odd: boolean }[]
}

/** The rows of a finding's cells, each once, those with odd cells first as the finding names them. */
export function findingRows(edition: Edition, cells: readonly FindingCell[]): FindingRow[] {
  const rows = new Map<string, FindingCell[]>()
  for (const cell of cells) {
    const key = `${cell.map} ${cell.table} ${cell.series}`
    const group = rows.get(key)
    if (group) group.push(cell)
    else rows.set(key, [cell])
  }
  return [...rows.values()].flatMap(group => rowOf(edition, group) ?? [])
}

function rowOf(edition: Edition, cells: readonly FindingCell[]): FindingRow | null {
  const [first] = cells
  const table = first && tableOf(edition, first)
  const series = table?.series[first?.series ?? -1]
  if (!first || !table || !series) return null
  const odd = new Set(cells.filter(cell => cell.odd).map(cell => cell.column))
  return {
    map: first.map,
    label: series.label,
    referenceDates: table.referenceDates,
    cells: series.observations.map(({ raw }, column) => ({ raw, odd: odd.has(column) })),
  }
}

function tableOf(edition: Edition, { map, table }: FindingCell): SeriesTable | null {
  const service = edition.services[map]
  return (table === 'outputs' ? service?.outputs : service?.users.served) ?? null
}
