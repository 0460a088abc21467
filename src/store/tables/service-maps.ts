import type { JSONColumnType } from 'kysely'
import type { Delivery, Gap, Named, ServiceMap, Source } from '../../domain/edition.ts'

/**
 * A service as one edition describes it: everything but its figures.
 *
 * The descriptive parts are JSON in the shapes of the interchange format (`domain/edition.ts`); null where the
 * source does not hold the section (see `gaps`).
 */
export interface ServiceMapsTable {
  readonly body: number
  readonly edition: number
  readonly service: number
  /** Order in the document, from 0. */
  readonly position: number
  /** As written; null where the document lost the map's first page. */
  readonly name: string | null
  readonly manager: string | null
  readonly content: JSONColumnType<NonNullable<ServiceMap['content']>> | null
  readonly criteria: JSONColumnType<string[]> | null
  readonly segments: JSONColumnType<Named[]> | null
  readonly delivery: JSONColumnType<Delivery> | null
  readonly gaps: JSONColumnType<Gap[]>
  readonly source: JSONColumnType<Source> | null
}
