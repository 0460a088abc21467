import type { Edition, Gap, SeriesTable, ServiceMap } from '../domain/edition.ts'
import { yearOf } from '../domain/reference-date.ts'
import { chapterOf, type SectionKind, sectionKinds } from './headings.ts'
import type { MapDraft } from './map-draft.ts'
import type { Outline } from './outline.ts'
import type { ReadingLog } from './reading-log.ts'
import { readCover } from './sections/cover.ts'
import { readCriteria } from './sections/criteria.ts'
import { headedDates, readFigures } from './sections/figures.ts'
import { readForms } from './sections/forms.ts'
import { readCoDelivery, readElements, readFacilities, readSegments } from './sections/named.ts'
import { readStaff } from './sections/staff.ts'
import { sourceOf } from './source-of.ts'
import type { SourceRow } from './source-row.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Where a source was cut short: its last row, where no line end follows it. */
export interface SourceEnd {
  readonly tornRow: SourceRow | null
}

type Dates = readonly string[]

/** The outline of a document to its edition: every section read, what is absent said. */
export function assembleEdition(
  outline: Outline,
  end: SourceEnd,
  words: Vocabulary,
  log: ReadingLog,
): Edition {
  const drafts = withoutIndexEntries(outline.maps, log)
  const usual = usualDatesOf(drafts)
  const services = drafts.map(draft => readMap(draft, usual, end, words, log))
  const names = new Set(
    services.flatMap(({ name }) => (name ? [name.toLowerCase(), `servizio: ${name.toLowerCase()}`] : [])),
  )
  const cover = readCover(outline.cover, names, log)
  const year = settleYear(cover.year, usual, log)
  if (!cover.body) log.report('cover.no-body', 'warning', null, {})
  return {
    format: 'atlante.edition/1',
    body: { name: cover.body ?? '', office: cover.office },
    year,
    title: cover.title ?? '',
    attachment: cover.attachment,
    services,
  }
}

/** A name with nothing under it, said again later with its map, is a line of an index. */
function withoutIndexEntries(maps: readonly MapDraft[], log: ReadingLog): readonly MapDraft[] {
  const written = new Set(maps.filter(map => map.sections.size > 0).map(map => keyOf(map.name)))
  return maps.filter(map => {
    if (map.sections.size > 0 || map.manager !== null || !map.nameRow || !written.has(keyOf(map.name)))
      return true
    log.skip(map.nameRow)
    return false
  })
}

/** Longest name compared with the lines of an index, in characters. */
const longestName = 300

const keyOf = (name: string | null): string =>
  (name ?? '')
    .slice(0, longestName)
    .toLowerCase()
    .replace(/[\s.…_]+\d*$/, '')

/** Every date list tables are headed with, most frequent first. */
function usualDatesOf(maps: readonly MapDraft[]): readonly Dates[] {
  const counts = new Map<string, { dates: Dates; count: number }>()
  for (const map of maps) {
    for (const section of ['outputs', 'served'] as const) {
      const dates = headedDates(map.sections.get(section) ?? [])
      if (!dates) continue
      const known = counts.get(dates.join()) ?? { dates, count: 0 }
      known.count++
      counts.set(dates.join(), known)
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ dates }) => dates)
}

/** The cover's year; else the last year most tables end with. */
function settleYear(ofCover: number | null, usual: readonly Dates[], log: ReadingLog): number {
  const last = usual[0]?.at(-1)
  const ofTables = last ? yearOf(last) : null
  if (ofCover === null) log.report('cover.no-year', 'warning', null, { year: ofTables ?? '' })
  else if (ofTables !== null && ofTables !== ofCover)
    log.report('cover.year-differs', 'warning', null, { cover: ofCover, tables: ofTables })
  return ofCover ?? ofTables ?? 0
}

function readMap(
  draft: MapDraft,
  usual: readonly Dates[],
  end: SourceEnd,
  words: Vocabulary,
  log: ReadingLog,
): ServiceMap {
  const rowsOf = (section: SectionKind): readonly SourceRow[] | null => draft.sections.get(section) ?? null
  const read = <T>(section: SectionKind, reader: (rows: readonly SourceRow[]) => T): T | null => {
    const rows = rowsOf(section)
    return rows ? reader(rows) : null
  }
  const figures = (section: 'outputs' | 'served'): SeriesTable | null =>
    read(section, rows =>
      readFigures(rows, {
        words,
        log,
        tornRow: end.tornRow,
        usualDates: usualDatesFor(draft, section, usual),
      }),
    )
  const core = read('core', rows => readElements(rows, words, log))
  const ancillary = read('ancillary', rows => readElements(rows, words, log))
  const outputs = figures('outputs')
  const served = figures('served')
  const segments = read('segments', rows => readSegments(rows, labelsOf(served), words, log))
  const names = [...labelsOf(served), ...(segments ?? []).map(segment => segment.name)]
  const map = {
    name: draft.name,
    manager: draft.manager,
    content: core || ancillary ? { core: core ?? [], ancillary: ancillary ?? [] } : null,
    outputs,
    users: { criteria: read('criteria', rows => readCriteria(rows, words, log)), segments, served },
    delivery: {
      forms: read('forms', rows => readForms(rows, words, log)),
      staff: read('staff', rows => readStaff(rows, words, log)),
      coDelivery: read('coDelivery', rows => readCoDelivery(rows, names, words, log)),
      facilities: read('facilities', rows => readFacilities(rows, words, log)),
    },
  }
  return finishMap(map, draft, end, log)
}

const labelsOf = (table: SeriesTable | null): readonly string[] =>
  table?.series.map(series => series.label) ?? []

/** A table without head takes the dates of the map's other table, else the usual ones, of the same width. */
function usualDatesFor(draft: MapDraft, section: 'outputs' | 'served', usual: readonly Dates[]) {
  return (columns: number): Dates | null => {
    const other = headedDates(draft.sections.get(section === 'outputs' ? 'served' : 'outputs') ?? [])
    if (other && other.length === columns) return other
    return (
      usual.find(dates => dates.length === columns) ?? usual.find(dates => dates.length > columns) ?? null
    )
  }
}

type ReadParts = Pick<ServiceMap, 'name' | 'manager' | 'content' | 'outputs' | 'users'> & {
  delivery: NonNullable<ServiceMap['delivery']>
}

/** Names what the source does not hold, and says why where the order of the document tells. */
function finishMap(map: ReadParts, draft: MapDraft, end: SourceEnd, log: ReadingLog): ServiceMap {
  const gaps: Gap[] = []
  const present = sectionKinds.filter(section => (draft.sections.get(section)?.length ?? 0) > 0)
  const lack = (section: string, reason: string) => gaps.push({ section, reason })
  if (map.name === null) lack('name', 'first-page-lost')
  if (map.manager === null) lack('manager', map.name === null ? 'first-page-lost' : 'not-in-document')
  for (const section of sectionKinds) {
    if (present.includes(section) || section === 'ancillary') continue
    if (section === 'core' && present.includes('ancillary')) continue
    lack(pathOf(section), reasonFor(section, draft, end))
  }
  const whole = chapterOf.forms
  const delivery = present.some(section => chapterOf[section] === whole) ? map.delivery : null
  const settled = delivery
    ? gaps
    : [
        ...gaps.filter(gap => !gap.section.startsWith('delivery.')),
        { section: 'delivery', reason: reasonFor('forms', draft, end) },
      ]
  reportGaps(map.name, settled, draft, log)
  return { ...map, delivery, gaps: settled, source: sourceOf([draft.firstRow, draft.lastRow]) }
}

const pathOf = (section: SectionKind): string => {
  if (section === 'core' || section === 'ancillary') return 'content'
  if (section === 'outputs') return 'outputs'
  return `${chapterOf[section]}.${section}`
}

/** Lost where sections on both sides of it stand, or rows are left without their heading; else not there. */
function reasonFor(section: SectionKind, draft: MapDraft, end: SourceEnd): string {
  if (draft.nameRow === null && section === 'core') return 'first-page-lost'
  const at = sectionKinds.indexOf(section)
  const after = sectionKinds.slice(at + 1).some(other => draft.sections.has(other))
  if (!after && end.tornRow !== null && draft.lastRow === end.tornRow) return 'file-ends'
  const orphanAfter = [...draft.orphans].some(orphan => sectionKinds.indexOf(orphan) > at)
  return orphanAfter ? 'page-lost' : 'not-in-document'
}

function reportGaps(name: string | null, gaps: readonly Gap[], draft: MapDraft, log: ReadingLog): void {
  if (gaps.length === 0) return
  const code = name === null ? 'map.headless' : 'map.gaps'
  const sections = gaps.map(gap => gap.section).join(', ')
  log.report(code, 'warning', draft.firstRow, { name: name ?? '', sections, reason: gaps[0]?.reason ?? '' })
}
