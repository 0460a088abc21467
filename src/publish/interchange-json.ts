import type { Edition } from '../domain/edition.ts'

/**
 * An edition in the interchange format, for other programs and for reading back: keys in one order, no `source`,
 * which speaks of lines of a file that the receiver does not have.
 */
export function interchangeJson(edition: Edition): string {
  return `${JSON.stringify(ordered(edition), null, 1)}\n`
}

/** The keys of an object in the order of their names, but `format` first. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key, each]) => key !== 'source' && each !== undefined)
  entries.sort(([a], [b]) => Number(b === 'format') - Number(a === 'format') || (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, each]) => [key, ordered(each)]))
}
