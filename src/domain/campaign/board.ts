import type { Severity } from '../diagnostic.ts'
import type { DraftProgress } from './draft-map.ts'
import type { MapState } from './map-state.ts'
import type { Reason } from './reason.ts'

/** A map as the controller's board shows it. */
export interface BoardMap {
  readonly service: number
  readonly slug: string
  readonly name: string | null
  readonly manager: string | null
  readonly state: MapState
  readonly version: number
  /** ISO date. */
  readonly deadline: string
  /** Past its deadline and not yet with the manager. */
  readonly isOverdue: boolean
  readonly progress: DraftProgress
  readonly findings: Readonly<Record<Severity, number>>
  readonly openComments: number
  /** Whose turn it is, by name; empty where nobody is appointed. */
  readonly waitsFor: readonly BoardPerson[]
  /** Who may still write after the deadline, until when. */
  readonly permits: readonly { readonly name: string; readonly until: string }[]
}

export interface BoardPerson {
  readonly person: number
  readonly name: string
}

/** A figure of the year far from the one before. */
export interface BoardChange {
  readonly slug: string
  readonly service: string | null
  readonly label: string
  /** Share of the year before: 9.4 for +9,4%. */
  readonly percent: number
  readonly from: number
  readonly to: number
  /** Of the last years, oldest first; null for no figure. */
  readonly figures: readonly { readonly value: number | null; readonly broken: boolean }[]
  readonly reason: Reason | null
}

/** A row whose figure of the year counts something else than the one before. */
export interface BoardRecount {
  readonly slug: string
  readonly service: string | null
  readonly label: string
  readonly from: number
  readonly to: number
}

/** An earlier year that the drafts say otherwise than the last edition. */
export interface BoardRestatement {
  readonly slug: string
  readonly service: string | null
  readonly label: string
  readonly date: string
  readonly from: string
  readonly to: string
  readonly reason: Reason | null
  readonly by: string | null
}

/** What the year's figures say against those before. */
export interface BoardChanges {
  /** Largest first; grown and shrunk. */
  readonly grown: readonly BoardChange[]
  readonly shrunk: readonly BoardChange[]
  /** No rise and no fall: what is counted changed. */
  readonly recounted: readonly BoardRecount[]
  /** Rows left out because their figures are small. */
  readonly small: number
  readonly restatements: readonly BoardRestatement[]
}

/** How far each map is, and whose turn it is. */
export interface Board {
  readonly year: number
  readonly deadline: string
  readonly state: 'open' | 'sealed'
  readonly maps: readonly BoardMap[]
}
