import type { ServiceMap } from '../domain/edition.ts'
import type { Frame } from './frame.ts'
import type { NamedLink, ServiceLink } from './links.ts'
import type { TableView } from './table-view.ts'

/** Another service, and why a reader of this one may want it. */
export interface RelatedView extends ServiceLink {
  readonly reasons: readonly RelatedReason[]
}

export interface RelatedReason {
  readonly kind: 'segment' | 'organisation' | 'place'
  /** Of the segments, organisations or places in common, with their pages where they have one. */
  readonly names: readonly { readonly name: string; readonly href: string | null }[]
}

/** Where a facility leads. */
export interface FacilityLinks {
  /** Its own page; null where it has none. */
  readonly page: string | null
  /** Those that it names together. */
  readonly members: readonly NamedLink[]
}

/** The same service in one edition. */
export interface HistoryEntry {
  readonly year: number
  readonly href: string
  readonly name: string
  /** null where the map gives no figure. */
  readonly people: number | null
}

/** Something found in the figures and explained: it says how to read them. */
export interface ScopeNoteView {
  readonly title: string
  readonly reason: string
  /** Labels of the rows concerned. */
  readonly rows: readonly string[]
  readonly years: readonly number[]
}

/** What the page of a map is made from; its chapters take the same. */
export interface ServiceProps {
  readonly frame: Frame
  readonly year: number
  readonly slug: string
  /** As people read it; of a map without a name, where it stands. */
  readonly title: string
  readonly map: ServiceMap
  readonly department: string | null
  /** From 1. */
  readonly position: number
  readonly count: number
  /** Where the home page shows this service's group. */
  readonly group: NamedLink
  readonly previous: NamedLink | null
  readonly next: NamedLink | null
  readonly outputs: TableView | null
  readonly served: TableView | null
  /** Where its figures are looked at further: divided, compared; none without figures. */
  readonly further: readonly NamedLink[]
  readonly scopeNotes: readonly ScopeNoteView[]
  readonly related: readonly RelatedView[]
  /** All editions that hold the service, this one included, newest first. */
  readonly history: readonly HistoryEntry[]
  /** Of the facilities, in their order. */
  readonly facilityLinks: readonly FacilityLinks[]
  readonly citation: { readonly short: string; readonly long: string }
}
