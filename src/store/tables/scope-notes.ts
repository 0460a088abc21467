/** What kind of change a note tells of; null until someone has said. */
export type ScopeNoteKind = 'definition' | 'perimeter' | 'source' | 'one_off'

/** A footnote that changes what figures of a series mean: which series, from which date, in which edition. */
export interface ScopeNotesTable {
  readonly body: number
  readonly edition: number
  readonly series: number
  readonly mark: string
  readonly text: string
  readonly kind: ScopeNoteKind | null
  /** First marked reference date; null where the mark is on the label, so that it holds for the whole row. */
  readonly from_date: string | null
  /** Last marked reference date. */
  readonly to_date: string | null
  readonly amount: number | null
}
