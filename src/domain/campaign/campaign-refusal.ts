import type { Section } from '../import/known.ts'
import type { MapMove, MapState } from './map-state.ts'

/** Why a map may not be handed in. */
export type Obstacle =
  /** A row without a figure of the year, of a table that does not say why. */
  | { readonly kind: 'not-entered'; readonly section: Section; readonly rows: readonly string[] }
  /** An error that is neither mended nor explained; `fingerprint` names the finding. */
  | {
      readonly kind: 'error-open'
      readonly rule: string
      readonly rows: readonly string[]
      readonly fingerprint: string
    }
  /** An earlier year was changed without a reason. */
  | {
      readonly kind: 'restated-without-reason'
      readonly row: string
      readonly date: string
    }

/** A request about the year's collection that cannot be met. */
export type CampaignRefusal =
  /** No collection of that year is open. */
  | { readonly kind: 'campaign-not-open'; readonly year: number }
  /** The year is open or published already, or another year is still open. */
  | { readonly kind: 'campaign-exists'; readonly year: number }
  /** Only the year after the last edition can be opened. */
  | { readonly kind: 'campaign-wrong-year'; readonly year: number; readonly expected: number | null }
  | { readonly kind: 'map-not-found'; readonly year: number; readonly map: string }
  | { readonly kind: 'wrong-state'; readonly state: MapState; readonly move: MapMove }
  /** Somebody wrote after the version that the person had seen. */
  | { readonly kind: 'map-changed'; readonly map: string }
  | { readonly kind: 'deadline-passed'; readonly deadline: string }
  | { readonly kind: 'not-complete'; readonly map: string; readonly obstacles: readonly Obstacle[] }
  | { readonly kind: 'too-many-changes'; readonly count: number; readonly limit: number }
  /** A move or change that must say why does not. */
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'bad-date'; readonly date: string }
  | { readonly kind: 'comment-not-found'; readonly comment: number }
  | { readonly kind: 'person-not-found'; readonly person: number }
  /** Another map of the year has that name or address. */
  | { readonly kind: 'name-taken'; readonly name: string }
  /** The words of a row are missing, or longer than `limit` characters. */
  | { readonly kind: 'row-label-unusable'; readonly length: number; readonly limit: number }
  /** The table has a row with these words, under the same whole. */
  | { readonly kind: 'row-exists'; readonly label: string }
  /** The table has no such row now. */
  | { readonly kind: 'row-not-found' }
  | { readonly kind: 'unit-unknown'; readonly unit: string }
  /** Rows that cannot be one figure: of one map, in different units, or one already. */
  | { readonly kind: 'rows-not-one-figure'; readonly why: 'one-map' | 'other-unit' | 'one-already' }
  /** Rows that are to be one figure say different things, and nobody chose what holds. */
  | { readonly kind: 'figures-differ'; readonly dates: readonly string[] }
  /** The row is a figure of no other map. */
  | { readonly kind: 'figure-not-shared' }
  /** Nobody was named whose forms are wanted. */
  | { readonly kind: 'office-not-chosen' }
  /** That manager or person answers for no map of the year. */
  | { readonly kind: 'office-without-maps'; readonly year: number; readonly name: string }
  /** Maps that are not accepted yet. */
  | { readonly kind: 'not-all-accepted'; readonly maps: readonly string[] }
