import type { Change } from '../../domain/change.ts'
import type { Footnote, Series } from '../../domain/edition.ts'
import type { Frame } from '../frame.ts'
import type { NamedLink } from '../links.ts'

export type CompareView = 'fianco' | 'insieme' | 'indice'

/** One series of a comparison, its figures under the years that all share. */
export interface ComparedSeries {
  /** A, B, C: how the chart names it. */
  readonly letter: string
  readonly title: string
  readonly href: string
  readonly service: NamedLink & { readonly named: boolean }
  /** Year of the edition whose figures these are. */
  readonly edition: number
  /** With a cell for each shared date. */
  readonly series: Series
  readonly breaks: readonly boolean[]
  readonly footnotes: readonly Footnote[]
  /** Whether the edition's table has that date at all. */
  readonly covered: readonly boolean[]
  /** On the base year; null where there is none. */
  readonly index: readonly (number | null)[]
  /** From the base year to the last date. */
  readonly change: Change
  /** The same comparison without it. */
  readonly without: string
}

/** A series that the words of the search name. */
export interface FoundSeries {
  readonly title: string
  readonly service: string
  readonly named: boolean
  /** The comparison with it; null where it is in it already. */
  readonly add: string | null
}

export interface CompareProps {
  readonly frame: Frame
  readonly year: number
  readonly series: readonly ComparedSeries[]
  /** ISO, of all the series together. */
  readonly dates: readonly string[]
  /** What heads each column: the year. */
  readonly years: readonly string[]
  /** What is shown, which is what was asked for unless units differ. */
  readonly view: CompareView
  readonly asked: CompareView
  /** Year that all is measured by; '' without series. */
  readonly base: string
  /** Years that may be chosen. */
  readonly bases: readonly string[]
  readonly notes: readonly string[]
  readonly problems: readonly string[]
  /** Where the forms lead. */
  readonly action: string
  /** Permanent addresses of the series, for the forms. */
  readonly addresses: readonly string[]
  readonly most: number
  readonly find: string
  readonly found: readonly FoundSeries[]
  readonly examples: readonly NamedLink[]
  readonly files: readonly NamedLink[]
  /** The whole address, to be copied; '' without series. */
  readonly url: string
}
