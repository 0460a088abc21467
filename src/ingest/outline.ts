import { readReferenceDate } from '../domain/reference-date.ts'
import { chapterOf, type HeadingKind, type SectionKind } from './headings.ts'
import { endsInPageNumber, isFurniture, isIndexTitle } from './page-furniture.ts'
import type { ReadingLog } from './reading-log.ts'
import {
  datesOf,
  filledCount,
  firstFilled,
  hasFigureInside,
  isParagraph,
  isRuler,
  looksLikeFigures,
} from './row-shape.ts'
import { readManagerLine, readServiceLine } from './service-line.ts'
import type { SourceRow } from './source-row.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The rows of one map, by section, still unread. */
export interface MapDraft {
  readonly name: string | null
  /** The row that names the map; null where the first page is lost. */
  readonly nameRow: SourceRow | null
  readonly manager: string | null
  readonly sections: ReadonlyMap<SectionKind, readonly SourceRow[]>
  /** Sections whose rows stood under no heading: a page with the heading is lost. */
  readonly orphans: ReadonlySet<SectionKind>
  readonly firstRow: SourceRow | null
  readonly lastRow: SourceRow | null
}

export interface Outline {
  readonly cover: readonly SourceRow[]
  readonly maps: readonly MapDraft[]
}

type Chapter = 'content' | 'users' | 'delivery'
const chapterOfHeading: Partial<Record<HeadingKind, Chapter>> = {
  contentChapter: 'content',
  usersChapter: 'users',
  deliveryChapter: 'delivery',
}

/** What the reading of one map has gathered so far. */
class Draft {
  name: string | null = null
  nameRow: SourceRow | null = null
  manager: string | null = null
  readonly sections = new Map<SectionKind, SourceRow[]>()
  readonly orphans = new Set<SectionKind>()
  readonly chapters = new Set<Chapter>()
  firstRow: SourceRow | null = null
  lastRow: SourceRow | null = null

  touch(row: SourceRow): void {
    this.firstRow ??= row
    this.lastRow = row
  }

  has(section: SectionKind): boolean {
    return (this.sections.get(section)?.length ?? 0) > 0
  }
}

/**
 * Cuts a document into maps and their sections by what its headings say.
 *
 * A map begins at its `SERVIZIO:` line; or, where that page is lost, at a heading of a part that the map
 * at hand already has. Rows of figures that stand where no figures belong are kept aside until the next
 * heading tells whose they are.
 */
export function readOutline(rows: readonly SourceRow[], words: Vocabulary, log: ReadingLog): Outline {
  return new OutlineReader(rows, words, log).read()
}

class OutlineReader {
  readonly #rows: readonly SourceRow[]
  readonly #words: Vocabulary
  readonly #log: ReadingLog
  readonly #cover: SourceRow[] = []
  readonly #maps: Draft[] = []
  #map: Draft | null = null
  #section: SectionKind | 'unknown' | null = null
  #chapter: Chapter | null = null
  #orphans: SourceRow[] = []
  #unknown: { row: SourceRow; rows: SourceRow[] } | null = null
  /** Inside an index: from its title to the first line that only a map has. */
  #inIndex = false

  constructor(rows: readonly SourceRow[], words: Vocabulary, log: ReadingLog) {
    this.#rows = rows
    this.#words = words
    this.#log = log
  }

  read(): Outline {
    this.#rows.forEach((row, index) => {
      this.#take(row, index)
    })
    this.#settleOrphans(null)
    this.#closeUnknown()
    return { cover: this.#cover, maps: this.#maps }
  }

  #take(row: SourceRow, index: number): void {
    if ((this.#section === 'outputs' || this.#section === 'served') && hasFigureInside(row)) {
      this.#map?.touch(row)
      this.#map?.sections.get(this.#section)?.push(row)
      return
    }
    if (isRuler(row) || isFurniture(row) || (this.#inIndex && endsInPageNumber(row))) {
      this.#inIndex ||= isIndexTitle(row)
      this.#log.skip(row)
      return
    }
    const first = firstFilled(row)
    const known = first === 0 ? this.#words.heading(row.cells[0] ?? '') : null
    const heads = known?.kind === 'banner' || known?.kind === 'service'
    if (known?.kind === 'banner') this.#inIndex = false
    if (this.#takeServiceLine(row, index) || this.#takeManagerLine(row)) return
    if (heads && filledCount(row) === 1 && this.#map) {
      this.#log.skip(row)
      return
    }
    const chapter = known && chapterOfHeading[known.kind]
    if (chapter && filledCount(row) === 1 && this.#standsAlone(row, known.kind)) {
      this.#beginChapter(chapter, row, known.spelledLike)
      return
    }
    const section = this.#sectionBegunBy(row, first, known?.kind ?? null)
    if (section) {
      this.#beginSection(section, row, known?.spelledLike ?? null)
      return
    }
    this.#takeRow(row, index)
  }

  #takeServiceLine(row: SourceRow, index: number): boolean {
    const line = readServiceLine(row, this.#words)
    if (!line || (!line.certain && !this.#followedByMap(index))) return false
    this.#settleOrphans(null)
    this.#closeUnknown()
    const map = this.#newMap()
    map.name = line.name || null
    map.nameRow = row
    map.manager = line.manager
    map.touch(row)
    this.#log.assign(row)
    return true
  }

  /** A line that only may name a service does, where the next ones hold what a map begins with. */
  #followedByMap(index: number): boolean {
    for (const next of this.#rows.slice(index + 1, index + 4)) {
      const text = next.cells[0] ?? ''
      const kind = this.#words.heading(text)?.kind
      if (kind && kind !== 'service' && kind !== 'banner') return true
      if (readManagerLine(next, this.#words)) return true
    }
    return false
  }

  #takeManagerLine(row: SourceRow): boolean {
    if (!this.#map || this.#section !== null || this.#map.manager !== null) return false
    const manager = readManagerLine(row, this.#words)
    if (!manager) return false
    this.#inIndex = false
    this.#map.manager = manager
    this.#map.touch(row)
    this.#log.assign(row)
    return true
  }

  /** One-word headings (`Utenza`, `Output`) are also plain words: they need the dress of a heading. */
  #standsAlone(row: SourceRow, kind: HeadingKind): boolean {
    const text = row.cells[0] ?? ''
    if (/\s/.test(text.trim()) && text.length > 12) return true
    return (
      (isParagraph(row) &&
        (dressed.test(text) || text === text.toUpperCase() || row.headingLevel !== undefined)) ||
      kind === 'forms' ||
      kind === 'staff'
    )
  }

  #sectionBegunBy(row: SourceRow, first: number, kind: HeadingKind | null): SectionKind | null {
    if (first !== 0) return null
    const text = row.cells[0] ?? ''
    const rest = row.cells.slice(1).filter(cell => cell !== '')
    const isSection =
      kind !== null &&
      !(kind in chapterOfHeading) &&
      kind !== 'service' &&
      kind !== 'manager' &&
      kind !== 'banner'
    if (isSection) {
      const section = this.#sectionOf(kind as SectionKind, row, rest)
      if (section === this.#section) return null
      if (section && (rest.length > 0 || this.#standsAlone(row, section))) return section
    }
    return this.#sectionOfColumns(text, rest)
  }

  /** `Segmenti di utenza` heads a section, a column of it, and a column of two others. */
  #sectionOf(kind: SectionKind, row: SourceRow, rest: readonly string[]): SectionKind | null {
    if (kind === 'forms' || kind === 'staff') return kind
    if (kind === 'segments') {
      if (rest.some(cell => this.#words.isColumn(cell, 'role'))) return 'coDelivery'
      if (datesOf(row) && (this.#section === 'served' || this.#section === 'outputs')) return null
      if (this.#section === 'coDelivery' && rest.length === 0 && this.#sectionRows().length <= 1) return null
    }
    if (rest.length >= 2 && !datesOf(row) && looksLikeFigures(row)) return null
    if (rest.length > 0 && !rest.every(cell => this.#isColumnHead(cell)))
      return this.#leadsItsSection(kind, rest) ? kind : null
    return kind
  }

  /** A heading in a leading column may have data beside it already (`Criteri ... | Tipologia di utenti`). */
  #leadsItsSection(kind: SectionKind, rest: readonly string[]): boolean {
    return (
      kind !== this.#section &&
      (kind === 'criteria' ||
        kind === 'coDelivery' ||
        kind === 'facilities' ||
        this.#isColumnHead(rest[0] ?? ''))
    )
  }

  #isColumnHead(cell: string): boolean {
    return this.#words.columns(cell) !== null || readReferenceDate(cell) !== null
  }

  /** Column heads that tell the section where its heading is missing. */
  #sectionOfColumns(text: string, rest: readonly string[]): SectionKind | null {
    const words = this.#words
    const columns = words.columns(text)
    if (!columns) return null
    const figures = this.#section === 'outputs' || this.#section === 'served'
    if (
      columns.has('label') &&
      !figures &&
      rest.length > 0 &&
      rest.every(cell => readReferenceDate(cell) !== null || words.isColumn(cell, 'quantity'))
    ) {
      return this.#chapter === 'users' ? 'served' : 'outputs'
    }
    const elements = this.#section === 'core' || this.#section === 'ancillary'
    if (
      columns.has('element') &&
      !elements &&
      rest.length === 1 &&
      words.isColumn(rest[0] ?? '', 'description')
    )
      return 'core'
    if (
      columns.has('facility') &&
      this.#section !== 'facilities' &&
      rest.length === 1 &&
      words.isColumn(rest[0] ?? '', 'note')
    )
      return 'facilities'
    if (columns.has('criterion') && this.#chapter === 'users' && this.#section === null && rest.length === 0)
      return 'criteria'
    return null
  }

  #beginChapter(chapter: Chapter, row: SourceRow, spelledLike: string | null): void {
    this.#reportSpelling(row, spelledLike)
    if (chapter === this.#chapter && !this.#orphans.length) {
      this.#log.skip(row)
      return
    }
    if (!this.#map || this.#map.chapters.has(chapter)) this.#beginHeadless()
    this.#settleOrphans(chapter)
    this.#closeUnknown()
    this.#map?.chapters.add(chapter)
    this.#map?.touch(row)
    this.#chapter = chapter
    this.#section = null
    this.#log.skip(row)
  }

  #beginSection(section: SectionKind, row: SourceRow, spelledLike: string | null): void {
    this.#reportSpelling(row, spelledLike)
    if (!this.#map || this.#map.has(section)) this.#beginHeadless()
    this.#settleOrphans(chapterOf[section] === 'content' && section !== 'outputs' ? null : chapterOf[section])
    this.#closeUnknown()
    this.#section = section
    this.#chapter = chapterOf[section]
    const map = this.#map
    if (!map) return
    map.chapters.add(this.#chapter)
    map.sections.set(section, [...(map.sections.get(section) ?? []), row])
    map.touch(row)
  }

  #reportSpelling(row: SourceRow, spelledLike: string | null): void {
    if (spelledLike)
      this.#log.report('heading.spelling', 'info', row, { text: row.cells[0] ?? '', expected: spelledLike })
  }

  #beginHeadless(): void {
    const orphans = this.#orphans
    this.#orphans = []
    this.#newMap()
    this.#orphans = orphans
  }

  #newMap(): Draft {
    const map = new Draft()
    this.#maps.push(map)
    this.#map = map
    this.#section = null
    this.#chapter = null
    return map
  }

  #sectionRows(): readonly SourceRow[] {
    return this.#section && this.#section !== 'unknown' ? (this.#map?.sections.get(this.#section) ?? []) : []
  }

  #takeRow(row: SourceRow, index: number): void {
    if (!this.#map) {
      this.#cover.push(row)
      return
    }
    const figures = this.#section === 'outputs' || this.#section === 'served'
    if (!figures && this.#section !== 'unknown' && looksLikeFigures(row) && !datesOf(row)) {
      this.#orphans.push(row)
      return
    }
    if (this.#orphans.length > 0) this.#settleOrphans(null)
    if (this.#section === null) {
      this.#takeLooseRow(row, index)
      return
    }
    if (this.#isUnknownHeading(row, index)) {
      this.#closeUnknown()
      this.#unknown = { row, rows: [] }
      this.#section = 'unknown'
      this.#log.name(row)
      return
    }
    this.#map.touch(row)
    if (this.#section === 'unknown') {
      this.#unknown?.rows.push(row)
      this.#log.name(row)
      return
    }
    this.#map.sections.get(this.#section)?.push(row)
  }

  /** A row under a map's name or chapter but under no section. */
  #takeLooseRow(row: SourceRow, index: number): void {
    const map = this.#map
    if (!map) return
    const text = row.cells[firstFilled(row)] ?? ''
    if (
      map.nameRow !== null &&
      map.manager === null &&
      map.chapters.size === 0 &&
      isParagraph(row) &&
      // Below a label alone any words are the name; below a name, only more of its capitals.
      (map.name === null || text === text.toUpperCase()) &&
      /\p{L}/u.test(text)
    ) {
      map.name = [map.name, text].filter(Boolean).join(' ')
      map.touch(row)
      this.#log.assign(row)
      if (map.name !== text) this.#log.report('map.name-continues', 'info', row, { name: map.name })
      return
    }
    if (this.#isUnknownHeading(row, index) || filledCount(row) > 1) {
      this.#unknown = { row, rows: [] }
      this.#section = 'unknown'
      this.#log.name(row)
      return
    }
    this.#log.name(row)
    this.#log.report('line.unplaced', 'warning', row, { text })
  }

  /** A paragraph in the dress of a heading, or one that stands between a table and another, that no word knows. */
  #isUnknownHeading(row: SourceRow, index: number): boolean {
    const next = this.#rows[index + 1]
    const nextIsTable =
      next !== undefined &&
      filledCount(next) > 1 &&
      !isRuler(next) &&
      !this.#words.heading(next.cells[0] ?? '')
    const text = row.cells[firstFilled(row)] ?? ''
    if (isParagraph(row)) {
      if (text.length > 120 || /^\*|^(?:nota|note|n\.b\.?|fonte|legenda)\b/i.test(text)) return false
      if (dressed.test(text) || row.headingLevel !== undefined)
        return nextIsTable || row.headingLevel !== undefined
      if (this.#section === 'unknown') return nextIsTable && (this.#unknown?.rows.length ?? 0) > 0
      const inTable = this.#sectionRows().some(other => other.cells.length > 1)
      return inTable && nextIsTable && this.#section !== 'criteria' && !this.#looksLikeNote(text)
    }
    return this.#isUnknownTableHead(row, next)
  }

  #looksLikeNote(text: string): boolean {
    return (this.#section === 'outputs' || this.#section === 'served') && /^[a-z(]/.test(text)
  }

  /** In a table that has its heading in a leading column, another text there heads something else. */
  #isUnknownTableHead(row: SourceRow, next: SourceRow | undefined): boolean {
    const head = this.#sectionRows()[0]
    if (!head || this.#section === 'outputs' || this.#section === 'served' || this.#section === 'forms')
      return false
    const rest = row.cells.slice(1)
    const heads = rest.filter(cell => cell !== '')
    return (
      row.cells[0] !== '' &&
      heads.length > 0 &&
      next?.cells[0] === '' &&
      filledCount(next) > 0 &&
      heads.every(cell => this.#isColumnHead(cell))
    )
  }

  #closeUnknown(): void {
    const unknown = this.#unknown
    if (!unknown) return
    this.#unknown = null
    const text = unknown.row.cells[firstFilled(unknown.row)] ?? ''
    const last = unknown.rows.at(-1) ?? unknown.row
    this.#log.report('heading.unknown', 'warning', unknown.row, {
      text: text.slice(0, 120),
      likeliest: this.#likeliest(text, unknown.rows),
      rows: unknown.rows.length,
      last: last.place.line ?? last.place.locator ?? '',
    })
  }

  /** By its words, else by the shape of what follows, else the next section the map still lacks. */
  #likeliest(text: string, rows: readonly SourceRow[]): string {
    const byWords = this.#words.likeliest(text)
    if (byWords) return byWords
    const lacks = (section: SectionKind) => !this.#map?.has(section)
    if (rows.some(row => datesOf(row) || looksLikeFigures(row)))
      return lacks('outputs') ? 'outputs' : 'served'
    const order: SectionKind[] = ['core', 'ancillary', 'criteria', 'segments', 'coDelivery', 'facilities']
    return order.find(lacks) ?? 'facilities'
  }

  /**
   * Gives rows of figures that stood under no heading to the table that must have come before this
   * heading: outputs before the users' chapter, users served before the delivery chapter.
   */
  #settleOrphans(before: Chapter | null): void {
    const orphans = this.#orphans
    if (orphans.length === 0) return
    this.#orphans = []
    const section: SectionKind = before === 'delivery' ? 'served' : 'outputs'
    if (!this.#map || this.#map.has(section)) this.#newMap()
    const map = this.#map
    map?.sections.set(section, orphans)
    map?.orphans.add(section)
    map?.chapters.add(chapterOf[section])
    for (const row of orphans) map?.touch(row)
    this.#log.report('map.rows-without-heading', 'warning', orphans[0] ?? null, {
      rows: orphans.length,
      section,
    })
  }
}

/** Numbered, ending in a colon or a question in parentheses. */
const dressed = /^\d{1,2}\s*[).]\s+\S|:$|\?\s*\)\s*$/
