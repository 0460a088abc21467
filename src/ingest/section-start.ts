import { readReferenceDate } from '../domain/reference-date.ts'
import type { HeadingKind, SectionKind } from './headings.ts'
import type { Chapter } from './map-draft.ts'
import { datesOf, isParagraph, looksLikeFigures } from './row-shape.ts'
import type { SourceRow } from './source-row.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Where the reading of a document stands when a row comes. */
export interface ReadingPoint {
  readonly section: SectionKind | null
  readonly chapter: Chapter | null
  /** The rows the current section has so far. */
  readonly rows: readonly SourceRow[]
}

/** Numbered, ending in a colon or a question in parentheses. */
export const dressed = /^\d{1,2}\s*[).]\s+\S|:$|\?\s*\)\s*$/

/** One-word headings (`Utenza`, `Output`) are also plain words: they need the dress of a heading. */
export function standsAlone(row: SourceRow, kind: HeadingKind): boolean {
  if (kind === 'forms' || kind === 'staff') return true
  const text = row.cells[0] ?? ''
  if (text.length > 12 && text.includes(' ')) return true
  const capitals = text === text.toUpperCase()
  return isParagraph(row) && (dressed.test(text) || capitals || row.headingLevel !== undefined)
}

export const isColumnHead = (cell: string, words: Vocabulary): boolean =>
  words.columns(cell) !== null || readReferenceDate(cell) !== null

const chaptersAndNames: ReadonlySet<HeadingKind> = new Set([
  'banner',
  'service',
  'manager',
  'contentChapter',
  'usersChapter',
  'deliveryChapter',
])

/** The section a row begins; null where it begins none, or goes on with the current one. */
export function sectionBegunBy(
  row: SourceRow,
  kind: HeadingKind | null,
  point: ReadingPoint,
  words: Vocabulary,
): SectionKind | null {
  const rest = row.cells.slice(1).filter(cell => cell !== '')
  if (kind !== null && !chaptersAndNames.has(kind)) {
    const section = sectionHeaded(kind as SectionKind, row, rest, point, words)
    if (section === point.section) return null
    if (section && (rest.length > 0 || standsAlone(row, section))) return section
  }
  return sectionOfColumns(row.cells[0] ?? '', rest, point, words)
}

/** `Segmenti di utenza` heads a section, a column of it, and a column of two others. */
function sectionHeaded(
  kind: SectionKind,
  row: SourceRow,
  rest: readonly string[],
  point: ReadingPoint,
  words: Vocabulary,
): SectionKind | null {
  if (kind === 'forms' || kind === 'staff') return kind
  if (kind === 'segments') {
    if (rest.some(cell => words.isColumn(cell, 'role'))) return 'coDelivery'
    if (isFiguresSection(point.section) && datesOf(row)) return null
    if (point.section === 'coDelivery' && rest.length === 0 && point.rows.length <= 1) return null
  }
  if (rest.length === 0 || rest.every(cell => isColumnHead(cell, words))) return kind
  if (rest.length >= 2 && !datesOf(row) && looksLikeFigures(row)) return null
  // A heading in a leading column may have data beside it already: `Criteri ... | Tipologia di utenti`.
  const leads = kind === 'criteria' || kind === 'coDelivery' || kind === 'facilities'
  return kind !== point.section && (leads || isColumnHead(rest[0] ?? '', words)) ? kind : null
}

export const isFiguresSection = (section: SectionKind | null): boolean =>
  section === 'outputs' || section === 'served'

/** Column heads that tell the section where its heading is missing. */
function sectionOfColumns(
  text: string,
  rest: readonly string[],
  { section, chapter }: ReadingPoint,
  words: Vocabulary,
): SectionKind | null {
  const columns = words.columns(text)
  if (!columns) return null
  const only = (kind: 'description' | 'note') => rest.length === 1 && words.isColumn(rest[0] ?? '', kind)
  const figures = rest.every(cell => readReferenceDate(cell) !== null || words.isColumn(cell, 'quantity'))
  if (columns.has('label') && rest.length > 0 && figures && !isFiguresSection(section)) {
    return chapter === 'users' ? 'served' : 'outputs'
  }
  if (columns.has('element') && only('description') && section !== 'core' && section !== 'ancillary')
    return 'core'
  if (columns.has('facility') && only('note') && section !== 'facilities') return 'facilities'
  if (columns.has('criterion') && rest.length === 0 && chapter === 'users' && section === null)
    return 'criteria'
  return null
}
