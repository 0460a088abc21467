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
  const services = new Set<string>()
  for (const row of rows) {
    if (row.cells.length > 1 && row.table !== 0) continue
    const text = row.cells[firstFilled(row)] ?? ''
    if (text.length > 160 || notes.test(text) || words.heading(text) || words.columns(text)) continue
    const service = readServiceLine(row, words)
    const key = runningKey(text)
    if (service) services.add(service.name.toLowerCase())
    else counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const often = Math.max(leastPages, Math.ceil(services.size * 1.5))
  const running = new Set<string>()
  for (const [key, count] of counts) if (count >= often && /\p{L}/u.test(key)) running.add(key)
  return running
}

export const isRunning = (row: SourceRow, running: ReadonlySet<string>, words: Vocabulary): boolean =>
  running.size > 0 &&
  isParagraph(row) &&
  running.has(runningKey(row.cells[firstFilled(row)] ?? '')) &&
  readManagerLine(row, words) === null

const runningKey = (text: string): string => text.replace(/\d+/g, '#')
