import type { Section, StoredEdition } from '../import/known.ts'
import { labelKey } from '../label-key.ts'

/** Fewer equal figures may be chance. */
const fewestEqual = 3

/**
 * Which series are one figure shown in several maps, as a number by series: those that are known to be, and rows of
 * different maps that say the same in all their years and in their labels, the words of one being among those of the
 * other. Equal figures under labels that do not agree are a pasted table, not a shared figure. A series that is known
 * to stand alone (null) shares with none.
 */
export function sharedFigures(
  stored: StoredEdition,
  known: ReadonlyMap<number, number | null>,
): ReadonlyMap<number, number> {
  const figures = new Map(
    [...known].flatMap(([series, figure]) => (figure === null ? [] : [[series, figure]])),
  )
  const isAlone = (series: number) => known.get(series) === null
  for (const alike of rowsByFigures(stored).values()) {
    for (const [at, one] of alike.entries()) {
      for (const other of alike.slice(at + 1)) {
        if (one.map === other.map || !isSaidAlike(one.label, other.label)) continue
        if (isAlone(one.series) || isAlone(other.series)) continue
        const figure = figures.get(one.series) ?? figures.get(other.series) ?? one.series
        if (!figures.has(one.series)) figures.set(one.series, figure)
        if (!figures.has(other.series)) figures.set(other.series, figure)
      }
    }
  }
  return figures
}

interface FiguredRow {
  readonly map: number
  readonly series: number
  readonly label: string
}

function rowsByFigures({ edition, rows }: StoredEdition): Map<string, FiguredRow[]> {
  const sections: readonly Section[] = ['output', 'served']
  const found = new Map<string, FiguredRow[]>()
  for (const [map, service] of edition.services.entries()) {
    for (const section of sections) {
      const table = section === 'output' ? service.outputs : service.users.served
      for (const [at, row] of (table?.series ?? []).entries()) {
        const series = rows[map]?.[section][at]
        const values = row.observations.flatMap(({ value }) => value ?? [])
        if (series === undefined || values.length < fewestEqual || new Set(values).size < 2) continue
        const key = JSON.stringify([
          table?.referenceDates,
          row.unit,
          row.observations.map(each => each.value),
        ])
        found.set(key, [...(found.get(key) ?? []), { map, series, label: row.label }])
      }
    }
  }
  return found
}

function isSaidAlike(one: string, other: string): boolean {
  const [fewer = [], more = []] = [one, other]
    .map(label => labelKey(label).split(' '))
    .sort((a, b) => a.length - b.length)
  return fewer.every(word => more.includes(word))
}
