/** Open sessions. Only a hash of what the browser holds is kept. */
export interface SessionsTable {
  readonly body: number
  /** SHA-256 of the session's secret, hexadecimal. */
  readonly hash: string
  readonly person: number
  /** The password was right, the second factor is still to come. */
  readonly half_open: boolean
  /** What the browser calls itself, so that a person knows which session is which. */
  readonly browser: string
  readonly begun_at: Date
  /** To the minutes, not to the request. */
  readonly seen_at: Date
  readonly expires_at: Date
}
