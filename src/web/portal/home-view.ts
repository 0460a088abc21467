import type { HomePageData, HomeService } from '../../store/queries/home-page.ts'
import type { CityGroup, CityTile } from '../../ui/city-picture.tsx'
import type { Frame } from '../../ui/frame.ts'
import type { HomeProps } from '../../ui/home-page.tsx'
import { formWord, peopleOf } from '../../ui/people.ts'
import type { GlancedEdition } from '../../usecases/glance-at-edition.ts'
import { personName } from '../../words/person-name.ts'
import { titleCase } from '../../words/title-case.ts'
import { glanceView } from './glance/glance-view.ts'
import { groupAnchor, shownName } from './names.ts'

/** The home page's view of an edition: services in groups, largest first, and the headline figures. */
export function homeView(
  frame: Frame,
  year: number,
  editions: readonly number[],
  data: HomePageData,
  glanced: GlancedEdition,
): HomeProps {
  const headless = data.services.filter(service => service.name === null).length
  return {
    frame,
    year,
    editions,
    figures: {
      named: data.services.length - headless,
      headless,
      series: data.series,
      cells: data.cells,
      firstDate: data.firstDate,
      lastDate: data.lastDate,
    },
    groups: cityGroups(frame, year, data.services),
    changes: changes(frame, glanced),
    examples: examples(frame, year, data.services),
  }
}

/** How many rises and how many falls the home page tells. */
const mostChanges = 4

function changes(frame: Frame, glanced: GlancedEdition): HomeProps['changes'] {
  const { since, smallest, rises, falls } = glanceView(frame, glanced)
  return { since, smallest, rises: rises.slice(0, mostChanges), falls: falls.slice(0, mostChanges) }
}

/** By department where the data know it, else by manager; large groups first, and large services in each. */
function cityGroups(frame: Frame, year: number, services: readonly HomeService[]): readonly CityGroup[] {
  const groups = new Map<string, { service: HomeService; tile: CityTile }[]>()
  services.forEach((service, index) => {
    const title = groupTitle(service, frame)
    const tile = tileOf(frame, year, service, services[index - 1]?.name ?? null)
    groups.set(title, [...(groups.get(title) ?? []), { service, tile }])
  })
  return [...groups]
    .map(([title, members]) => ({
      id: groupAnchor(title),
      title,
      subtitle: managersOf(members.map(member => member.service)),
      people: sum(members.map(member => member.tile.people ?? 0)),
      services: members.map(member => member.tile).sort((a, b) => (b.people ?? 0) - (a.people ?? 0)),
    }))
    .sort((a, b) => b.people - a.people)
}

/** The name of the group that a service stands in. */
export function groupTitle(service: Pick<HomeService, 'department' | 'manager'>, frame: Frame): string {
  if (service.department) return titleCase(service.department)
  return service.manager ? personName(service.manager) : frame.words.home.noManager
}

/** Under a department, who answers there; nothing where the group is a manager's own. */
function managersOf(services: readonly HomeService[]): string | null {
  if (!services.some(service => service.department)) return null
  const names = services.flatMap(service => (service.manager ? [personName(service.manager)] : []))
  return [...new Set(names)].join(', ') || null
}

function tileOf(frame: Frame, year: number, service: HomeService, previous: string | null): CityTile {
  return {
    name: shownName(service.name, previous, frame.words),
    named: service.name !== null,
    href: frame.links.service(year, service.slug),
    form: formWord(service.forms),
    own: service.staff?.own ?? 0,
    external: service.staff?.external ?? 0,
    people: peopleOf(service.staff),
  }
}

/** Where to begin: the largest service of each of the three largest groups. */
function examples(frame: Frame, year: number, services: readonly HomeService[]): HomeProps['examples'] {
  const groups = cityGroups(frame, year, services)
  return groups.slice(0, 3).flatMap(group => {
    const tile = group.services.find(each => each.named)
    return tile ? [{ name: tile.name, href: tile.href }] : []
  })
}

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100
}
