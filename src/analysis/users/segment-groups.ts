import type { ServiceMap } from '../../domain/edition.ts'
import { labelKey } from '../../domain/label-key.ts'
import { type Audience, audiences, audiencesOf } from './audiences.ts'

/** A segment of one map, with the row that counts its users where one has the same name. */
export interface SegmentUse {
  /** Index of the map in the edition. */
  readonly service: number
  /** Index in the map's table of users served; null where no row has its name. */
  readonly row: number | null
}

/** Segments of one name, across the maps. */
export interface SegmentEntry {
  /** The most frequent spelling. */
  readonly name: string
  /** The other spellings. */
  readonly alsoWritten: readonly string[]
  readonly uses: readonly SegmentUse[]
}

export interface AudienceGroup {
  readonly audience: Audience
  /** Those of most services first, then by name. */
  readonly segments: readonly SegmentEntry[]
}

/** Words that make no difference between two names of a segment: articles, prepositions, «e». */
const small = new Set(
  'a ad al alla alle ai agli che con d da dal dalla de degli dei del dell della delle di e ed i il in l la le lo gli nei nel nella per un una'.split(
    ' ',
  ),
)

/**
 * The segments of an edition by the groups of people they name. Names that differ only in case, accents, punctuation
 * and small words are one entry that shows every spelling; all others stay apart.
 */
export function segmentGroups(services: readonly ServiceMap[]): readonly AudienceGroup[] {
  const groups = new Map<Audience, Map<string, { spellings: Map<string, number>; uses: SegmentUse[] }>>()
  for (const [service, map] of services.entries()) {
    const rows = (map.users.served?.series ?? []).map(series => labelKey(series.label))
    for (const { name } of map.users.segments ?? []) {
      const key = segmentKey(name)
      if (key === '') continue
      const row = rows.indexOf(labelKey(name))
      for (const audience of audiencesOf(name, map.name ?? '')) {
        const group = groups.get(audience) ?? new Map()
        groups.set(audience, group)
        const entry = group.get(key) ?? { spellings: new Map<string, number>(), uses: [] }
        group.set(key, entry)
        entry.spellings.set(name, (entry.spellings.get(name) ?? 0) + 1)
        if (!entry.uses.some((use: SegmentUse) => use.service === service)) {
          entry.uses.push({ service, row: row < 0 ? null : row })
        }
      }
    }
  }
  return audiences.flatMap(audience => {
    const group = groups.get(audience)
    return group ? [{ audience, segments: [...group.values()].map(entryOf).sort(byServices) }] : []
  })
}

/** What a segment is called, without how it is written. */
export function segmentKey(name: string): string {
  return labelKey(name)
    .split(' ')
    .filter(word => !small.has(word))
    .join(' ')
}

function entryOf({ spellings, uses }: { spellings: Map<string, number>; uses: SegmentUse[] }): SegmentEntry {
  const [first, ...others] = [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const shown = new Set([labelKey(first?.[0] ?? '')])
  const alsoWritten = others.flatMap(([text]) => {
    const key = labelKey(text)
    if (shown.has(key)) return []
    shown.add(key)
    return [text]
  })
  return { name: first?.[0] ?? '', alsoWritten, uses }
}

function byServices(a: SegmentEntry, b: SegmentEntry): number {
  return b.uses.length - a.uses.length || labelKey(a.name).localeCompare(labelKey(b.name), 'it')
}
