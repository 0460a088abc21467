import type { ChartPoint } from '../charts/points.ts'
import type { Change } from '../domain/change.ts'
import type { Footnote, Series } from '../domain/edition.ts'
import type { Frame } from './frame.ts'
import type { NamedLink } from './links.ts'

/** What the page of one series is made from. */
export interface SeriesProps {
  readonly frame: Frame
  readonly year: number
  readonly service: NamedLink & {
    readonly slug: string
    /** Whether the name is the document's, and so in Italian. */
    readonly named: boolean
  }
  readonly section: 'output' | 'served'
  readonly slug: string
  readonly title: string
  readonly series: Series
  readonly referenceDates: readonly string[]
  /** For each reference date: the figure does not count the same thing as the one before. */
  readonly breaks: readonly boolean[]
  readonly changes: readonly Change[]
  /** The first figure, and the first after each break, is 100. */
  readonly index: readonly (number | null)[]
  /** Notes that the row or its cells bear. */
  readonly footnotes: readonly Footnote[]
  readonly manager: string | null
  readonly department: string | null
  readonly kind: 'flow' | 'stock' | 'share' | 'rate' | 'amount' | null
  /** Where it was read; '' where that is not known. */
  readonly place: string
  readonly whole: NamedLink | null
  readonly parts: readonly NamedLink[]
  readonly others: readonly OtherSeries[]
  readonly vintages: VintageTable
  readonly citation: { readonly short: string; readonly long: string }
  readonly reuse: {
    /** The comparison that this series begins. */
    readonly compare: string
    /** Markup for other sites: the page inside theirs, or the picture. */
    readonly frame: string
    readonly image: string
  }
}

/** Another row of the same table. */
export interface OtherSeries extends NamedLink {
  /** Its last figure, '' where it has none. */
  readonly figure: string
  readonly points: readonly ChartPoint[]
}

/** What each edition wrote of each date. */
export interface VintageTable {
  readonly editions: readonly VintageEdition[]
  readonly rows: readonly VintageRow[]
  /** Sentences, one a restated figure. */
  readonly restatements: readonly string[]
}

export interface VintageEdition {
  readonly id: number
  readonly name: string
  /** null for a revision that a later one replaced. */
  readonly href: string | null
}

interface VintageRow {
  /** ISO date. */
  readonly date: string
  /** As written, by edition; null where the edition has no such column. */
  readonly cells: readonly ({ readonly raw: string; readonly restated: boolean } | null)[]
}
