import { draftTables, type StoredCell, type StoredDraft, windowOf } from '../campaign/stored-draft.ts'
import type { Section } from '../import/known.ts'

/** A row of the year's collection with the map that it stands in. */
export interface PlacedRow {
  /** Its number in the campaign. */
  readonly row: number
  readonly service: number
  /** Address of the map. */
  readonly slug: string
  /** Name of the map; null where the document lost it. */
  readonly map: string | null
  readonly section: Section
  readonly label: string
  readonly unit: string
  readonly series: number | null
  /** Rows with the same number are one figure. */
  readonly figure: number | null
  /** By reference date. */
  readonly cells: Readonly<Record<string, StoredCell>>
}

/** Every row of these maps, in the order of the document. */
export function placedRows(drafts: readonly StoredDraft[]): readonly PlacedRow[] {
  return drafts.flatMap(draft =>
    draftTables(draft).flatMap(([section, table]) =>
      table.rows.map(({ row, label, unit, series, figure, cells }) => ({
        row,
        service: draft.service,
        slug: draft.slug,
        map: draft.name,
        section,
        label,
        unit,
        series,
        figure,
        cells,
      })),
    ),
  )
}

/** The rows that are one figure, figure by figure in the order of their first rows; those that stand alone left out. */
export function rowsByFigure(rows: readonly PlacedRow[]): readonly (readonly PlacedRow[])[] {
  const figures = new Map<number, PlacedRow[]>()
  for (const row of rows) {
    if (row.figure !== null) figures.set(row.figure, [...(figures.get(row.figure) ?? []), row])
  }
  return [...figures.values()].filter(own => own.length > 1)
}

/** The rows of these numbers with all that are one figure with them, in their order. */
export function withTheirFigures(rows: readonly PlacedRow[], asked: readonly number[]): readonly PlacedRow[] {
  const figures = new Set(rows.flatMap(each => (asked.includes(each.row) ? (each.figure ?? []) : [])))
  return rows.filter(each => asked.includes(each.row) || (each.figure !== null && figures.has(each.figure)))
}

/** Whether a cell says anything. */
export const isSaid = (cell: StoredCell | undefined): cell is StoredCell =>
  cell !== undefined && cell.status !== 'missing'

/** Whether two cells say the same: the same figure, or the same words where there is none. */
export const saysSame = (one: StoredCell, other: StoredCell): boolean =>
  one.status === other.status && one.value === other.value && (one.value !== null || one.raw === other.raw)

/** The dates of the window on which rows say different things; a row that says nothing contradicts none. */
export function disagreements(rows: readonly Pick<PlacedRow, 'cells'>[], year: number): readonly string[] {
  return windowOf(year).filter(date => {
    const [first, ...others] = rows.flatMap(({ cells }) => (isSaid(cells[date]) ? [cells[date]] : []))
    return first !== undefined && others.some(each => !saysSame(first, each))
  })
}
