/** Where the history of a body ends. Kept by the database itself. */
export interface HistoryHeadsTable {
  readonly body: number
  /** Number of the last entry. */
  readonly number: number
  readonly hash: string
}
