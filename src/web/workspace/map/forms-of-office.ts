import type { Refusal } from '../../../domain/refusal.ts'
import { fail, ok, type Result } from '../../../domain/result.ts'
import { slug as addressWord } from '../../../domain/slug.ts'
import { listOffices, type Offices } from '../../../usecases/campaign/list-offices.ts'
import { loadDraft } from '../../../usecases/campaign/load-draft.ts'
import { managerKey } from '../../../words/office-name.ts'
import { urls } from '../../urls.ts'
import { numberIn, yearIn } from '../campaign/asked-year.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'
import { fileOf } from './form-files.ts'

/** The forms of the maps of one office, in one workbook; `ufficio` says whose: see `offices-view.ts`. */
export async function formsOfOffice(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { store, actor, today, address } = visit
  const year = yearIn(asked)
  const refuse = (refusal: Refusal): WorkAnswer => ({
    kind: 'problem',
    problem: refused(refusal, address.language, `${urls.campaign(address.language, year)}#moduli`),
  })
  const offices = await listOffices(store, actor, { year, today })
  if (!offices.ok) return refuse(offices.error)
  const { ufficio } = asked.query
  const office = chosen(offices.value, typeof ufficio === 'string' ? ufficio : '', year)
  if (!office.ok) return refuse(office.error)
  const maps = []
  for (const slug of office.value.slugs) {
    const draft = await loadDraft(store, actor, { year, slug, today })
    if (!draft.ok) return refuse(draft.error)
    maps.push(draft.value)
  }
  return fileOf(visit, maps, addressWord(office.value.name) || 'mappe', { year })
}

interface Office {
  readonly name: string
  readonly slugs: readonly string[]
}

function chosen(offices: Offices, value: string, year: number): Result<Office, Refusal> {
  const [, kind, who = ''] = /^(responsabile|persona)\.(.{0,300})$/s.exec(value) ?? []
  const none = fail({ kind: 'office-without-maps', year, name: who } as const)
  if (kind === 'responsabile') {
    const slugs = offices.maps.filter(each => managerKey(each.manager) === who).map(each => each.slug)
    return slugs.length === 0 ? none : ok({ name: who, slugs })
  }
  const person = kind === 'persona' ? offices.people.find(each => each.person === numberIn(who)) : undefined
  if (!person) return fail({ kind: 'office-not-chosen' })
  return person.slugs.length === 0
    ? fail({ kind: 'office-without-maps', year, name: person.name })
    : ok(person)
}
