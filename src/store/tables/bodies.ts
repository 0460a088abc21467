import type { Generated } from 'kysely'

/** A public body (ente): the tenant. Every other row names its `id` first in its key. */
export interface BodiesTable {
  readonly id: Generated<number>
  /** Of the name: `comune-di-cremona`. */
  readonly slug: string
  readonly name: string
  /** Code in the index of public administrations, e.g. `c_d150`. */
  readonly ipa_code: string | null
  /** Statistical code of the comune, e.g. `019036`. */
  readonly istat_code: string | null
  readonly created_at: Generated<Date>
}
