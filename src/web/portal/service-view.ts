import { lastChange } from '../../domain/comparison/change-at.ts'
import { scopeBreaks } from '../../domain/comparison/scope-breaks.ts'
import type { NeighbourMap, ServicePageData } from '../../store/queries/service-page.ts'
import type { Frame } from '../../ui/frame.ts'
import type { NamedLink } from '../../ui/links.ts'
import type { ServiceProps } from '../../ui/service-page-props.ts'
import type { TableView } from '../../ui/table-view.ts'
import { compareWords } from '../../words/compare.ts'
import { lensWords } from '../../words/lens.ts'
import { urls } from '../urls.ts'
import { groupTitle } from './home-view.ts'
import { groupAnchor, shownName } from './names.ts'
import { aroundService, type Surroundings } from './service-surroundings.ts'

/** The page's view of one map: names as people read them, neighbours, and what its figures say row by row. */
export function serviceView(
  frame: Frame,
  year: number,
  data: ServicePageData,
  surroundings: Surroundings,
): ServiceProps {
  const { map, department } = data
  const group = groupTitle({ department, manager: map.manager }, frame)
  const title = shownName(map.name, data.previous?.name ?? null, frame.words)
  return {
    frame,
    year,
    slug: data.slug,
    title,
    map,
    department,
    position: data.position + 1,
    count: data.count,
    group: { name: group, href: `${frame.links.edition(year)}#${groupAnchor(group)}` },
    previous: neighbour(frame, year, data.previous, null),
    next: neighbour(frame, year, data.next, map.name),
    outputs: tableView(frame, year, data, 'output'),
    served: tableView(frame, year, data, 'served'),
    further: furtherLinks(frame, year, data),
    ...aroundService(frame, title, data, surroundings),
  }
}

/** @param before name of the map before the neighbour, where it is known */
function neighbour(
  frame: Frame,
  year: number,
  map: NeighbourMap | null,
  before: string | null,
): NamedLink | null {
  return map && { name: shownName(map.name, before, frame.words), href: frame.links.service(year, map.slug) }
}

/** A map without tables has nothing to be divided or compared. */
function furtherLinks(
  { language }: Frame,
  year: number,
  { map, slug }: ServicePageData,
): readonly NamedLink[] {
  if (!map.outputs && !map.users.served) return []
  return [
    { name: lensWords[language].link, href: urls.lens(language, year, slug) },
    {
      name: compareWords[language].compareService,
      href: urls.compare(language, `?serie=${urls.service('it', year, slug)}`),
    },
  ]
}

function tableView(
  frame: Frame,
  year: number,
  { map, slug, slugs }: ServicePageData,
  section: 'output' | 'served',
): TableView | null {
  const table = section === 'output' ? map.outputs : map.users.served
  if (!table) return null
  const breaks = table.series.map(series => scopeBreaks(series, table.referenceDates, table.footnotes))
  return {
    table,
    addresses: (slugs[section] ?? []).map(row => frame.links.series(year, slug, section, row)),
    breaks,
    changes: table.series.map((series, index) => lastChange(series, breaks[index] ?? [])),
  }
}
