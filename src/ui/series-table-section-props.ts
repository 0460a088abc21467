import type { ServiceProps } from './service-page-props.ts'
import type { TableView } from './table-view.ts'

/** What a six-year table and all under it are made from. */
export type TableSectionProps = ServiceProps & {
  /** Anchor of the section, and the beginning of the anchors of its notes. */
  readonly id: 'output' | 'utenti'
  readonly title: string
  readonly view: TableView | null
}
