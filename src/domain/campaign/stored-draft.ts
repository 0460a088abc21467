import type { Severity } from '../diagnostic.ts'
import type { Footnote, Gap } from '../edition.ts'
import type { Section } from '../import/known.ts'
import type { DraftCell, DraftProgress, DraftTexts } from './draft-map.ts'
import type { MapState } from './map-state.ts'

/** The year's collection of a body. */
export interface Campaign {
  readonly year: number
  /** The edition it was opened from: `year * 1000 + revision`. */
  readonly fromEdition: number
  /** ISO date. */
  readonly deadline: string
  readonly state: 'open' | 'sealed'
}

/** A map of the collection without its figures and texts. */
export interface DraftHead {
  readonly service: number
  readonly slug: string
  /** Order in the document, from 0. */
  readonly position: number
  readonly name: string | null
  readonly manager: string | null
  readonly department: string | null
  readonly state: MapState
  /** ISO date; null: the campaign's. */
  readonly deadline: string | null
  readonly gaps: readonly Gap[]
  readonly version: number
  /** By role: number of the history entry up to which it has seen the map. */
  readonly seen: Readonly<Partial<Record<string, number>>>
  readonly progress: DraftProgress
  readonly findings: Readonly<Record<Severity, number>>
}

export interface StoredCell extends DraftCell {
  /** What the last edition says in the cell; null for the year's own. */
  readonly carried: string | null
}

export interface StoredRow {
  readonly row: number
  /** null for a new row. */
  readonly series: number | null
  readonly label: string
  readonly unit: string
  readonly partOf: number | null
  /** Rows with the same number are one figure. */
  readonly figure: number | null
  /** By reference date. */
  readonly cells: Readonly<Record<string, StoredCell>>
}

export interface StoredTable {
  readonly footnotes: readonly Footnote[]
  readonly statement: string | null
  readonly rows: readonly StoredRow[]
}

/** A map of the collection, whole. */
export interface StoredDraft extends DraftHead {
  readonly tables: Readonly<Record<Section, StoredTable | null>>
  readonly texts: DraftTexts
}

/** The six reference dates of a collection, oldest first; figures of a map stand at 31 December. */
export function windowOf(year: number): readonly string[] {
  return Array.from({ length: 6 }, (_, at) => `${year - 5 + at}-12-31`)
}

/** The tables of a draft that are there, in the order of the document. */
export function draftTables(
  draft: Pick<StoredDraft, 'tables'>,
): readonly (readonly [Section, StoredTable])[] {
  const sections: readonly Section[] = ['output', 'served']
  return sections.flatMap(section => {
    const table = draft.tables[section]
    return table ? [[section, table] as const] : []
  })
}
