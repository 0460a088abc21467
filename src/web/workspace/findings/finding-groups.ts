import type { Edition, SeriesTable } from '../../../domain/edition.ts'
import type { Finding, FindingCell } from '../../../domain/finding.ts'
import type { CellMark, FindingGroup, FindingView, RowView } from '../../../ui/findings/finding-view.ts'
import type { NamedLink } from '../../../ui/links.ts'
import type { ListedFindings } from '../../../usecases/list-findings.ts'

const mostRows = 6

type Place = Pick<FindingCell, 'map' | 'table' | 'series'>

interface Elsewhere {
  /** To another map's page. */
  link(map: number): NamedLink
}

/**
 * The findings of one map put under the rows that they are about, so that a row is shown once; in the order of the
 * gravest finding of each row. Findings about words stand together at the end.
 */
export function findingGroups(
  { edition }: Pick<ListedFindings, 'edition'>,
  findings: readonly Finding[],
  view: (finding: Finding, number: number) => FindingView,
  elsewhere: Elsewhere,
): FindingGroup[] {
  const byRow = new Map<string, Finding[]>()
  for (const finding of findings) {
    const [first] = finding.cells
    const key = first ? keyOf(first) : ''
    byRow.set(key, [...(byRow.get(key) ?? []), finding])
  }
  const ordered = [...byRow].sort(([a], [b]) => Number(a === '') - Number(b === ''))
  let number = 0
  return ordered.map(([key, own]) => {
    const numbered = own.map(finding => {
      number += 1
      return { finding, number }
    })
    return {
      key,
      ...rowsOf(edition, numbered, elsewhere),
      findings: numbered.map(each => view(each.finding, each.number)),
    }
  })
}

interface Numbered {
  readonly finding: Finding
  readonly number: number
}

function rowsOf(
  edition: Edition,
  numbered: readonly Numbered[],
  elsewhere: Elsewhere,
): Pick<FindingGroup, 'label' | 'years' | 'rows' | 'moreRows'> {
  const places = new Map<string, Place>()
  for (const { finding } of numbered) for (const cell of finding.cells) places.set(keyOf(cell), cell)
  const all = [...places.values()]
  const shown = all.slice(0, mostRows)
  const years = [
    ...new Set(shown.flatMap(place => tableOf(edition, place)?.referenceDates.map(yearOf) ?? [])),
  ].sort()
  const map = numbered[0]?.finding.map ?? null
  const [first] = all
  return {
    label: (first && tableOf(edition, first)?.series[first.series]?.label) ?? null,
    years,
    rows: shown.map(place => rowOf(edition, place, years, numbered, place.map === map ? null : elsewhere)),
    moreRows: all.length - shown.length,
  }
}

function rowOf(
  edition: Edition,
  place: Place,
  years: readonly string[],
  numbered: readonly Numbered[],
  elsewhere: Elsewhere | null,
): RowView {
  const table = tableOf(edition, place)
  const series = table?.series[place.series]
  const columns = years.map(year => table?.referenceDates.findIndex(date => yearOf(date) === year) ?? -1)
  const odd = numbered.map(({ finding, number }) => ({
    mark: { number, severity: finding.severity },
    columns: new Set(
      finding.cells.filter(cell => cell.odd && keyOf(cell) === keyOf(place)).map(cell => cell.column),
    ),
  }))
  // A finding about every cell is about the row: one number says so, six rings would only shout.
  const isWhole = (each: { columns: ReadonlySet<number> }) =>
    each.columns.size > 2 && each.columns.size === series?.observations.length
  const marksAt = (column: number): CellMark[] =>
    odd.filter(each => !isWhole(each) && each.columns.has(column)).map(each => each.mark)
  return {
    label: series?.label ?? '',
    elsewhere: elsewhere?.link(place.map) ?? null,
    marks: odd.filter(isWhole).map(each => each.mark),
    cells: columns.map((column, index) => {
      const observation = series?.observations[column]
      return observation
        ? { year: years[index] ?? '', raw: observation.raw.trim(), marks: marksAt(column) }
        : null
    }),
  }
}

/** The table that a place is in. */
export function tableOf(edition: Edition, { map, table }: Place): SeriesTable | null {
  const service = edition.services[map]
  return (table === 'outputs' ? service?.outputs : service?.users.served) ?? null
}

const keyOf = ({ map, table, series }: Place): string => `${map} ${table} ${series}`
const yearOf = (date: string): string => date.slice(0, 4)
