import type { ObservationStatus, SeriesTable, ServiceMap } from '../domain/edition.ts'
import { yearOf } from '../domain/reference-date.ts'

/** How many cells have each status. */
export type StatusCounts = Readonly<Record<ObservationStatus, number>>

/** A cell that the reading kept as words, or took from words. */
export interface WordedCell {
  /** Index of the map in the edition. */
  readonly service: number
  readonly section: 'output' | 'served'
  /** Index of the row in its table. */
  readonly row: number
  readonly label: string
  /** ISO date. */
  readonly date: string
  readonly raw: string
}

export interface DataQuality {
  readonly all: StatusCounts
  /** Oldest first. */
  readonly years: readonly { readonly year: number; readonly counts: StatusCounts }[]
  /** Of each map, in the order of the document. */
  readonly services: readonly StatusCounts[]
  /** Cells with words and no figure. */
  readonly words: readonly WordedCell[]
  /** Cells that the document calls estimates. */
  readonly estimates: readonly WordedCell[]
}

/** What the cells of an edition say, all together, by year of their column, and by service. */
export function dataQuality(services: readonly ServiceMap[]): DataQuality {
  const all = none()
  const years = new Map<number, Record<ObservationStatus, number>>()
  const words: WordedCell[] = []
  const estimates: WordedCell[] = []
  const byService = services.map((map, service) => {
    const own = none()
    for (const { section, row, label, date, raw, status } of cellsOf(map)) {
      const year = yearOf(date)
      const ofYear = years.get(year) ?? none()
      years.set(year, ofYear)
      for (const counts of [all, own, ofYear]) counts[status]++
      if (status === 'text') words.push({ service, section, row, label, date, raw })
      if (status === 'estimated') estimates.push({ service, section, row, label, date, raw })
    }
    return own
  })
  return {
    all,
    years: [...years].sort(([a], [b]) => a - b).map(([year, counts]) => ({ year, counts })),
    services: byService,
    words,
    estimates,
  }
}

/** All cells of a count. */
export function totalOf(counts: StatusCounts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}

/** The share of cells, 0 to 1, that should hold a figure and do not: n.d. and blank. What did not exist is none. */
export function absentShare(counts: StatusCounts): number {
  const expected = totalOf(counts) - counts.not_applicable
  return expected === 0 ? 0 : (counts.not_collected + counts.missing) / expected
}

function none(): Record<ObservationStatus, number> {
  return { observed: 0, estimated: 0, not_collected: 0, not_applicable: 0, missing: 0, text: 0 }
}

function cellsOf(map: ServiceMap) {
  const cells = (section: 'output' | 'served', table: SeriesTable | null) =>
    (table?.series ?? []).flatMap(({ label, observations }, row) =>
      observations.flatMap(({ raw, status }, column) => {
        const date = table?.referenceDates[column]
        return date === undefined ? [] : [{ section, row, label, date, raw, status }]
      }),
    )
  return [...cells('output', map.outputs), ...cells('served', map.users.served)]
}
