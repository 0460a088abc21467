import type { CellWish } from '../../../domain/campaign/cell-wish.ts'
import type { EntryWords } from '../../../words/entry.ts'
import type { GridModel } from '../grid-model.ts'
import type { Line } from '../lines.ts'

/** Places, each with what is wished there. */
export type Wishes = readonly (readonly [string, CellWish])[]

/** What the hand works on, and what it tells of. */
export interface GridParts {
  readonly lines: readonly Line[]
  readonly model: GridModel
  readonly words: EntryWords
  readonly canWrite: boolean
  /** Puts wishes in the queue; `final` sends them soon. */
  readonly write: (wishes: Wishes, final: boolean) => void
  /** Takes back what was typed and not yet sent. */
  readonly withdraw: (place: string) => boolean
  readonly repaint: (place: string) => void
  readonly speak: (sentence: string) => void
  /** The hand is on another cell. */
  readonly onSpot: (place: string) => void
  readonly showDetails: () => void
}
