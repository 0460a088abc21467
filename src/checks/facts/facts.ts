import type { Edition, Footnote, Observation, Series, SeriesTable, ServiceMap } from '../../domain/edition.ts'
import { labelStems, plainLabel } from './label-words.ts'
import { findSums, type SumIdentity } from './sums.ts'

export type TableKind = 'outputs' | 'served'

/** A six-year row, read once for all rules. */
export interface RowFact {
  /** Index in `Facts.rows`. */
  readonly id: number
  readonly map: number
  readonly table: TableKind
  /** Index in its table's series. */
  readonly index: number
  /** Without marks and tags. */
  readonly label: string
  readonly stems: readonly string[]
  /** The stems joined: equal for labels that say the same. */
  readonly key: string
  readonly series: Series
  readonly years: readonly number[]
  /** Figures by column; null where the cell has none. */
  readonly values: readonly (number | null)[]
  readonly line: number | null
  /** A footnote or the cell's own words say what the figure of this column counts. */
  readonly noted: readonly boolean[]
  /** `di cui ...`: part of a row above. */
  readonly nested: boolean
}

export interface MapFact {
  readonly index: number
  readonly service: ServiceMap
  readonly outputs: readonly RowFact[]
  readonly served: readonly RowFact[]
  readonly sums: readonly SumIdentity[]
}

/** What every rule sees: the edition and everything computed from it once. */
export interface Facts {
  readonly edition: Edition
  readonly maps: readonly MapFact[]
  readonly rows: readonly RowFact[]
}

export function gatherFacts(edition: Edition): Facts {
  const rows: RowFact[] = []
  const maps = edition.services.map((service, index): MapFact => {
    const outputs = tableRows(service.outputs, 'outputs', index, rows.length)
    rows.push(...outputs)
    const served = tableRows(service.users.served, 'served', index, rows.length)
    rows.push(...served)
    return {
      index,
      service,
      outputs,
      served,
      sums: findSums(outputs, served),
    }
  })
  return { edition, maps, rows }
}

function tableRows(table: SeriesTable | null, kind: TableKind, map: number, firstId: number): RowFact[] {
  if (!table) return []
  const years = table.referenceDates.map(date => Number(date.slice(0, 4)))
  return table.series.map((series, index) => {
    const label = plainLabel(series.label)
    const stems = labelStems(label)
    return {
      id: firstId + index,
      map,
      table: kind,
      index,
      label,
      stems,
      key: stems.join(' '),
      series,
      years,
      values: years.map((_, column) => series.observations[column]?.value ?? null),
      line: series.source?.firstLine ?? null,
      noted: years.map((year, column) => isNoted(series, column, year, table.footnotes)),
      nested: /^(?:di\s+cui|of which)\b/i.test(label) && !/:\s*$/.test(label),
    }
  })
}

function isNoted(series: Series, column: number, year: number, footnotes: readonly Footnote[]): boolean {
  const cell = series.observations[column]
  if (!cell) return false
  if (cell.note || (cell.footnotes?.length ?? 0) > 0) return true
  return footnotes.some(note => usesMark(series, note.mark) && startsBy(note.text, year))
}

const usesMark = (series: Series, mark: string): boolean =>
  labelMark(series.label) === mark || series.observations.some(cell => cell.footnotes?.includes(mark))

/** The footnote mark a label ends or begins with, or ''. */
export function labelMark(label: string): string {
  return /\*+(?=\s*$)/.exec(label)?.[0] ?? /^\*+/.exec(label)?.[0] ?? ''
}

const startsBy = (text: string, year: number): boolean => {
  const start = /\b(?:dal|da|from)\b\D{0,20}(\d{4})/i.exec(text)?.[1]
  return start !== undefined && year >= Number(start)
}

const vocabularies = new WeakMap<ServiceMap, ReadonlySet<string>>()

/** Stems of everything a map says about itself outside its tables. */
export function vocabularyOf(service: ServiceMap): ReadonlySet<string> {
  const known = vocabularies.get(service)
  if (known) return known
  const named = [
    ...(service.content?.core ?? []),
    ...(service.content?.ancillary ?? []),
    ...(service.users.segments ?? []),
  ]
  const texts = [service.name ?? '', ...named.flatMap(each => [each.name, each.description])]
  const words = new Set(texts.flatMap(text => labelStems(text)))
  vocabularies.set(service, words)
  return words
}

/** The cell of a row in one column. */
export function cellOf(row: RowFact, column: number): Observation | null {
  return row.series.observations[column] ?? null
}

/** The columns of two rows that stand at the same year, as pairs. */
export function sharedColumns(a: RowFact, b: RowFact): [number, number][] {
  if (a.years.length === b.years.length && a.years.every((year, column) => b.years[column] === year)) {
    return a.years.map((_, column) => [column, column])
  }
  return a.years.flatMap((year, column) => {
    const other = b.years.indexOf(year)
    return other < 0 ? [] : [[column, other] as [number, number]]
  })
}
