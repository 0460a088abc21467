import {
  type FoundEntry,
  type FoundService,
  foundEnd,
  foundStart,
  type SearchData,
} from '../../store/queries/search.ts'
import type { Frame } from '../../ui/frame.ts'
import type { ExcerptPart, SearchGroup, SearchHit, SearchProps } from '../../ui/search-page.tsx'
import { personName } from '../../words/person-name.ts'
import { sentenceCase, titleCase } from '../../words/title-case.ts'
import { shownName } from './names.ts'

/** Longer texts are cut: what one looks for is said in a few words. */
const longest = 200

/** Words to look for, from whatever an address holds: no control characters, single spaces, not too long. */
export function queryText(value: unknown): string {
  const text = Array.isArray(value) ? value[0] : value
  if (typeof text !== 'string') return ''
  return text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .trim()
}

/** The page's view of what was found. */
export function searchView(frame: Frame, year: number, query: string, data: SearchData): SearchProps {
  return {
    frame,
    year,
    query,
    totalHits: data.totalHits,
    totalServices: data.totalServices,
    groups: data.services.map(service => searchGroup(frame, year, service)),
  }
}

function searchGroup(frame: Frame, year: number, service: FoundService): SearchGroup {
  const href = frame.links.service(year, service.slug)
  return {
    name: shownName(service.name, service.previous, frame.words),
    named: service.name !== null,
    href,
    manager: service.manager && personName(service.manager),
    hits: service.entries.map(entry =>
      searchHit(entry, href, seriesPageOf(frame, year, service.slug, entry)),
    ),
    more: Math.max(0, service.hits - service.entries.length),
  }
}

/** Where on the service's page each kind of thing stands. */
const anchors: Readonly<Record<FoundEntry['kind'], string>> = {
  service: '',
  element: '#che-cosa',
  segment: '#a-chi',
  series: '#output',
  facility: '#strutture',
}

/** A quantity has a page of its own; null for anything else. */
function seriesPageOf(
  frame: Frame,
  year: number,
  service: string,
  { section, slug }: FoundEntry,
): string | null {
  return section && slug ? frame.links.series(year, service, section, slug) : null
}

function searchHit(entry: FoundEntry, href: string, own: string | null): SearchHit {
  const title = entry.kind === 'service' ? titleCase(unmarked(entry.title)) : null
  return {
    kind: entry.kind,
    href: own ?? href + anchors[entry.kind],
    title: title === null ? parts(sentenceCase(entry.title)) : [{ text: title, found: false }],
    // A text without the words says nothing of why it was found.
    excerpt: entry.excerpt.includes(foundStart) ? parts(entry.excerpt) : [],
  }
}

/** Cuts a text at the marks that the search puts around found words. */
function parts(text: string): readonly ExcerptPart[] {
  return text
    .split(new RegExp(`(${foundStart}[^${foundEnd}]*${foundEnd})`))
    .filter(part => part !== '')
    .map(part =>
      part.startsWith(foundStart) ? { text: unmarked(part), found: true } : { text: part, found: false },
    )
}

function unmarked(text: string): string {
  return text.replaceAll(foundStart, '').replaceAll(foundEnd, '')
}
