import { may } from '../../../domain/permission/may.ts'
import type { OfficeFormsView } from '../../../ui/workspace/campaign/office-forms.tsx'
import { listOffices } from '../../../usecases/campaign/list-offices.ts'
import { campaignWords } from '../../../words/campaign.ts'
import { officeFormsWords } from '../../../words/office-forms.ts'
import { namedManagers } from '../../../words/office-name.ts'
import { urls } from '../../urls.ts'
import type { PersonVisit } from '../work-visit.ts'

/** What the list sends: `responsabile.Anna Rossi`, `persona.12`. */
export const officeValue = {
  manager: (name: string) => `responsabile.${name}`,
  person: (person: number) => `persona.${person}`,
}

/** What the board shows of it; null once nothing can be written any more. */
export async function officesView(visit: PersonVisit, year: number): Promise<OfficeFormsView | null> {
  const { store, actor, today, address } = visit
  const { language } = address
  const offices = await listOffices(store, actor, { year, today })
  if (!offices.ok) return null
  const words = officeFormsWords(language)
  const nobody = campaignWords(language).noManager
  return {
    download: urls.campaignPart(language, year, 'moduli.xlsx'),
    managers: namedManagers(offices.value.maps).map(({ name, slugs }) => ({
      value: officeValue.manager(name),
      name: words.count(name || nobody, slugs.length),
    })),
    people: offices.value.people.map(({ person, name, slugs }) => ({
      value: officeValue.person(person),
      name: words.count(name, slugs.length),
    })),
    send: may(actor.assignments, 'map.write', today) ? urls.sendForms(language) : null,
  }
}
