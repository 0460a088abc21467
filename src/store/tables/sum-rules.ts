import type { Generated } from 'kysely'

/** A sum that the body holds for true: the row is the sum of the others, in every edition. */
export interface SumRulesTable {
  readonly body: number
  /** Series that is the sum. */
  readonly total: number
  /** Series that are its parts, in ascending order. */
  readonly parts: readonly number[]
  readonly reason: string
  readonly accepted_by: string
  readonly accepted_at: Generated<Date>
}
