/**
 * Why a figure is unlike its past, or why a past figure is changed: asked with one tap where a cell lies outside its
 * band, needed where an earlier year is restated.
 *
 * `covid`; `rule_change`: a law or regulation; `contracted_out`: another organisation delivers now; `count_change`:
 * counted otherwise; `one_off`: an event of that year; `typing_error`: the figure before was wrong; `other`: in words.
 */
export const reasonCodes = [
  'covid',
  'rule_change',
  'contracted_out',
  'count_change',
  'one_off',
  'typing_error',
  'other',
] as const

export type ReasonCode = (typeof reasonCodes)[number]

/** A coded reason with what a person adds to it. */
export interface Reason {
  readonly code: ReasonCode
  /** '' where the code says it all. */
  readonly text: string
}

const codes: ReadonlySet<string> = new Set(reasonCodes)

/** Whether a word from outside is a reason code. */
export function isReasonCode(word: unknown): word is ReasonCode {
  return typeof word === 'string' && codes.has(word)
}
