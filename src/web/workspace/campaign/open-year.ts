import { createElement } from 'react'
import { isSamePerson } from '../../../domain/campaign/same-person.ts'
import { may } from '../../../domain/permission/may.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { OpenYearPage, type PersonChoice } from '../../../ui/workspace/campaign/open-year-page.tsx'
import type { Appointment } from '../../../usecases/campaign/appoint.ts'
import { openCampaign } from '../../../usecases/campaign/open-campaign.ts'
import { type OpeningForm, openingForm } from '../../../usecases/campaign/opening-form.ts'
import { campaignWords } from '../../../words/campaign.ts'
import { departmentsWords } from '../../../words/departments.ts'
import { personName } from '../../../words/person-name.ts'
import { refusalSentence } from '../../../words/refusals.ts'
import { urls } from '../../urls.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'
import { numberIn, yearIn } from './asked-year.ts'
import { mapName } from './board-view.ts'

/** The form that opens a year: its deadline, and who sees to what. */
export async function openYearPage(
  visit: PersonVisit,
  asked: WorkAsked,
  problem: Refusal | null = null,
): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const { language } = visit.address
  const read = await openingForm(store, actor, today)
  if (!read.ok) return { kind: 'problem', problem: refused(read.error, language, urls.work(language)) }
  const form = read.value
  const words = campaignWords(language)
  const year = yearIn(asked)
  if (year !== form.year) return { kind: 'moved', to: urls.campaignPart(language, form.year, 'apri') }
  const nobody = { value: '', name: words.open.noPerson }
  const page = createElement(OpenYearPage, {
    frame: workFrame(visit),
    words,
    year,
    services: form.services.length,
    openYear: form.openYear,
    action: urls.campaignPart(language, year, 'apri'),
    deadline: asked.form.get('scadenza') ?? usualDeadline(year, today),
    people: [nobody, ...form.people.map(each => ({ value: String(each.person), name: each.name }))],
    managers: managersOf(form).map(({ name, services }, at) => ({
      ...choice(asked.form, `responsabile-${at}`, chosenManager(form, name, services)),
      label: personName(name),
      about: services.map(each => mapName(each.name, each.slug)).join(', '),
    })),
    contributors: form.services.map(each => ({
      ...choice(asked.form, `referente-${each.service}`, each.contributors[0]),
      label: mapName(each.name, each.slug),
      about: each.manager === null ? words.noManager : personName(each.manager),
    })),
    departments: may(actor.assignments, 'department.set', today)
      ? { name: departmentsWords(language).link, href: urls.departments(language) }
      : null,
    problem: problem && refusalSentence(problem, language),
  })
  return workPage(page, problem ? { status: 422 } : {})
}

/** The end of February after the year; a month from today where less than two weeks are left to it. */
function usualDeadline(year: number, today: string): string {
  const usual = `${year + 1}-02-28`
  return usual < dayAfter(today, 14) ? dayAfter(today, 30) : usual
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** Opens the year as the form says. */
export async function openYear(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const { language } = visit.address
  const { form } = asked
  const year = yearIn(asked)
  const read = await openingForm(store, actor, today)
  if (!read.ok) return { kind: 'problem', problem: refused(read.error, language, urls.work(language)) }
  const appointments = [
    ...managersOf(read.value).flatMap(({ services }, at) =>
      services.flatMap(({ service }) => appointment('manager', form.get(`responsabile-${at}`), service)),
    ),
    ...read.value.services.flatMap(({ service }) =>
      appointment('contributor', form.get(`referente-${service}`), service),
    ),
  ]
  const deadline = form.get('scadenza') ?? ''
  const opened = await openCampaign(store, actor, { year, deadline, appointments, today })
  return opened.ok
    ? { kind: 'moved', to: urls.campaign(language, year) }
    : openYearPage(visit, asked, opened.error)
}

interface NamedManager {
  /** As the document writes it. */
  readonly name: string
  readonly services: OpeningForm['services']
}

/** The managers that the document names, each with the services. */
function managersOf({ services }: OpeningForm): readonly NamedManager[] {
  const names = [...new Set(services.flatMap(each => each.manager ?? []))].sort()
  return names.map(name => ({ name, services: services.filter(each => each.manager === name) }))
}

/** Who holds the role already, else whose name it is. */
function chosenManager(
  { people }: OpeningForm,
  name: string,
  services: OpeningForm['services'],
): number | undefined {
  return services[0]?.managers[0] ?? people.find(each => isSamePerson(name, each.name))?.person
}

function choice(
  form: URLSearchParams,
  field: string,
  chosen: number | undefined,
): Pick<PersonChoice, 'field' | 'chosen'> {
  return { field, chosen: form.get(field) ?? (chosen === undefined ? '' : String(chosen)) }
}

function appointment(role: Appointment['role'], person: string | null, service: number): Appointment[] {
  const number = numberIn(person)
  return number === 0 ? [] : [{ role, person: number, service }]
}
