import { filledCount, isParagraph } from './row-shape.ts'
import type { SourceRow } from './source-row.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A line that names a service; `certain` where nothing else is written so. */
export interface ServiceLine {
  /** '' where the label stands alone: the name may follow on the next line. */
  readonly name: string
  readonly manager: string | null
  readonly certain: boolean
}

const labelled =
  /^(?:\d{1,3}\s*[.)\-–]\s*)?([\p{L}.°'’ ]{4,40}?)\s*(?:n\.?\s*\d+\s*)?(?:[:–—]|\s-\s)\s*(.+)$/su
const managerInLine = /\sresponsabile\s*:\s*(.+)$/is

/** `SERVIZIO: ANAGRAFE`, `Scheda servizio – Anagrafe`, or the same in two cells. */
export function readServiceLine(row: SourceRow, words: Vocabulary): ServiceLine | null {
  const value = labelledValue(row, 'service', words)
  if (!value) return null
  const inLine = managerInLine.exec(value.value)
  const name = (inLine ? value.value.slice(0, inLine.index) : value.value).trim()
  return { name, manager: inLine?.[1]?.trim() ?? null, certain: value.label === value.label.toUpperCase() }
}

/** `RESPONSABILE: VIANI PAOLO`, the colon lost, or the same in two cells. */
export function readManagerLine(row: SourceRow, words: Vocabulary): string | null {
  const value = labelledValue(row, 'manager', words)
  if (value) return value.value || null
  const bare = isParagraph(row)
    ? /^RESPONSABILE(?:\s+DEL SERVIZIO)?\s+(\p{Lu}[\p{Lu}'’. ]+)$/u.exec(row.cells[0] ?? '')
    : null
  return bare?.[1]?.trim() ?? null
}

function labelledValue(
  row: SourceRow,
  kind: 'service' | 'manager',
  words: Vocabulary,
): { label: string; value: string } | null {
  const text = row.cells[0] ?? ''
  if (text === '' || !words.mayBegin(text, kind)) return null
  const filled = filledCount(row)
  if (filled === 2 && words.heading(text)?.kind === kind) {
    return { label: text, value: row.cells.findLast(cell => cell !== '') ?? '' }
  }
  if (filled !== 1 || !hasSeparator(text)) return null
  if (/^[^:]{4,40}:$/.test(text) && words.heading(text)?.kind === kind) return { label: text, value: '' }
  const match = labelled.exec(text.replaceAll('\n', ' '))
  const label = match?.[1]?.trim() ?? ''
  return match?.[2] && words.heading(label)?.kind === kind ? { label, value: match[2].trim() } : null
}

/** Longest label with its number: past it no separator parts a label from a value. */
const longestLabel = 60

function hasSeparator(text: string): boolean {
  const start = text.length > longestLabel ? text.slice(0, longestLabel) : text
  return start.includes(':') || start.includes('–') || start.includes('—') || start.includes(' - ')
}
