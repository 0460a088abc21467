import type { Edition, ObservationStatus } from '../edition.ts'

export type Section = 'output' | 'served'

/** What one edition said of a series at a date. */
export interface Vintage {
  readonly referenceDate: string
  readonly edition: number
  readonly value: number | null
  readonly status: ObservationStatus
  readonly raw: string
}

/** A series as the store knows it. */
export interface KnownSeries {
  readonly id: number
  readonly section: Section
  readonly slug: string
  readonly label: string
  /** Newest key and ordinal first, then those of earlier labels. */
  readonly keys: readonly { readonly key: string; readonly ordinal: number }[]
  readonly vintages: readonly Vintage[]
}

/** A service as the store knows it. */
export interface KnownService {
  readonly id: number
  readonly slug: string
  readonly name: string | null
  /** Every address it has had, the present one included. */
  readonly slugs: readonly string[]
  readonly series: readonly KnownSeries[]
}

/** A stored edition in the interchange format, with the identities of its maps and rows beside it. */
export interface StoredEdition {
  /** `year * 1000 + revision`. */
  readonly id: number
  readonly edition: Edition
  /** Service of each map, in order. */
  readonly services: readonly number[]
  /** Series of each row of each map, in order. */
  readonly rows: readonly Readonly<Record<Section, readonly number[]>>[]
}

/** All that matters of the store for importing one year's edition. */
export interface Known {
  readonly services: readonly KnownService[]
  /**
   * What the incoming edition is compared with: the last revision of the same year, else of the nearest year
   * before, else of the nearest after; null where the body has no edition.
   */
  readonly reference: StoredEdition | null
  /** The greatest edition stored; 0 where there is none. */
  readonly newest: number
}

export const nothingKnown: Known = { services: [], reference: null, newest: 0 }
