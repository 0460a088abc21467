import type { Generated } from 'kysely'

/** `output` counts a product (tipologia), `served` the users served in a segment (utenti seguiti). */
export type SeriesSection = 'output' | 'served'

/** Flow over the year, stock at its end, share of a whole, rate between two things, amount of money. */
export type SeriesKind = 'flow' | 'stock' | 'share' | 'rate' | 'amount'

/** A counted product or the users served, across editions; how one edition prints it is in `table_rows`. */
export interface SeriesTable {
  readonly body: number
  readonly id: Generated<number>
  readonly service: number
  readonly section: SeriesSection
  /** What the newest label says, without marks, case, accents and `n.`: see `domain/label-key.ts`. */
  readonly label_key: string
  /** 1, or 2 and more for the same label written again in the same table. */
  readonly ordinal: number
  /** Address within service and section; never changes. */
  readonly slug: string
  /** As the newest edition writes it. */
  readonly label: string
  readonly unit: string
  /** null where it is not known. */
  readonly kind: SeriesKind | null
  /** The series that this one is a part of (di cui), in the newest edition. */
  readonly part_of: number | null
  /** Same number for the same service, section and label in every body: what comparison goes by. */
  readonly indicator: string
  /** First reference date with a figure. */
  readonly valid_from: string | null
  /** Last reference date of its table, once a newer edition no longer holds the row; null while in use. */
  readonly valid_to: string | null
}
