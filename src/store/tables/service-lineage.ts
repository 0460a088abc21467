import type { Generated } from 'kysely'
import type { LineageKind } from '../../domain/campaign/lineage.ts'

/** What became of a service, once a year that it happened in. */
export interface ServiceLineageTable {
  readonly body: number
  readonly number: Generated<number>
  readonly year: number
  readonly kind: LineageKind
  readonly service: number
  /** The service that goes on; null where none does. */
  readonly successor: number | null
  readonly reason: string
  readonly changed_by: string
  readonly changed_at: Generated<Date>
}

/** Series of several maps that are one figure. */
export interface SharedFiguresTable {
  readonly body: number
  readonly series: number
  /** Series with the same one are one figure; null for a series that a person said stands alone. */
  readonly figure: number | null
}
