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
  readonly from: number
  readonly to: number
  /** Of the last years, oldest first; null for no figure. */
  readonly figures: readonly (number | null)[]
  readonly reason: Reason | null
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

/** All that the board shows. */
export interface Board {
  readonly year: number
  readonly deadline: string
  readonly state: 'open' | 'sealed'
  readonly maps: readonly BoardMap[]
  /** Largest first; grown and shrunk. */
  readonly grown: readonly BoardChange[]
  readonly shrunk: readonly BoardChange[]
  readonly restatements: readonly BoardRestatement[]
}
