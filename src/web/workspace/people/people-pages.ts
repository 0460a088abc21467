import { createElement } from 'react'
import { may } from '../../../domain/permission/may.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import type { StoredAssignment } from '../../../store/rows/people/assignments.ts'
import { LinkMadePage } from '../../../ui/workspace/people/link-made-page.tsx'
import { PeoplePage } from '../../../ui/workspace/people/people-page.tsx'
import { PersonPage } from '../../../ui/workspace/people/person-page.tsx'
import { type GivenLink, linkDays } from '../../../usecases/people/give-link.ts'
import { listPeople, type PeopleListed } from '../../../usecases/people/list-people.ts'
import { departmentsWords } from '../../../words/departments.ts'
import { formatMoment } from '../../../words/moment.ts'
import { type PeopleWords, peopleWords } from '../../../words/people.ts'
import { refusalSentence } from '../../../words/refusals.ts'
import { type PersonDeed, urls } from '../../urls.ts'
import { linkAddress } from '../access/compose-link.ts'
import { roleView } from '../role-views.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'
import { roleFields } from './role-form.ts'

type Person = PeopleListed['people'][number]

/** Everybody; `sent` is the form of inviting as it was sent, with what was wrong with it. */
export async function peoplePage(
  visit: PersonVisit,
  sent: { readonly form: URLSearchParams; readonly problem: Refusal } | null = null,
): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const { language } = visit.address
  const listed = await listPeople(store, actor, today)
  if (!listed.ok) return { kind: 'problem', problem: refused(listed.error, language) }
  const words = peopleWords(language)
  const views = viewsOf(visit, listed.value)
  const page = createElement(PeoplePage, {
    frame: workFrame(visit),
    words,
    people: listed.value.people.map(person => ({
      id: person.id,
      href: urls.person(language, person.id),
      name: person.name,
      email: person.email,
      roles: person.roles.filter(views.holds).map(views.role),
      state: stateOf(person, words, visit.now),
      seen: person.seen && formatMoment(person.seen),
      ended: person.endedAt !== null,
    })),
    invite: urls.invite(language),
    fields: roleFields(listed.value, today, language),
    written: {
      name: (sent?.form.get('nome') ?? '').slice(0, 120),
      email: (sent?.form.get('email') ?? '').slice(0, 254),
    },
    problem: sent && refusalSentence(sent.problem, language),
    rights: urls.rights(language),
    departments: may(actor.assignments, 'department.set', today)
      ? { name: departmentsWords(language).link, href: urls.departments(language) }
      : null,
  })
  return workPage(page, sent ? { status: 422 } : {})
}

/** One person, with what was wrong with the last form. */
export async function personPage(
  visit: PersonVisit,
  id: number,
  problem: Refusal | null = null,
): Promise<WorkAnswer> {
  const { store, actor, today, now } = visit
  const { language } = visit.address
  const listed = await listPeople(store, actor, today)
  if (!listed.ok) return { kind: 'problem', problem: refused(listed.error, language) }
  const person = listed.value.people.find(each => each.id === id)
  if (!person) return notThere(visit, id)
  const words = peopleWords(language)
  const views = viewsOf(visit, listed.value)
  const deed = (what: PersonDeed) => urls.personDeed(language, id, what)
  const page = createElement(PersonPage, {
    frame: workFrame(visit),
    words,
    people: urls.people(language),
    name: person.name,
    email: person.email,
    state: stateOf(person, words, now),
    locked: isLocked(person, now) ? formatMoment(person.lockedUntil ?? now) : null,
    joined: person.joined,
    ended: person.endedAt !== null,
    roles: person.roles.filter(views.holds).map(views.role),
    past: person.roles.filter(role => !views.holds(role)).map(views.role),
    fields: roleFields(listed.value, today, language),
    others: listed.value.people
      .filter(each => each.id !== id && each.endedAt === null)
      .map(each => ({ value: String(each.id), name: each.name })),
    deeds: {
      giveRole: deed('ruolo'),
      endRole: deed('fine-ruolo'),
      deputy: deed('sostituto'),
      newLink: deed('nuovo-link'),
      unlock: deed('sblocca'),
      end: deed('chiudi'),
      reopen: deed('riapri'),
    },
    history: urls.workHistory(language, { persona: String(id) }),
    problem: problem && refusalSentence(problem, language),
  })
  return workPage(page, problem ? { status: 422 } : {})
}

/** The link that was made, shown once. */
export async function linkMadePage(visit: PersonVisit, id: number, link: GivenLink): Promise<WorkAnswer> {
  const { store, actor, today, site } = visit
  const { language } = visit.address
  const listed = await listPeople(store, actor, today)
  const person = listed.ok ? listed.value.people.find(each => each.id === id) : undefined
  if (!person) return notThere(visit, id)
  const page = createElement(LinkMadePage, {
    frame: workFrame(visit),
    words: peopleWords(language),
    name: person.name,
    email: person.email,
    link: linkAddress(site.url, language, link),
    days: linkDays[link.purpose],
    person: urls.person(language, id),
    people: urls.people(language),
  })
  return workPage(page)
}

function viewsOf({ today, address }: PersonVisit, { people, services }: PeopleListed) {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const nameOf = (person: number) => names.get(person) ?? ''
  return {
    holds: ({ to }: StoredAssignment) => to === null || to >= today,
    role: (role: StoredAssignment) => roleView(role, services, nameOf, address.language),
  }
}

function stateOf(person: Person, { states }: PeopleWords, now: Date): string {
  if (person.endedAt !== null) return states.ended
  if (!person.joined) return states.invited
  if (isLocked(person, now)) return states.locked
  return person.secondFactor ? states.secondFactor : states.active
}

function isLocked({ lockedUntil }: Person, now: Date): boolean {
  return lockedUntil !== null && lockedUntil > now
}

function notThere({ address }: PersonVisit, person: number): WorkAnswer {
  const { language } = address
  const problem = refused({ kind: 'person-not-found', person }, language, urls.people(language))
  return { kind: 'problem', problem: { ...problem, status: 404 } }
}
