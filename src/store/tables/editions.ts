import type { Generated } from 'kysely'

/** `draft` is seen inside only; `published` is what the portal shows and is never changed again. */
export type EditionState = 'draft' | 'published'

/**
 * One year's set of maps, in one revision. A correction of a published edition is a new revision of the same
 * year, whole in itself: nothing of the earlier one is overwritten.
 */
export interface EditionsTable {
  readonly body: number
  /** `year * 1000 + revision`, e.g. 2024001: a greater id is a later vintage. */
  readonly id: number
  readonly year: number
  /** From 1. */
  readonly revision: number
  readonly state: EditionState
  readonly title: string
  readonly attachment: string | null
  readonly office: string | null
  readonly created_at: Generated<Date>
}
