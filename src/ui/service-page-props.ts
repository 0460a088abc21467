import type { ServiceMap } from '../domain/edition.ts'
import type { Frame } from './frame.ts'
import type { NamedLink } from './links.ts'
import type { TableView } from './table-view.ts'

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
}
