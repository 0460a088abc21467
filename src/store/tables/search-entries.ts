import type { Generated } from 'kysely'

export type SearchEntryKind = 'service' | 'element' | 'segment' | 'series' | 'facility'

/**
 * One thing of an edition that words can find. `document` is made by the database with the text search
 * configuration `atlante_italian`: use the same for the query, `websearch_to_tsquery('atlante_italian', $1)`.
 */
export interface SearchEntriesTable {
  readonly body: number
  readonly edition: number
  readonly service: number
  /** From 0 within the map. */
  readonly number: number
  readonly kind: SearchEntryKind
  /** For `kind` series only. */
  readonly series: number | null
  readonly title: string
  readonly text: string
  /** tsvector: title A (service) or B, text C. */
  readonly document: Generated<string>
}
