import type { CellPart, DraftCell, DraftFinding, DraftProgress, DraftText } from './draft-map.ts'
import type { Reason } from './reason.ts'
import type { TextSection } from './text-section.ts'

/** Most changes that one request may bring. */
export const mostChanges = 10_000

/** A note that from this cell on the figure counts otherwise: it marks the cell and breaks the line. */
export interface NewScopeNote {
  readonly text: string
}

/**
 * One cell as a person wants it, whole: what is left out is empty afterwards, except marks, which stay.
 * `POST /lavoro/2025/mappe/<slug>/caselle` takes `{ changes: CellChange[] }`.
 */
export interface CellChange {
  /** A UUID made where it was typed: the same request sent again is answered the same and stored once. */
  readonly key: string
  readonly row: number
  /** ISO reference date. */
  readonly date: string
  /** Version of the cell that it was typed over; 0 for one that was empty or carried over. */
  readonly base: number
  /**
   * As typed, in the grammar of the document's cells (`readFigureCell`). '' empties the cell. Not yet available is
   * `notYetAvailable`.
   */
  readonly raw: string
  /** Beside what `raw` says itself. */
  readonly note?: string
  /** The mark of an estimate. */
  readonly estimated?: boolean
  readonly parts?: readonly CellPart[]
  readonly reason?: Reason
  readonly scopeNote?: NewScopeNote
}

/** What is typed, with one key, where a figure is still to come. */
export const notYetAvailable = 'n.d. (non ancora disponibile)'

/**
 * Why a change was refused. `no-such-row`: the map has no such row; `no-such-date`: the table no such column; `shared-closed`: another map that shows the figure is
 * past writing; `bad-change`: not the shape of a change; `too-long`: more than a cell holds.
 */
export type ChangeProblem = 'no-such-row' | 'no-such-date' | 'shared-closed' | 'bad-change' | 'too-long'

/** What became of one change. `conflict`: somebody wrote meanwhile; the words are kept in the history. */
export interface ChangeResult {
  readonly key: string
  readonly row: number
  readonly date: string
  readonly outcome: 'saved' | 'conflict' | 'refused'
  /** The cell as it is now. */
  readonly cell: DraftCell | null
  readonly problem?: ChangeProblem
}

/** Answer to written cells. */
export interface CellsAnswer {
  /** In the order of the changes. */
  readonly results: readonly ChangeResult[]
  /** Version of the map afterwards. */
  readonly version: number
  readonly progress: DraftProgress
  readonly findings: readonly DraftFinding[]
}

/** One descriptive section as a person wants it. `POST /lavoro/2025/mappe/<slug>/testi` takes `{ changes: TextChange[] }`. */
export interface TextChange {
  readonly key: string
  readonly section: TextSection
  readonly base: number
  /** null where the map is to have no such section. */
  readonly value: unknown
}

export interface TextResult {
  readonly key: string
  readonly section: TextSection
  readonly outcome: 'saved' | 'conflict' | 'refused'
  readonly text: DraftText | null
  readonly problem?: ChangeProblem
}

/** Answer to written texts. */
export interface TextsAnswer {
  readonly results: readonly TextResult[]
  readonly version: number
}
