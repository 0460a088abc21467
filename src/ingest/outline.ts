import { AnnexReader } from './annex.ts'
import { chapterOf, type HeadingKind, type SectionKind } from './headings.ts'
import { type Chapter, GrowingDraft, type MapDraft } from './map-draft.ts'
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
import { findRunningLines, isRunning } from './running-lines.ts'
import { isFiguresSection, type ReadingPoint, sectionBegunBy, standsAlone } from './section-start.ts'
import { readManagerLine, readServiceLine } from './service-line.ts'
import type { SourceRow } from './source-row.ts'
import { isMisfit, isStray, isUnknownHeading, UnknownRows } from './unknown-rows.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Characters past which nothing is added to a name that runs on. */
const longestName = 300

export interface Outline {
  /** What stands before the first map. */
  readonly cover: readonly SourceRow[]
  readonly maps: readonly MapDraft[]
}

const chapterOfHeading: Partial<Record<HeadingKind, Chapter>> = {
  contentChapter: 'content',
  usersChapter: 'users',
  deliveryChapter: 'delivery',
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
  readonly #running: ReadonlySet<string>
  readonly #annex: AnnexReader
  readonly #cover: SourceRow[] = []
  readonly #maps: GrowingDraft[] = []
  #map: GrowingDraft | null = null
  #section: SectionKind | null = null
  #chapter: Chapter | null = null
  /** Rows of figures whose heading is lost, until the next heading. */
  #orphans: SourceRow[] = []
  /** Rows that cannot be placed, until the next known heading. */
  #unknown: UnknownRows | null = null
  /** Inside an index: from its title to the first line that only a map has. */
  #inIndex = false

  constructor(rows: readonly SourceRow[], words: Vocabulary, log: ReadingLog) {
    this.#rows = rows
    this.#words = words
    this.#log = log
    this.#running = findRunningLines(rows, words)
    this.#annex = new AnnexReader(words, log)
  }

  read(): Outline {
    this.#rows.forEach((row, index) => {
      this.#take(row, index)
    })
    this.#endSection()
    this.#annex.close()
    return { cover: this.#cover, maps: this.#maps }
  }

  #endSection(): void {
    this.#settleOrphans(null)
    this.#closeUnknown()
    this.#section = null
  }

  #point(): ReadingPoint {
    return { section: this.#section, chapter: this.#chapter, rows: this.#map?.rowsOf(this.#section) ?? [] }
  }

  #take(row: SourceRow, index: number): void {
    const annex = this.#annex.take(row, this.#rows[index + 1])
    if (annex === 'title') this.#endSection()
    if (annex) return
    if (this.#map && this.#section && isFiguresSection(this.#section) && hasFigureInside(row)) {
      this.#map.add(this.#section, row)
    } else if (this.#isFurniture(row)) {
      this.#inIndex ||= isIndexTitle(row)
      this.#log.skip(row)
    } else if (!this.#takeHeading(row, index)) {
      this.#takeRow(row, index)
    }
  }

  #isFurniture(row: SourceRow): boolean {
    if (isRuler(row) || isFurniture(row)) return true
    if (this.#inIndex && endsInPageNumber(row)) return true
    return this.#map !== null && isRunning(row, this.#running, this.#words)
  }

  /** Takes a row that names or heads something; false where it does neither. */
  #takeHeading(row: SourceRow, index: number): boolean {
    const known = firstFilled(row) === 0 ? this.#words.heading(row.cells[0] ?? '') : null
    if (known?.kind === 'banner') this.#inIndex = false
    if (this.#takeServiceLine(row, index) || this.#takeManagerLine(row)) return true
    const alone = filledCount(row) === 1
    if (alone && this.#map && (known?.kind === 'banner' || known?.kind === 'service')) {
      this.#log.skip(row)
      return true
    }
    const chapter = known && chapterOfHeading[known.kind]
    if (chapter && alone && standsAlone(row, known.kind)) {
      this.#beginChapter(chapter, row, known.spelledLike)
      return true
    }
    const section =
      firstFilled(row) === 0 ? sectionBegunBy(row, known?.kind ?? null, this.#point(), this.#words) : null
    if (section) this.#beginSection(section, row, known?.spelledLike ?? null)
    return section !== null
  }

  #takeServiceLine(row: SourceRow, index: number): boolean {
    const line = readServiceLine(row, this.#words)
    if (!line || (!line.certain && !this.#followedBy(index, kind => kind !== 'service' && kind !== 'banner')))
      return false
    if (this.#isPageHead(line.name, index)) {
      this.#log.skip(row)
      return true
    }
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

  /** The name of the map at hand said again at the top of a page, not above the content of another map. */
  #isPageHead(name: string, index: number): boolean {
    const map = this.#map
    if (!map || map.sections.size === 0 || map.name?.toLowerCase() !== name.toLowerCase()) return false
    return !(map.has('core') && this.#followedBy(index, kind => kind === 'contentChapter' || kind === 'core'))
  }

  /** Whether one of the next lines is a heading of such a kind; a manager's line counts as one. */
  #followedBy(index: number, fits: (kind: HeadingKind) => boolean): boolean {
    return this.#rows.slice(index + 1, index + 5).some(next => {
      const kind = this.#words.heading(next.cells[0] ?? '')?.kind
      return (kind && fits(kind)) || (readManagerLine(next, this.#words) !== null && fits('manager'))
    })
  }

  #takeManagerLine(row: SourceRow): boolean {
    const map = this.#map
    const manager = map ? readManagerLine(row, this.#words) : null
    if (!map || !manager) return false
    if (map.manager === manager && this.#section !== null) {
      this.#log.skip(row)
      return true
    }
    if (this.#section !== null || map.manager !== null) return false
    this.#inIndex = false
    map.manager = manager
    map.touch(row)
    this.#log.assign(row)
    return true
  }

  #beginChapter(chapter: Chapter, row: SourceRow, spelledLike: string | null): void {
    this.#reportSpelling(row, spelledLike)
    this.#log.skip(row)
    if (chapter === this.#chapter && this.#orphans.length === 0) return
    if (!this.#map || this.#map.chapters.has(chapter)) this.#beginHeadless()
    this.#settleOrphans(chapter)
    this.#closeUnknown()
    this.#map?.chapters.add(chapter)
    this.#map?.touch(row)
    this.#chapter = chapter
    this.#section = null
  }

  #beginSection(section: SectionKind, row: SourceRow, spelledLike: string | null): void {
    this.#reportSpelling(row, spelledLike)
    if (!this.#map || this.#map.has(section)) this.#beginHeadless()
    this.#settleOrphans(section === 'core' || section === 'ancillary' ? null : chapterOf[section])
    this.#closeUnknown()
    this.#section = section
    this.#chapter = chapterOf[section]
    this.#map?.chapters.add(this.#chapter)
    this.#map?.add(section, row)
  }

  #reportSpelling(row: SourceRow, spelledLike: string | null): void {
    if (!spelledLike) return
    this.#log.report('heading.spelling', 'info', row, { text: row.cells[0] ?? '', expected: spelledLike })
  }

  /** A map whose first page is lost; the rows kept aside are its own. */
  #beginHeadless(): void {
    const orphans = this.#orphans
    this.#orphans = []
    this.#newMap()
    this.#orphans = orphans
  }

  #newMap(): GrowingDraft {
    const map = new GrowingDraft()
    this.#maps.push(map)
    this.#map = map
    this.#section = null
    this.#chapter = null
    return map
  }

  #takeRow(row: SourceRow, index: number): void {
    const map = this.#map
    if (!map) {
      this.#cover.push(row)
      return
    }
    if (!isFiguresSection(this.#section) && !this.#unknown && looksLikeFigures(row) && !datesOf(row)) {
      this.#orphans.push(row)
      return
    }
    if (this.#orphans.length > 0) this.#settleOrphans(null)
    const unknown = this.#unknownBegunBy(row, index)
    if (unknown) {
      this.#closeUnknown()
      this.#unknown = unknown
      this.#section = null
    } else if (this.#unknown) {
      this.#unknown.add(row)
      map.touch(row)
    } else if (this.#section && !isStray(row, this.#point())) {
      map.add(this.#section, row)
    } else {
      this.#takeLooseRow(row)
    }
  }

  #unknownBegunBy(row: SourceRow, index: number): UnknownRows | null {
    const point = this.#point()
    if (isUnknownHeading(row, this.#rows[index + 1], point, this.#unknown, this.#words)) {
      return new UnknownRows(row, 'heading.unknown')
    }
    if (isMisfit(row, point, this.#words)) return new UnknownRows(row, 'rows.misfit')
    const loose = this.#section === null && !this.#unknown && filledCount(row) > 1
    return loose ? new UnknownRows(row, 'heading.unknown') : null
  }

  /** A paragraph under a map's name or chapter but under no section: more of the name, or of nothing. */
  #takeLooseRow(row: SourceRow): void {
    const map = this.#map
    if (!map) return
    const text = row.cells[firstFilled(row)] ?? ''
    const underName =
      map.nameRow !== null &&
      map.manager === null &&
      map.chapters.size === 0 &&
      isParagraph(row) &&
      (map.name?.length ?? 0) < longestName
    // Below a label alone any words are the name; below a name, only more of its capitals.
    if (!underName || !/\p{L}/u.test(text) || (map.name !== null && text !== text.toUpperCase())) {
      this.#log.name(row)
      this.#log.report('line.unplaced', 'warning', row, { text: text.slice(0, 120) })
      return
    }
    map.name = [map.name, text].filter(Boolean).join(' ')
    map.touch(row)
    this.#log.assign(row)
    if (map.name !== text) this.#log.report('map.name-continues', 'info', row, { name: map.name })
  }

  #closeUnknown(): void {
    this.#unknown?.report(this.#map, this.#words, this.#log)
    this.#unknown = null
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
    const map = !this.#map || this.#map.has(section) ? this.#newMap() : this.#map
    for (const row of orphans) map.add(section, row)
    map.orphans.add(section)
    map.chapters.add(chapterOf[section])
    this.#log.report('map.rows-without-heading', 'warning', orphans[0] ?? null, {
      rows: orphans.length,
      section,
    })
  }
}
