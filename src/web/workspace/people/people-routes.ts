import { writtenDay } from '../../../domain/people/written-day.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import type { Result } from '../../../domain/result.ts'
import { addDeputy } from '../../../usecases/people/add-deputy.ts'
import { assignRole } from '../../../usecases/people/assign-role.ts'
import { endPerson, renewLink, reopenPerson, unlockPerson } from '../../../usecases/people/change-account.ts'
import { endRole } from '../../../usecases/people/end-role.ts'
import { invite } from '../../../usecases/people/invite.ts'
import { type PersonDeed, patterns, urls } from '../../urls.ts'
import { composeLink } from '../access/compose-link.ts'
import type { WorkAsked, WorkRoute } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import type { PersonVisit } from '../work-visit.ts'
import { linkMadePage, peoplePage, personPage } from './people-pages.ts'
import { roleIn } from './role-form.ts'

type Done = Result<unknown, Refusal>
type DeedWork = (visit: PersonVisit, person: number, form: URLSearchParams) => Promise<Done>

/** What each form of a person's page does; each leads back to the page. */
const deeds: Readonly<Record<Exclude<PersonDeed, 'nuovo-link'>, DeedWork>> = {
  async ruolo({ store, actor, today }, person, form) {
    const role = roleIn(form, today)
    return role.ok ? assignRole(store, actor, person, { ...role.value, today }) : role
  },
  'fine-ruolo': ({ store, actor, today }, _person, form) =>
    endRole(store, actor, { assignment: numberIn(form.get('incarico')), today }),
  async sostituto({ store, actor, today }, standsInFor, form) {
    const [from, to] = [writtenDay(form.get('dal') ?? ''), writtenDay(form.get('al') ?? '')]
    if (!from.ok) return from
    if (!to.ok) return to
    const person = numberIn(form.get('sostituto'))
    return addDeputy(store, actor, { person, standsInFor, from: from.value, to: to.value, today })
  },
  sblocca: ({ store, actor, today }, person) => unlockPerson(store, actor, person, today),
  chiudi: ({ store, actor, today, now }, person) => endPerson(store, actor, person, { today, now }),
  riapri: ({ store, actor, today }, person) => reopenPerson(store, actor, person, today),
}

/** The administrator's pages of people, and their forms. */
export const peopleRoutes: readonly WorkRoute[] = [
  {
    method: 'GET',
    pattern: patterns.people,
    entrance: 'people.manage',
    answer: visit => peoplePage(visit),
  },
  { method: 'POST', pattern: patterns.invite, entrance: 'people.manage', answer: invited },
  {
    method: 'GET',
    pattern: patterns.person,
    entrance: 'people.manage',
    answer: (visit, { params }) => personPage(visit, numberIn(params['person'])),
  },
  {
    method: 'POST',
    pattern: language => patterns.personDeed(language, 'nuovo-link'),
    entrance: 'people.manage',
    answer: async (visit, { params }) => {
      const person = numberIn(params['person'])
      const { store, actor, today, now } = visit
      const link = await renewLink(store, actor, person, { today, now, compose: composeLink(visit) })
      return link.ok ? linkMadePage(visit, person, link.value) : personPage(visit, person, link.error)
    },
  },
  ...(Object.entries(deeds) as [keyof typeof deeds, DeedWork][]).map(
    ([deed, work]): WorkRoute => ({
      method: 'POST',
      pattern: language => patterns.personDeed(language, deed),
      entrance: 'people.manage',
      answer: async (visit, { params, form }) => {
        const person = numberIn(params['person'])
        const done = await work(visit, person, form)
        if (!done.ok) return personPage(visit, person, done.error)
        return { kind: 'moved', to: urls.person(visit.address.language, person) }
      },
    }),
  ),
]

async function invited(visit: PersonVisit, { form }: WorkAsked): Promise<WorkAnswer> {
  const { store, actor, today, now } = visit
  const role = roleIn(form, today)
  if (!role.ok) return peoplePage(visit, { form, problem: role.error })
  const invitation = { name: form.get('nome') ?? '', email: form.get('email') ?? '', role: role.value }
  const link = await invite(store, actor, invitation, { today, now, compose: composeLink(visit) })
  return link.ok
    ? linkMadePage(visit, link.value.person, link.value)
    : peoplePage(visit, { form, problem: link.error })
}

/** A number of the store; 0, which nobody has, for what is none. */
function numberIn(text: string | null | undefined): number {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0
}
