import type { Edition, Footnote, Observation, Series, SeriesTable, ServiceMap } from '../../domain/edition.ts'
import { labelStems, plainLabel } from './label-words.ts'
import type { RowFact, TableKind } from './row-fact.ts'
import { findSums, type SumIdentity } from './sums.ts'

export type { RowFact } from './row-fact.ts'

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

/** An order of rows that does not depend on where their maps stand: by service, table, label, place in the table. */
export function stableOrder(facts: Facts): (a: RowFact, b: RowFact) => number {
  const nameOf = (row: RowFact): string => facts.maps[row.map]?.service.name ?? ''
  return (a, b) =>
    compare(nameOf(a), nameOf(b)) ||
    compare(a.table, b.table) ||
    compare(a.label, b.label) ||
    a.index - b.index
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
