import { firstFilled, isParagraph } from './row-shape.ts'
import { readManagerLine, readServiceLine } from './service-line.ts'
import type { SourceRow } from './source-row.ts'
import type { Vocabulary } from './vocabulary.ts'

const leastPages = 4
const notes = /^[*(¹²³]|^(?:nota|note|n\.b\.?|fonte)\b/i

/**
 * Heads and feet that a conversion left in the text of every page: paragraphs that say the same (but for a
 * page number) clearly more often than maps begin, since a map takes several pages and says a thing once.
 * What is a heading, a name, a manager or a note under a table is none.
 */
export function findRunningLines(rows: readonly SourceRow[], words: Vocabulary): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    if (row.cells.length > 1 && row.table !== 0) continue
    const text = row.cells[firstFilled(row)] ?? ''
    if (text.length > 160) continue
    const key = runningKey(text)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const repeated = [...counts].filter(([key, count]) => count >= leastPages && mayRun(key, words))
  if (repeated.length === 0) return new Set()
  const often = Math.ceil(countServices(rows, words) * 1.5)
  return new Set(repeated.flatMap(([key, count]) => (count >= often ? [key] : [])))
}

const mayRun = (key: string, words: Vocabulary): boolean =>
  /\p{L}/u.test(key) && !notes.test(key) && !words.heading(key) && !words.columns(key)

function countServices(rows: readonly SourceRow[], words: Vocabulary): number {
  const names = new Set<string>()
  for (const row of rows) {
    const service = row.cells.length < 3 ? readServiceLine(row, words) : null
    if (service) names.add(service.name.toLowerCase())
  }
  return names.size
}

export const isRunning = (row: SourceRow, running: ReadonlySet<string>, words: Vocabulary): boolean =>
  running.size > 0 &&
  isParagraph(row) &&
  running.has(runningKey(row.cells[firstFilled(row)] ?? '')) &&
  readServiceLine(row, words) === null &&
  readManagerLine(row, words) === null

const runningKey = (text: string): string => (/\d/.test(text) ? text.replace(/\d+/g, '#') : text)
