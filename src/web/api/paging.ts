import { z } from 'zod'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Page } from '../../store/queries/page.ts'
import type { ApiAnswer } from './api-answer.ts'
import { type ApiProblem, invalid } from './api-problem.ts'
import type { ApiVisit } from './api-visit.ts'
import { pathWithoutQuery } from './paths.ts'

/** A place in a list as part of an address. */
function cursorOf(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place that a cursor says, in its shape; null where it says none. */
function placeOf<T extends z.ZodType>(shape: T, cursor: string): z.output<T> | null {
  try {
    const read = shape.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** No text of a database holds it. */
const nul = '\\u0000'

/** A text that a list is in the order of. */
export const textPlace = z
  .string()
  .max(500)
  .regex(new RegExp(`^[^${nul}]*$`))

/** The answer with items of a list; `next` is the place where the next ones begin, null where the list ends here. */
export function itemsAnswer(
  visit: ApiVisit,
  items: readonly object[],
  total: number,
  next: unknown | null = null,
): ApiAnswer {
  const address = next === null ? null : nextOf(visit, cursorOf(next))
  return { kind: 'data', data: { items, total, next: address }, next: address }
}

/**
 * The answer with a page of a list.
 *
 * @param page one item more than asked for, where there is one: it says that the list goes on
 * @param place where an item stands: the next page begins after the last one's
 */
export function pageAnswer<T>(
  visit: ApiVisit,
  { items, total }: Page<T>,
  limit: number,
  place: (item: T) => unknown,
  show: (item: T) => object,
): ApiAnswer {
  const shown = items.slice(0, limit)
  const last = shown.at(-1)
  const next = items.length > limit && last !== undefined ? place(last) : null
  return itemsAnswer(visit, shown.map(show), total, next)
}

function nextOf({ site, url }: ApiVisit, cursor: string): string {
  const query = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?') + 1) : '')
  query.set('cursor', cursor)
  return `${site}${pathWithoutQuery(url)}?${query}`
}

/** The place that a cursor of a request says; `first` without one. Refuses what no answer has given. */
export function placeAsked<T extends z.ZodType>(
  { words }: ApiVisit,
  shape: T,
  asked: string | undefined,
  first: z.output<T>,
): Result<z.output<T>, ApiProblem> {
  if (asked === undefined) return ok(first)
  const place = placeOf(shape, asked)
  if (place !== null) return ok(place)
  const expected = { many: null, what: { kind: 'cursor' } } as const
  const detail = words.expected('cursor', asked.slice(0, 80), expected)
  return fail(invalid(words, [{ parameter: 'cursor', detail }]))
}
