import type { DifferenceCount } from '../../words/difference.ts'

/**
 * What changed between two editions, in words and in the order in which it is read: what the command line prints,
 * the page shows and the document holds. How it looks is their own matter.
 */
export interface DifferenceReport {
  readonly title: string
  readonly from: ComparedEdition
  readonly to: ComparedEdition
  /** Whether anything differs at all. */
  readonly different: boolean
  /** What there is of each kind; kinds that do not occur are left out. */
  readonly totals: readonly DifferenceTotal[]
  /** Title, office, attachment of the edition. */
  readonly edition: readonly Change[]
  /** Services that are new, gone, renamed, moved. */
  readonly services: readonly Change[]
  /** Services that both editions have and of which something differs, in the order of the later one. */
  readonly maps: readonly ServiceChanges[]
}

export interface ComparedEdition {
  readonly body: string
  readonly year: number
  readonly title: string
}

export interface DifferenceTotal {
  readonly kind: DifferenceCount
  readonly label: string
  readonly count: number
}

/** One thing that changed. */
export interface Change {
  readonly sign: 'added' | 'gone' | 'changed'
  /** What happened, e.g. `riga rinominata`. */
  readonly what: string
  /** The part of the map, with the name of what changed in it; '' where the words themselves are the name. */
  readonly where: string
  /** What stays, goes and comes, in order; empty where nothing more is to be said. */
  readonly words: readonly Words[]
}

export interface Words {
  readonly kind: 'same' | 'gone' | 'added'
  readonly text: string
}

export interface ServiceChanges {
  readonly service: string
  /** Place of its map in the later edition, from 0. */
  readonly place: number
  readonly manager: string | null
  readonly changes: readonly Change[]
  readonly restated: readonly RestatedFigure[]
  readonly figures: readonly NewFigure[]
  /** How many figures stay the same and are written otherwise, in words; null for none. */
  readonly rewritten: string | null
}

/** A figure of a past year that is no longer what was published. */
export interface RestatedFigure {
  /** Table and label. */
  readonly row: string
  /** As people write it, e.g. `31/12/2022`. */
  readonly date: string
  readonly from: string
  readonly to: string
  /** `+12`; '' where either is no number. */
  readonly difference: string
  /** What the later edition says beside the figure; '' where it says nothing. */
  readonly why: string
}

/** A figure of a date that the earlier edition did not have. */
export interface NewFigure {
  readonly table: string
  readonly row: string
  readonly date: string
  /** As the later edition writes it. */
  readonly figure: string
}
