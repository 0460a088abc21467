import type { BrokenPair, ComparedRow, RankedChange } from '../comparison/largest.ts'
import { scopeBreaks } from '../comparison/scope-breaks.ts'
import type { Footnote, Observation } from '../edition.ts'
import type { Section } from '../import/known.ts'
import { rowName } from './apply-changes.ts'
import type { BoardChange, BoardRecount, BoardRestatement } from './board.ts'
import { printedCell } from './printed-cell.ts'
import { type StoredCell, windowOf } from './stored-draft.ts'

/** A row of the collection with its cells, as far as the board needs it. */
export interface FiguredRow {
  readonly row: number
  readonly service: number
  readonly section: Section
  readonly label: string
  readonly unit: string
  /** Of its table. */
  readonly footnotes: readonly Footnote[]
  /** By reference date. */
  readonly cells: Readonly<Record<string, StoredCell>>
}

/** A map as its figures are named by. */
export interface NamedMap {
  readonly slug: string
  readonly name: string | null
}

const nothing: Observation = { raw: '', value: null, status: 'missing', note: null }

/** A row of a draft as the edition will say it, so that the board judges it as the portal will. */
export function comparedRow(row: FiguredRow, year: number): ComparedRow<FiguredRow> {
  const referenceDates = windowOf(year)
  const observations = referenceDates.map(date => {
    const cell = row.cells[date]
    return cell && cell.raw !== '' ? printedCell(cell) : nothing
  })
  const { label, unit, footnotes } = row
  const series = { label, unit, partOf: null, observations }
  return { row, table: `${row.service} ${row.section}`, series, referenceDates, footnotes }
}

/** A change as the board shows it, with the reason that was given. */
export function boardChange(
  { row, change, from, to }: RankedChange<FiguredRow>,
  year: number,
  map: NamedMap,
): BoardChange {
  const { series, referenceDates, footnotes } = comparedRow(row, year)
  const breaks = scopeBreaks(series, referenceDates, footnotes)
  return {
    slug: map.slug,
    service: map.name,
    label: rowName(row),
    percent: change.value,
    from,
    to,
    figures: series.observations.map((each, at) => ({ value: each.value, broken: breaks[at] ?? false })),
    reason: row.cells[`${year}-12-31`]?.reason ?? null,
  }
}

/** A row that counts something else from this year on. */
export function boardRecount({ row, from, to }: BrokenPair<FiguredRow>, map: NamedMap): BoardRecount {
  return { slug: map.slug, service: map.name, label: rowName(row), from, to }
}

/** The earlier years that no longer say what the last edition says. */
export function restatedCells(
  rows: readonly FiguredRow[],
  year: number,
  maps: ReadonlyMap<number, NamedMap>,
): BoardRestatement[] {
  return rows.flatMap(row => {
    const map = maps.get(row.service)
    if (!map) return []
    return windowOf(year)
      .slice(0, -1)
      .flatMap((date): BoardRestatement[] => {
        const cell = row.cells[date]
        if (!cell || cell.version === 0 || cell.raw === (cell.carried ?? '')) return []
        return [
          {
            slug: map.slug,
            service: map.name,
            label: rowName(row),
            date,
            from: cell.carried ?? '',
            to: cell.raw,
            reason: cell.reason,
            by: cell.by,
          },
        ]
      })
  })
}
