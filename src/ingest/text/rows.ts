import { cleanText, isClean, mayHoldMarkup, withoutMarkup } from '../clean-text.ts'
import type { SourceRow } from '../source-row.ts'

/** The rows of a plain-text conversion, and how its lines end. */
export interface TextRows {
  readonly rows: readonly SourceRow[]
  /** The last line has no line end: the file may have been cut inside it. */
  readonly openEnd: boolean
  /** Places of characters a conversion had already lost (U+FFFD); they are dropped, never stored. */
  readonly lostCharacters: readonly { readonly line: number; readonly column: number }[]
}

/**
 * Lines to rows. A line with tabs is a table row, so is one between pipes (`| a | b |`); any other is a
 * paragraph or a row with one cell, which plain text does not tell apart (`table: null`).
 */
export function textToRows(text: string): TextRows {
  const clean = isClean(text)
  const lostCharacters = clean ? [] : findLostCharacters(text)
  const lines = (clean ? text : text.replaceAll('\v', ' ')).split(/\r\n|\n|\r/)
  const openEnd = lines.at(-1) !== ''
  const rows: SourceRow[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '' || line.trim() === '') continue
    const read = clean ? line : cleanText(line).replaceAll('\n', ' ')
    const cells = splitCells(read)
    if (cells.every(cell => cell === '')) continue
    rows.push({ cells, table: null, place: { line: index + 1, column: 1 }, text: read })
  }
  return { rows, openEnd, lostCharacters }
}

function splitCells(line: string): string[] {
  const cells = line.includes('\t')
    ? line.split('\t')
    : isPiped(line)
      ? splitPipes(line)
      : [line.startsWith('#') ? line.replace(/^#{1,6}\s+/, '') : line]
  const marked = mayHoldMarkup(line)
  for (let index = 0; index < cells.length; index++) {
    const cell = (cells[index] ?? '').trim()
    cells[index] = marked ? withoutMarkup(cell) : cell
  }
  return cells
}

function isPiped(line: string): boolean {
  const trimmed = line.trim()
  return trimmed.length > 1 && trimmed.startsWith('|') && trimmed.endsWith('|') && !trimmed.endsWith('\\|')
}

/** `\|` is a pipe inside a cell, `<br>` a line break, as markdown writers escape them. */
function splitPipes(line: string): string[] {
  const inner = line.trim().slice(1, -1)
  if (!inner.includes('\\|')) return inner.split('|')
  return inner.split(/(?<!\\)\|/).map(cell => cell.replaceAll('\\|', '|'))
}

function findLostCharacters(text: string): { line: number; column: number }[] {
  const places: { line: number; column: number }[] = []
  if (!text.includes('\ufffd')) return places
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    for (let at = line.indexOf('\ufffd'); at >= 0; at = line.indexOf('\ufffd', at + 1)) {
      places.push({ line: index + 1, column: at + 1 })
    }
  })
  return places
}
