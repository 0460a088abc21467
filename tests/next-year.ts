import type { Edition, Observation, Series, SeriesTable, ServiceMap } from '../src/domain/edition.ts'

/** Changes one map; null takes it out of the edition. */
export type MapChange = (map: ServiceMap) => ServiceMap | null

/**
 * An edition as the next year's office would hand it in: every table's window moved on by a year, the last column
 * new, its figures greater by one. `changes`, each to the map of a name, are made on top.
 */
export function nextYear(
  edition: Edition,
  changes: readonly (readonly [name: string, change: MapChange])[] = [],
): Edition {
  const year = edition.year + 1
  return {
    ...edition,
    year,
    title: edition.title.replace(String(edition.year), String(year)),
    services: edition.services.flatMap(map => {
      const rolled = {
        ...map,
        outputs: nextTable(map.outputs),
        users: { ...map.users, served: nextTable(map.users.served) },
      }
      const change = changes.find(([name]) => name === map.name)?.[1]
      return (change ? change(rolled) : rolled) ?? []
    }),
  }
}

function nextTable(table: SeriesTable | null): SeriesTable | null {
  if (!table) return null
  const last = table.referenceDates.at(-1)
  if (last === undefined) return table
  return {
    ...table,
    referenceDates: [...table.referenceDates.slice(1), `${Number(last.slice(0, 4)) + 1}${last.slice(4)}`],
    series: table.series.map(row => ({
      ...row,
      observations: [...row.observations.slice(1), ...row.observations.slice(-1).map(oneMore)],
    })),
  }
}

/** The cell of the new year: its words and marks were those of the old one. */
const oneMore = ({ raw, value, status }: Observation): Observation =>
  value === null
    ? { raw, value, status, note: null }
    : { raw: String(value + 1).replace('.', ','), value: value + 1, status: 'observed', note: null }

/** The map with the rows of its outputs changed. */
export const withOutputs = (
  map: ServiceMap,
  change: (rows: readonly Series[]) => readonly Series[],
): ServiceMap =>
  map.outputs ? { ...map, outputs: { ...map.outputs, series: change(map.outputs.series) } } : map

/** The row with another figure in a column, counted from 0. */
export const restated = (row: Series, column: number, raw: string, value: number): Series => ({
  ...row,
  observations: row.observations.map((cell, at) =>
    at === column ? { raw, value, status: 'observed', note: 'ricontati' } : cell,
  ),
})
