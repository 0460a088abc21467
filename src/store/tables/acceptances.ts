import type { Generated } from 'kysely'

/** A finding that a person has explained. It holds while the finding has the same fingerprint. */
export interface AcceptancesTable {
  readonly body: number
  /** Year of the edition it was raised for; a correction of that edition keeps it. */
  readonly year: number
  /** See `findingFingerprint`. */
  readonly fingerprint: string
  readonly rule: string
  readonly reason: string
  readonly accepted_by: string
  readonly accepted_at: Generated<Date>
}
