import type { Observation, Series, SeriesTable, ServiceMap } from '../../domain/edition.ts'
import type { IdentifiedMap, IdentifiedRow } from '../../domain/import/identified.ts'
import type { Section } from '../../domain/import/known.ts'
import { sameFigure } from '../../domain/import/same-figure.ts'
import { rowNotes } from '../../domain/import/scope-notes.ts'
import type { FigureChange, StatedFigure } from './figure-change.ts'
import { movedFrom } from './moved.ts'
import { mapTexts, type TextChange, textChanges } from './text-changes.ts'

export interface RowNamed {
  readonly section: Section
  readonly label: string
}

/** What changed in one service. */
export interface MapDifference {
  readonly service: string | null
  /** Place of its map in the later edition, from 0. */
  readonly place: number
  readonly manager: string | null
  readonly texts: readonly TextChange[]
  readonly rows: {
    readonly added: readonly RowNamed[]
    readonly gone: readonly RowNamed[]
    readonly renamed: readonly (RowNamed & { readonly from: string })[]
    readonly moved: readonly RowNamed[]
  }
  readonly figures: {
    /** Figures of dates that the earlier edition did not have, in rows that it had. */
    readonly added: readonly (RowNamed & { readonly referenceDate: string } & StatedFigure)[]
    /** Figures of dates that both have, and give differently. */
    readonly restated: readonly FigureChange[]
    /** How many cells say the same figure in other words. */
    readonly rewritten: number
  }
}

/** What differs between a map and the same service's map before; null where nothing does. */
export function mapDifference(before: ServiceMap, after: IdentifiedMap, place: number): MapDifference | null {
  const tables = (['output', 'served'] as const).map(section =>
    tableDifference(section, tableOf(before, section), tableOf(after.map, section), after.rows[section]),
  )
  const texts = textChanges(mapTexts(before), mapTexts(after.map))
  const all = <T>(of: (table: TableDifference) => readonly T[]): T[] => tables.flatMap(of)
  const difference: MapDifference = {
    service: after.map.name,
    place,
    manager: after.map.manager,
    texts,
    rows: {
      added: all(table => table.added),
      gone: all(table => table.gone),
      renamed: all(table => table.renamed),
      moved: all(table => table.moved),
    },
    figures: {
      added: all(table => table.figures),
      restated: all(table => table.restated),
      rewritten: tables.reduce((sum, table) => sum + table.rewritten, 0),
    },
  }
  const { rows, figures } = difference
  const lists = [texts, rows.added, rows.gone, rows.renamed, rows.moved, figures.added, figures.restated]
  return figures.rewritten > 0 || lists.some(list => list.length > 0) ? difference : null
}

const tableOf = (map: ServiceMap, section: Section): SeriesTable | null =>
  section === 'output' ? map.outputs : map.users.served

interface TableDifference {
  readonly added: readonly RowNamed[]
  readonly gone: readonly RowNamed[]
  readonly renamed: readonly (RowNamed & { from: string })[]
  readonly moved: readonly RowNamed[]
  readonly figures: MapDifference['figures']['added']
  readonly restated: readonly FigureChange[]
  readonly rewritten: number
}

function tableDifference(
  section: Section,
  before: SeriesTable | null,
  after: SeriesTable | null,
  rows: readonly IdentifiedRow[] | null,
): TableDifference {
  const identified = rows ?? []
  const places = placesBefore(identified, before)
  const there = new Set(places)
  const pairs = identified.flatMap(({ row }, at) => {
    const old = before?.series[places[at] ?? -1]
    return old && before && after ? [{ old, row, before, after }] : []
  })
  const ref = ({ label }: Series): RowNamed => ({ section, label })
  const cells = pairs.flatMap(pair => cellPairs(section, pair))
  return {
    added: identified.filter((_, at) => places[at] === null).map(({ row }) => ref(row)),
    gone: (before?.series ?? []).filter((_, at) => !there.has(at)).map(ref),
    renamed: pairs
      .filter(({ old, row }) => old.label !== row.label)
      .map(({ old, row }) => ({ ...ref(row), from: old.label })),
    moved: movedFrom(places).flatMap(at => {
      const row = identified[at]?.row
      return row ? [ref(row)] : []
    }),
    figures: cells.flatMap(({ added }) => added ?? []),
    restated: cells.flatMap(({ restated }) => restated ?? []),
    rewritten: cells.filter(({ rewritten }) => rewritten).length,
  }
}

/** Place of each row in the table before, found by the label its series had. */
function placesBefore(rows: readonly IdentifiedRow[], before: SeriesTable | null): (number | null)[] {
  const free = new Map(before?.series.map((series, at) => [at, series.label]))
  return rows.map(({ series }) => {
    if (series === null) return null
    for (const [at, label] of free) {
      if (label !== series.label) continue
      free.delete(at)
      return at
    }
    return null
  })
}

interface RowPair {
  readonly old: Series
  readonly row: Series
  readonly before: SeriesTable
  readonly after: SeriesTable
}

interface CellDifference {
  readonly added?: MapDifference['figures']['added'][number]
  readonly restated?: FigureChange
  readonly rewritten?: boolean
}

function cellPairs(section: Section, { old, row, before, after }: RowPair): CellDifference[] {
  return after.referenceDates.map((referenceDate, at): CellDifference => {
    const now = row.observations[at]
    // A blank cell says nothing that could differ.
    if (!now || now.status === 'missing') return {}
    const then = old.observations[before.referenceDates.indexOf(referenceDate)]
    const name = { section, label: row.label, referenceDate }
    if (!then) return { added: { ...name, ...stated(now) } }
    if (sameFigure(then, now)) return then.raw === now.raw ? {} : { rewritten: true }
    const difference =
      then.value === null || now.value === null ? null : Math.round((now.value - then.value) * 1e6) / 1e6
    return {
      restated: {
        ...name,
        unit: now.unit ?? row.unit,
        from: stated(then),
        to: stated(now),
        difference,
        why: whyOf(now, row, after, referenceDate),
      },
    }
  })
}

const stated = ({ value, status, raw }: Observation): StatedFigure => ({ value, status, raw })

/** The cell's own note, and the footnotes that bear on its date. */
function whyOf(cell: Observation, row: Series, table: SeriesTable, date: string): string | null {
  const notes = rowNotes(table, row)
    .filter(({ fromDate, toDate }) => (fromDate ?? date) <= date && date <= (toDate ?? date))
    .map(note => note.text)
  return [cell.note, ...notes].filter(Boolean).join('; ') || null
}
