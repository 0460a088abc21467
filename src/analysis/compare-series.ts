import { scopeBreaks } from '../domain/comparison/scope-breaks.ts'
import type { Footnote, ObservationStatus } from '../domain/edition.ts'
import { indexOn } from './index-on.ts'

/** A series as one edition prints it. */
export interface PrintedRow {
  readonly id: string
  readonly year: number
  readonly service: string
  readonly serviceName: string | null
  readonly label: string
  readonly unit: string
  readonly footnotes: readonly Footnote[]
  readonly cells: readonly {
    readonly date: string
    readonly raw: string
    readonly value: number | null
    readonly status: ObservationStatus
    readonly note: string | null
    readonly unit: string | null
    readonly footnotes: readonly string[] | null
  }[]
}

export interface ComparedPoint {
  /** ISO date. */
  readonly referenceDate: string
  /** Year of the edition that the figure is taken from. */
  readonly edition: number
  readonly value: number | null
  readonly status: ObservationStatus
  /** The base year is 100; null where there is no figure, or where it does not count the same as the base year's. */
  readonly index: number | null
  readonly breaksWithPast: boolean
}

/** A series over all its years, each figure as the newest edition that holds it gives it. */
export interface ComparedSeries
  extends Pick<PrintedRow, 'id' | 'service' | 'serviceName' | 'label' | 'unit'> {
  /** Year of the newest edition that prints it. */
  readonly newest: number
  /** Oldest first. */
  readonly points: readonly ComparedPoint[]
}

/**
 * One series out of what its editions print, with its index on a base year. null where nothing prints it.
 *
 * @param printed oldest edition first
 */
export function compareSeries(printed: readonly PrintedRow[], base: number): ComparedSeries | null {
  const newest = printed.at(-1)
  if (!newest) return null
  const points = new Map<string, ComparedPoint>()
  for (const row of printed) {
    const breaks = breaksOf(row)
    row.cells.forEach(({ date, value, status }, at) => {
      const before = points.get(date)
      // The first column of a table has nothing before it to be compared with: an older edition may have.
      const breaksWithPast = (breaks[at] ?? false) || (at === 0 && (before?.breaksWithPast ?? false))
      points.set(date, { referenceDate: date, edition: row.year, value, status, index: null, breaksWithPast })
    })
  }
  const ordered = [...points.values()].sort((a, b) => (a.referenceDate < b.referenceDate ? -1 : 1))
  const { id, service, serviceName, label, unit } = newest
  return {
    id,
    service,
    serviceName,
    label,
    unit,
    newest: newest.year,
    points: indexed(ordered, newest, base),
  }
}

function breaksOf({ label, unit, footnotes, cells }: PrintedRow): readonly boolean[] {
  const observations = cells.map(cell => ({
    raw: cell.raw,
    value: cell.value,
    status: cell.status,
    note: cell.note,
    ...(cell.unit === null ? {} : { unit: cell.unit }),
    ...(cell.footnotes === null ? {} : { footnotes: cell.footnotes }),
  }))
  return scopeBreaks(
    { label, unit, partOf: null, observations },
    cells.map(cell => cell.date),
    footnotes,
  )
}

/** The index on the figure of a year; of several reference dates in it, on the first that has one. */
function indexed(
  points: readonly ComparedPoint[],
  { label, unit }: PrintedRow,
  year: number,
): readonly ComparedPoint[] {
  const observations = points.map(({ value, status }) => ({ raw: '', value, status, note: null }))
  const base = points.findIndex(
    ({ referenceDate, value }) => referenceDate.startsWith(`${year}-`) && value !== null,
  )
  const breaks = points.map(point => point.breaksWithPast)
  const on = indexOn({ label, unit, partOf: null, observations }, breaks, base)
  return points.map((point, at) => {
    const index = on.points[at] ?? null
    return { ...point, index: index === null ? null : Math.round(index * 100) / 100 }
  })
}
