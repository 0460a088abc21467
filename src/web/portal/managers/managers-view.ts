import { slug } from '../../../domain/slug.ts'
import type { Frame } from '../../../ui/frame.ts'
import type { ManagerSection, ManagersProps } from '../../../ui/managers/managers-page.tsx'
import { formWord, peopleOf } from '../../../ui/people.ts'
import { personName } from '../../../words/person-name.ts'
import { titleCase } from '../../../words/title-case.ts'
import { type EditionAtlas, serviceLink } from '../edition-atlas.ts'

/** The managers of an edition by name, those nobody answers for last; services in the order of the document. */
export function managersView(frame: Frame, year: number, { maps }: EditionAtlas): ManagersProps {
  const order = new Intl.Collator('it')
  const names = new Map<string, number[]>()
  for (const [at, { map }] of maps.entries()) {
    const name = map.manager ? personName(map.manager) : ''
    names.set(name, [...(names.get(name) ?? []), at])
  }
  const managers = [...names]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || order.compare(a, b))
    .map(([name, mine]): ManagerSection => {
      const own = mine.flatMap(at => maps[at] ?? [])
      const people = own.reduce((total, { map }) => total + (peopleOf(map.delivery?.staff) ?? 0), 0)
      return {
        id: `responsabile-${slug(name)}`,
        name,
        departments: [...new Set(own.flatMap(each => (each.department ? [titleCase(each.department)] : [])))],
        people: Math.round(people * 100) / 100,
        services: mine.map(at => ({
          ...serviceLink(frame, year, maps, at),
          form: formWord(maps[at]?.map.delivery?.forms),
          people: peopleOf(maps[at]?.map.delivery?.staff),
          outputs: maps[at]?.map.outputs?.series.length ?? 0,
          served: maps[at]?.map.users.served?.series.length ?? 0,
        })),
      }
    })
  return { frame, year, managers }
}
