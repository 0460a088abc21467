/** The act that approved an edition. */
export interface Resolution {
  /** As the act is cited, e.g. `n. 41`. */
  readonly number: string
  /** ISO date. */
  readonly date: string
}
