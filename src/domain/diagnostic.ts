/** How certain and how grave: `error` is certainly wrong, `warning` needs a look, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** A point of a source: 1-based line and column of a text, or a locator (`t12.r3`) with the cell as column. */
export interface Place {
  readonly line: number | null
  readonly column: number | null
  readonly locator?: string
}

/**
 * Something the reader has to say about a place of the source. A value, never thrown.
 *
 * `code` is `<family>.<name>`; `words/` turns code and params into a sentence that says what is there,
 * what was expected and what to do.
 */
export interface Diagnostic {
  readonly code: string
  readonly severity: Severity
  readonly place: Place
  readonly params: Readonly<Record<string, string | number>>
}
