import type { ManagementForms } from '../../../domain/edition.ts'
import type { AddressedMap } from '../../../store/queries/addressed-maps.ts'
import type { Frame } from '../../../ui/frame.ts'
import type { FormRow, ManagementProps, StaffRow } from '../../../ui/management/management-page.tsx'
import { formWord, peopleOf } from '../../../ui/people.ts'
import { managementWords } from '../../../words/management.ts'
import { type EditionAtlas, serviceLink } from '../edition-atlas.ts'
import { groupTitle } from '../home-view.ts'
import { groupAnchor } from '../names.ts'

const formOrder = ['direct', 'mixed', 'several', 'outsourced', 'unknown'] as const

/** How the services of an edition are run. */
export function managementView(frame: Frame, year: number, { maps }: EditionAtlas): ManagementProps {
  return {
    frame,
    year,
    forms: formOrder.map(form => formRow(frame, year, maps, form)).filter(row => row.services.length > 0),
    by: maps.some(each => each.department) ? 'department' : 'manager',
    staff: staffRows(frame, year, maps),
    unstated: maps.filter(each => peopleOf(each.map.delivery?.staff) === null).length,
    coDelivery: maps.flatMap(({ map }, at) => {
      const parts = (map.delivery?.coDelivery ?? []).filter(each => says(each.segment) || says(each.role))
      return parts.length > 0 ? [{ service: serviceLink(frame, year, maps, at), parts }] : []
    }),
    organisations: {
      name: managementWords[frame.language].organisations,
      href: frame.links.organisations(year),
    },
  }
}

function formRow(
  frame: Frame,
  year: number,
  maps: readonly AddressedMap[],
  form: (typeof formOrder)[number],
): FormRow {
  const order = new Intl.Collator('it')
  const mine = [...maps.keys()].filter(at => formWord(maps[at]?.map.delivery?.forms) === form)
  return {
    form,
    people: sum(mine.map(at => peopleOf(maps[at]?.map.delivery?.staff) ?? 0)),
    services: mine
      .map(at => ({
        ...serviceLink(frame, year, maps, at),
        note: noteOf(maps[at]?.map.delivery?.forms ?? null),
      }))
      .sort((a, b) => order.compare(a.name, b.name)),
  }
}

/** What the map notes beside the forms that it uses. */
function noteOf(forms: ManagementForms | null): string {
  if (!forms) return ''
  return [forms.direct, forms.outsourced, forms.mixed]
    .flatMap(form => (form.used && form.note ? [form.note] : []))
    .join('; ')
}

/** By department where the data know it, else by manager; most people first. */
function staffRows(frame: Frame, year: number, maps: readonly AddressedMap[]): readonly StaffRow[] {
  const rows = new Map<string, { own: number; external: number; services: number; named: boolean }>()
  for (const { department, map } of maps) {
    const name = groupTitle({ department, manager: map.manager }, frame)
    const row = rows.get(name) ?? { own: 0, external: 0, services: 0, named: false }
    rows.set(name, {
      own: sum([row.own, map.delivery?.staff?.own ?? 0]),
      external: sum([row.external, map.delivery?.staff?.external ?? 0]),
      services: row.services + 1,
      named: department !== null || map.manager !== null,
    })
  }
  return [...rows]
    .map(([name, row]) => ({ name, ...row, href: `${frame.links.edition(year)}#${groupAnchor(name)}` }))
    .sort((a, b) => b.own + b.external - a.own - a.external)
}

function says(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100
}
