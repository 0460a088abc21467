/** What is wrong at one place of an interchange file. */
export type InterchangeProblem =
  | 'not-json'
  | 'unknown-format'
  | 'not-text'
  | 'not-storable'
  | 'not-number'
  | 'not-whole-number'
  | 'not-year'
  | 'not-flag'
  | 'not-list'
  | 'not-object'
  | 'not-date'
  | 'not-status'
  | 'missing-field'
  | 'unknown-field'
  | 'no-services'
  | 'date-twice'
  | 'cells-unlike-dates'
  | 'part-of-nothing'
  | 'value-unlike-status'

/** The problem and its place, e.g. `services[3].outputs.series[0].unit`. */
export interface PlacedProblem {
  readonly at: string
  readonly problem: InterchangeProblem
}
