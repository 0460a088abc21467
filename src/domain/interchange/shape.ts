import { isIsoDate } from './iso-date.ts'
import type { InterchangeProblem, PlacedProblem } from './problem.ts'

/** What a value must look like: the first thing wrong with it, or null. */
export type Shape = (value: unknown, at: string) => PlacedProblem | null

const must =
  (problem: InterchangeProblem, holds: (value: unknown) => boolean): Shape =>
  (value, at) =>
    holds(value) ? null : { at, problem }

/** Text that a database can hold: no NUL, no half of a surrogate pair. */
const storable = must(
  'not-storable',
  value => !/\p{Cs}/u.test(String(value)) && !String(value).includes('\0'),
)

export const text: Shape = (value, at) =>
  typeof value === 'string' ? storable(value, at) : { at, problem: 'not-text' }
export const number = must('not-number', value => typeof value === 'number' && Number.isFinite(value))
export const place = must('not-whole-number', value => Number.isInteger(value) && Number(value) >= 0)
export const year = must(
  'not-year',
  value => Number.isInteger(value) && Number(value) >= 1900 && Number(value) < 2200,
)
export const flag = must('not-flag', value => typeof value === 'boolean')
export const date = must('not-date', value => typeof value === 'string' && isIsoDate(value))

export const oneOf = (problem: InterchangeProblem, words: readonly string[]): Shape =>
  must(problem, value => typeof value === 'string' && words.includes(value))

export const orNull =
  (shape: Shape): Shape =>
  (value, at) =>
    value === null ? null : shape(value, at)

export const list =
  (shape: Shape): Shape =>
  (value, at) => {
    if (!Array.isArray(value)) return { at, problem: 'not-list' }
    return firstOf(value.map((each, index) => () => shape(each, `${at}[${index}]`)))
  }

/** An object with these fields and no others. */
export const object =
  (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, at) => {
    if (!isObject(value)) return { at, problem: 'not-object' }
    const field = (name: string) => (at === '' ? name : `${at}.${name}`)
    return firstOf([
      ...Object.keys(required).map(
        name => () => (name in value ? null : { at: field(name), problem: 'missing-field' as const }),
      ),
      ...Object.entries(value).map(([name, each]) => () => {
        const shape = required[name] ?? optional[name]
        return shape ? shape(each, field(name)) : { at: field(name), problem: 'unknown-field' as const }
      }),
    ])
  }

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first problem of checks made in turn: a broken file is not read to its end. */
export function firstOf(checks: readonly (() => PlacedProblem | null)[]): PlacedProblem | null {
  for (const check of checks) {
    const problem = check()
    if (problem) return problem
  }
  return null
}
