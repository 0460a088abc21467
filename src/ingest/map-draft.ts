import type { SectionKind } from './headings.ts'
import type { SourceRow } from './source-row.ts'

/** A chapter of a map: one of the document's three questions. */
export type Chapter = 'content' | 'users' | 'delivery'

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

/** What the reading of one map has gathered so far. */
export class GrowingDraft implements MapDraft {
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

  rowsOf(section: SectionKind | null): readonly SourceRow[] {
    return section === null ? [] : (this.sections.get(section) ?? [])
  }

  /** Adds a row to a section, which begins with it if it is the first. */
  add(section: SectionKind, row: SourceRow): void {
    const rows = this.sections.get(section)
    if (rows) rows.push(row)
    else this.sections.set(section, [row])
    this.touch(row)
  }
}
