import { audienceWords } from '../../../analysis/users/audiences.ts'
import { type SegmentUse, segmentGroups, segmentKey } from '../../../analysis/users/segment-groups.ts'
import type { AddressedMap } from '../../../store/queries/addressed-maps.ts'
import { cellText } from '../../../ui/figure-format.ts'
import type { Frame } from '../../../ui/frame.ts'
import type { CriterionRow, ServedSegment, UsersProps } from '../../../ui/users/users-page.tsx'
import { seriesWords } from '../../../words/series.ts'
import { type EditionAtlas, serviceLink } from '../edition-atlas.ts'

/** Every segment of an edition by the people it names, with the users of the last column. */
export function usersView(frame: Frame, year: number, { maps }: EditionAtlas): UsersProps {
  const dates = maps.flatMap(each => each.map.users.served?.referenceDates.at(-1) ?? [])
  return {
    frame,
    year,
    lastDate: dates.sort().at(-1) ?? null,
    groups: segmentGroups(maps.map(each => each.map)).map(({ audience, segments }) => ({
      audience,
      words: audience === 'other' ? [] : audienceWords[audience],
      services: new Set(segments.flatMap(segment => segment.uses.map(use => use.service))).size,
      segments: segments.map(segment => ({
        name: segment.name,
        alsoWritten: segment.alsoWritten,
        served: segment.uses.map(use => served(frame, year, maps, use)),
      })),
    })),
    criteria: criteria(frame, year, maps),
  }
}

function served(frame: Frame, year: number, maps: readonly AddressedMap[], use: SegmentUse): ServedSegment {
  const service = serviceLink(frame, year, maps, use.service)
  const found = maps[use.service]
  const table = found?.map.users.served
  const series = use.row === null ? undefined : table?.series[use.row]
  const slug = use.row === null ? undefined : found?.slugs.served?.[use.row]
  const last = series?.observations.at(-1)
  if (!found || !series || !last || slug === undefined) return { service, users: null }
  const text = cellText(last, series, frame.language) || seriesWords[frame.language].statuses[last.status]
  return { service, users: { text, href: frame.links.series(year, found.slug, 'served', slug) } }
}

/** Criteria that several maps share first, then by name. */
function criteria(frame: Frame, year: number, maps: readonly AddressedMap[]): readonly CriterionRow[] {
  const rows = new Map<string, { text: string; at: number[] }>()
  for (const [at, { map }] of maps.entries()) {
    for (const text of map.users.criteria ?? []) {
      const key = segmentKey(text)
      if (key === '') continue
      const row = rows.get(key) ?? { text, at: [] }
      rows.set(key, row)
      if (!row.at.includes(at)) row.at.push(at)
    }
  }
  return [...rows.values()]
    .sort((a, b) => b.at.length - a.at.length || a.text.localeCompare(b.text, 'it', { sensitivity: 'base' }))
    .map(({ text, at }) => ({ text, services: at.map(each => serviceLink(frame, year, maps, each)) }))
}
