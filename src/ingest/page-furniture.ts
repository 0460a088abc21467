import { isParagraph } from './row-shape.ts'
import type { SourceRow } from './source-row.ts'

const pageNumber = /^(?:pag(?:ina|\.)?\s*)?\d{1,4}\s*(?:(?:di|\/|of)\s*\d{1,4})?$|^[-–—]\s*\d{1,4}\s*[-–—]$/i
const leader = /(?:\.{3,}|…+|(?:\s\.){3,}|_{3,})\s*\d{1,4}$/
const indexTitle = /^(?:indice|sommario|indice dei servizi|indice delle mappe|index)$/i

/** Characters; a longer line is prose. */
const longestIndexLine = 200

/** The title of an index: `Indice`, `Sommario`. */
export const isIndexTitle = (row: SourceRow): boolean => indexTitle.test(row.cells[0] ?? '')

/** A line of an index without leaders: words, then a page number at the end or in a cell of its own. */
export function endsInPageNumber(row: SourceRow): boolean {
  const filled = row.cells.filter(cell => cell !== '')
  if (filled.some(cell => cell.length > longestIndexLine)) return false
  return filled.length <= 2 && /\p{L}.*?[\s\n]\d{1,4}$/su.test(filled.join('\n'))
}

/** A document that Atlante wrote says so where the edition lacks a section; the lack itself is seen anyway. */
const gapNotice = 'Nel documento di partenza manca: '

function endsInDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return last >= 48 && last <= 57
}

/** What a page carries besides its text: page numbers, lines of an index (`Anagrafe ...... 12`), notices of gaps. */
export function isFurniture(row: SourceRow): boolean {
  const text = row.cells[0] ?? ''
  if (text.startsWith(gapNotice)) return isParagraph(row)
  if (text === '' || text.length > longestIndexLine) return false
  if (!isParagraph(row)) {
    const [, beside = ''] = row.cells
    const numbered = row.cells.length === 2 && endsInDigit(beside) && beside.length <= longestIndexLine
    return numbered && leader.test(`${text} ${beside}`)
  }
  const last = text.charCodeAt(text.length - 1)
  if (endsInDigit(text)) return pageNumber.test(text) || leader.test(text)
  return last === 45 || last === 8211 || last === 8212
    ? pageNumber.test(text)
    : text.length < 20 && indexTitle.test(text)
}
