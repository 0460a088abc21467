import type { Generated } from 'kysely'

/** What was said of an edition when it was approved and published; the last row of an edition is in force. */
export interface EditionSealsTable {
  readonly body: number
  readonly number: Generated<number>
  /** The edition in its revision. */
  readonly edition: number
  /** Why the revision was made; null for the first of a year. */
  readonly reason: string | null
  /** The act that approved it, as it is cited, e.g. `n. 41`; null while none did. */
  readonly resolution_number: string | null
  /** ISO date of the act. */
  readonly resolution_date: string | null
  /** SHA-256 of the edition's data, 64 hexadecimal signs. */
  readonly data: string | null
  /** SHA-256 of the manifest of the published folder. */
  readonly manifest: string | null
  readonly sealed_by: string
  readonly sealed_at: Generated<Date>
}
