import type { Severity } from '../diagnostic.ts'
import type { Footnote, ObservationStatus } from '../edition.ts'
import type { Section } from '../import/known.ts'
import type { MapMove, MapState } from './map-state.ts'
import type { Band } from './plausible-band.ts'
import type { Reason } from './reason.ts'
import type { TextSection, TextValues } from './text-section.ts'

/** A figure that has named parts: own 69, external 13. */
export interface CellPart {
  readonly label: string
  readonly value: number
}

/** One cell of a draft. Cells of earlier years come from the last edition with version 0. */
export interface DraftCell {
  /** As typed. */
  readonly raw: string
  readonly value: number | null
  readonly status: ObservationStatus
  readonly note: string | null
  /** Only where the cell's own unit differs from its row's. */
  readonly unit?: string
  /** Marks of footnotes of its table. */
  readonly footnotes?: readonly string[]
  readonly parts?: readonly CellPart[]
  readonly reason: Reason | null
  /** Counts the writes of this campaign; what a change must be based on. */
  readonly version: number
  /** Who wrote it; null for what was carried over. */
  readonly by: string | null
  /** ISO date and time; null likewise. */
  readonly at: string | null
}

/** Where else the same figure is shown. */
export interface SharedPlace {
  readonly slug: string
  readonly name: string | null
}

export interface DraftRow {
  /** Number of the row in the campaign. */
  readonly row: number
  readonly label: string
  readonly unit: string
  /** The row that this one is a part of. */
  readonly partOf: number | null
  /** By reference date; null where nothing has been entered. */
  readonly cells: Readonly<Record<string, DraftCell | null>>
  /** What the figure of the year usually lies between, from the years before; null where they do not say. */
  readonly band: Band | null
  /** The other maps that show the same figure: written here, it is written there. */
  readonly sharedWith: readonly SharedPlace[]
}

export interface DraftTable {
  readonly rows: readonly DraftRow[]
  readonly footnotes: readonly Footnote[]
  /** Why the table has no figures of the year; null where it is to have them. */
  readonly statement: string | null
}

/** A row that the new year no longer has. */
export interface RemovedRow {
  readonly row: number
  readonly section: Section
  readonly label: string
  readonly partOf: number | null
  readonly reason: string
}

/** A descriptive section: what it holds now, and what the last edition says; null where there is none. */
export interface DraftText<S extends TextSection = TextSection> {
  readonly value: TextValues[S] | null
  readonly version: number
  readonly lastYear: TextValues[S] | null
  /** Who wrote it in this campaign; absent for what was carried over. */
  readonly by?: string
}

export type DraftTexts = { readonly [S in TextSection]: DraftText<S> }

/** The texts of a map, section by section. */
export function draftTexts(of: <S extends TextSection>(section: S) => DraftText<S>): DraftTexts {
  return {
    'content.core': of('content.core'),
    'content.ancillary': of('content.ancillary'),
    'users.criteria': of('users.criteria'),
    'users.segments': of('users.segments'),
    'delivery.forms': of('delivery.forms'),
    'delivery.staff': of('delivery.staff'),
    'delivery.coDelivery': of('delivery.coDelivery'),
    'delivery.facilities': of('delivery.facilities'),
  }
}

/** What a comment hangs on: a cell, a row, a section (a text section, `outputs`, `users.served`), or the map. */
export interface CommentPlace {
  readonly section?: string
  readonly row?: number
  readonly date?: string
}

/** Somebody by number and name. */
export interface NamedPerson {
  readonly id: number
  readonly name: string
}

export interface DraftComment {
  readonly id: number
  readonly place: CommentPlace
  readonly text: string
  readonly author: string
  /** ISO date and time. */
  readonly at: string
  /** Numbers of the people named in it. */
  readonly mentions: readonly number[]
  /** null while it is open. */
  readonly settledBy: string | null
}

/** A cell that a finding is about. */
export interface FoundCell {
  readonly row: number
  readonly date: string
  /** The one that does not fit, as opposed to those it was compared with. */
  readonly odd: boolean
}

/** What the checks say of a draft, in words. */
export interface DraftFinding {
  readonly fingerprint: string
  readonly rule: string
  readonly severity: Severity
  readonly sentence: string
  /** Of this map only. */
  readonly cells: readonly FoundCell[]
  /** What a person answered to it; null while it is open. */
  readonly explained: string | null
}

export interface DraftProgress {
  /** Rows with a figure of the year or a typed absence, or under a statement. */
  readonly entered: number
  readonly rows: number
  /** Cells outside their band, and changed earlier years, without a reason. */
  readonly unexplained: number
}

/** A map in the year's collection, as the grid reads it: `GET /lavoro/2025/mappe/<slug>.json`. */
export interface DraftMap {
  readonly year: number
  /** Number of its service. */
  readonly service: number
  readonly slug: string
  readonly name: string | null
  readonly manager: string | null
  readonly department: string | null
  readonly state: MapState
  /** Counts everything written to the map; a move says which one it saw. */
  readonly version: number
  /** ISO date: the map's own, else the campaign's. */
  readonly deadline: string
  /** Whom a comment can call: who else has to do with the map; empty for who may not comment. */
  readonly people: readonly NamedPerson[]
  /** Whether who asks may write now. */
  readonly canWrite: boolean
  readonly canComment: boolean
  /** The moves that who asks may make now. */
  readonly moves: readonly MapMove[]
  /** ISO dates, oldest first; the last is the year's. */
  readonly referenceDates: readonly string[]
  /** null where the map has no such table. */
  readonly tables: Readonly<Record<Section, DraftTable | null>>
  /** In the order of the tables. */
  readonly removed: readonly RemovedRow[]
  readonly texts: DraftTexts
  readonly comments: readonly DraftComment[]
  readonly findings: readonly DraftFinding[]
  readonly progress: DraftProgress
}
