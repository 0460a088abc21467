import type { Edition } from '../../domain/edition.ts'
import type { MapAddresses } from '../../domain/map-addresses.ts'

/** What open data say of an edition besides what it holds. */
export interface Publication {
  readonly edition: Edition
  /** Of each map, in the order of the edition. */
  readonly addresses: readonly MapAddresses[]
  /** Public address of the portal, without a slash at the end. */
  readonly site: string
  readonly revision: number
  /** ISO dates: of the first publication of the year, and of this revision. */
  readonly issued: string
  readonly modified: string
  /** Mail address of the office that answers for the data; null where none is set. */
  readonly contact: string | null
}
