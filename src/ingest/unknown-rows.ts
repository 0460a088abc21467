import { sectionKinds } from './headings.ts'
import type { GrowingDraft } from './map-draft.ts'
import type { ReadingLog } from './reading-log.ts'
import { datesOf, filledCount, firstFilled, isParagraph, isRuler, looksLikeFigures } from './row-shape.ts'
import { dressed, isColumnHead, isFiguresSection, type ReadingPoint } from './section-start.ts'
import type { SourceRow } from './source-row.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Rows that cannot be placed: under a heading nothing knows, or in a table they do not fit. */
export class UnknownRows {
  readonly #head: SourceRow
  readonly #code: 'heading.unknown' | 'rows.misfit'
  readonly #rows: SourceRow[] = []

  constructor(head: SourceRow, code: 'heading.unknown' | 'rows.misfit') {
    this.#head = head
    this.#code = code
  }

  get count(): number {
    return this.#rows.length
  }

  add(row: SourceRow): void {
    this.#rows.push(row)
  }

  /** One diagnostic for all of them, with the likeliest section. */
  report(map: GrowingDraft | null, words: Vocabulary, log: ReadingLog): void {
    const text = this.#head.cells.filter(cell => cell !== '').join(' | ')
    const last = this.#rows.at(-1) ?? this.#head
    log.name(this.#head)
    for (const row of this.#rows) log.name(row)
    log.report(
      this.#code,
      'warning',
      this.#head,
      {
        text: text.slice(0, 120),
        likeliest: this.#likeliest(text, map, words),
        rows: this.#rows.length,
        last: last.place.line ?? last.place.locator ?? '',
      },
      firstFilled(this.#head),
    )
  }

  /** By its words, else by the shape of what follows, else the first section of such a shape the map lacks. */
  #likeliest(text: string, map: GrowingDraft | null, words: Vocabulary): string {
    const byWords = this.#code === 'heading.unknown' ? words.likeliest(text) : null
    if (byWords) return byWords
    const figures = this.#rows.some(row => datesOf(row) || looksLikeFigures(row))
    const shaped = sectionKinds.filter(
      section => isFiguresSection(section) === figures && section !== 'forms' && section !== 'staff',
    )
    return shaped.find(section => !map?.has(section)) ?? shaped.at(-1) ?? 'facilities'
  }
}

const notHeadings = /^\*|^(?:nota|note|n\.b\.?|fonte|legenda)\b/i

/** A paragraph in the dress of a heading, or one that stands between a table and another, that no word knows. */
export function isUnknownHeading(
  row: SourceRow,
  next: SourceRow | undefined,
  point: ReadingPoint,
  unknown: UnknownRows | null,
  words: Vocabulary,
): boolean {
  if (!isParagraph(row)) return isUnknownTableHead(row, next, point, words)
  const text = row.cells[firstFilled(row)] ?? ''
  if (text.length > 120 || notHeadings.test(text)) return false
  if (row.headingLevel !== undefined) return true
  const beforeTable =
    next !== undefined && filledCount(next) > 1 && !isRuler(next) && !words.heading(next.cells[0] ?? '')
  if (!beforeTable || dressed.test(text)) return beforeTable
  if (unknown) return unknown.count > 0
  const afterTable = point.rows.some(other => other.cells.length > 1)
  const note = isFiguresSection(point.section) && /^[a-z(]/.test(text)
  return afterTable && point.section !== 'criteria' && !note
}

/** In a table that has its heading in a leading column, another text there heads something else. */
function isUnknownTableHead(
  row: SourceRow,
  next: SourceRow | undefined,
  { section, rows }: ReadingPoint,
  words: Vocabulary,
): boolean {
  if (rows.length === 0 || isFiguresSection(section) || section === 'forms') return false
  const heads = row.cells.slice(1).filter(cell => cell !== '')
  const leads = row.cells[0] !== '' && next?.cells[0] === '' && filledCount(next) > 0
  return leads && heads.length > 0 && heads.every(cell => isColumnHead(cell, words))
}

const formWords = ['direct', 'outsourced', 'mixed'] as const

/**
 * A row that does not fit the table it stands in, because the page with the end of that table and the next
 * heading is lost: words in two columns among six-year figures (the table must have shown its width), or
 * `Esternalizzata` and `Mista` anywhere but under the management form.
 */
export function isMisfit(row: SourceRow, { section, rows }: ReadingPoint, words: Vocabulary): boolean {
  if (section === null || section === 'forms') return false
  if (section !== 'criteria' && section !== 'segments' && isFormRow(row, words)) return true
  if (!isFiguresSection(section) || row.cells.length < 2 || row.cells.length > 3) return false
  const beside = row.cells.slice(1).filter(cell => cell !== '')
  const inWords = beside.length > 0 && beside.every(cell => /\p{L}{4}/u.test(cell))
  return inWords && rows.some(other => other.cells.length >= 5)
}

function isFormRow(row: SourceRow, words: Vocabulary): boolean {
  const first = row.cells[firstFilled(row)] ?? ''
  const bare = row.cells.length > 1 && filledCount(row) <= 2 && /^\p{L}+$/u.test(first)
  return bare && formWords.some(form => words.isColumn(first, form))
}

/** A paragraph amid the rows of a table of columns is none of its rows. */
export function isStray(row: SourceRow, { section, rows }: ReadingPoint): boolean {
  if (section === null || section === 'criteria' || isFiguresSection(section) || !isParagraph(row))
    return false
  return rows.some(other => other.cells.length > 1)
}
