import type { Named } from '../../domain/edition.ts'
import type { MapFact, RowFact } from './facts.ts'
import { containment, labelStems } from './label-words.ts'
import { isTotalLabel } from './sums.ts'

/** How the segments that a map describes meet the rows in which it counts its users. */
export interface SegmentMatch {
  /** Described, and no row that could count them. */
  readonly uncounted: readonly Named[]
  /** Counted, and no segment that could describe them. */
  readonly undescribed: readonly RowFact[]
}

const memory = new WeakMap<MapFact, SegmentMatch>()

/**
 * Matches by words, tolerant of synonyms and abbreviations: a segment is counted when a row shares its words, its
 * acronym, or words of its description; a family of rows by place (three or more) counts what it splits.
 */
export function matchSegments(map: MapFact): SegmentMatch {
  const known = memory.get(map)
  if (known) return known
  const segments = (map.service.users.segments ?? []).filter(segment => /\p{L}/u.test(segment.name))
  const rows = map.served.filter(row => !row.nested && !isTotalLabel(row.label))
  const uncounted = segments.filter(segment => !map.served.some(row => counts(row, segment)))
  const places = placeRows(map, rows)
  const undescribed = rows.filter(
    row => !places.has(row) && !segments.some(segment => counts(row, segment)) && hasFigures(row),
  )
  const match = { uncounted, undescribed }
  memory.set(map, match)
  return match
}

const hasFigures = (row: RowFact): boolean => row.values.some(value => value !== null)

function counts(row: RowFact, segment: Named): boolean {
  const name = labelStems(segment.name)
  const label = row.stems
  if (name.join(' ') === row.key) return true
  if (containment(name, label) >= 0.5 && shares(name, label)) return true
  if (acronyms(segment.name).some(acronym => acronyms(row.label).includes(acronym))) return true
  const described = labelStems(segment.description)
  return label.length > 0 && label.every(word => described.includes(word) || name.includes(word))
}

/** One word in common, or the same first word of six letters cut short: `indeter` is `indeterminato`. */
function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some(word => b.some(other => word === other || startsAlike(word, other)))
}

const startsAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a))

function acronyms(text: string): string[] {
  return (
    text.replace(/\b(?:\p{L}\.){2,}/gu, each => each.replaceAll('.', '')).match(/\b\p{Lu}{3,}\b/gu) ?? []
  ).filter(word => word.length <= 6)
}

/** Rows that say a place or a school: the facilities' names, or three rows and more that differ in one word only. */
function placeRows(map: MapFact, rows: readonly RowFact[]): ReadonlySet<RowFact> {
  const facilities = (map.service.delivery?.facilities ?? []).map(each => labelStems(each.name))
  const places = rows.filter(row =>
    facilities.some(name => name.length > 0 && containment(name, row.stems) === 1),
  )
  const segments = map.service.users.segments ?? []
  // Rows that a table sums to one segment's row, or three and more that it sums at all, split what is described.
  const parts = map.sums.flatMap(sum =>
    sum.parts.length >= 3 || (sum.declared && segments.some(segment => counts(sum.total, segment)))
      ? sum.parts
      : [],
  )
  const byPrefix = new Map<string, RowFact[]>()
  for (const row of rows) {
    const prefix = row.stems.slice(0, 2).join(' ')
    if (prefix !== '') byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), row])
  }
  const families = [...byPrefix.values()].filter(group => group.length >= 3).flat()
  return new Set([...places, ...parts, ...families])
}
