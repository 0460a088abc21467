import { createElement } from 'react'
import { mapStates } from '../../../domain/campaign/map-state.ts'
import { permissions, type Verb, verbs } from '../../../domain/permission/permissions.ts'
import { type Role, roles } from '../../../domain/permission/role.ts'
import { RightsPage } from '../../../ui/workspace/rights/rights-page.tsx'
import type { Language } from '../../../words/language.ts'
import { mapStateWord } from '../../../words/map-states.ts'
import { permissionWords } from '../../../words/permission.ts'
import { rightsWords } from '../../../words/rights.ts'
import { patterns } from '../../urls.ts'
import type { WorkRoute } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import type { PersonVisit } from '../work-visit.ts'

/** The table of rights as a page, for whoever has signed in. */
export const rightsRoutes: readonly WorkRoute[] = [
  {
    method: 'GET',
    pattern: patterns.rights,
    entrance: 'signed-in',
    answer: async visit => rightsPage(visit),
  },
]

function rightsPage(visit: PersonVisit): WorkAnswer {
  const { language } = visit.address
  const words = rightsWords(language)
  const said = permissionWords(language)
  const held = roles.filter(role => isHeld(visit, role)).map(role => said.roles[role])
  const page = createElement(RightsPage, {
    frame: workFrame(visit),
    words,
    yours: held.length > 0 ? words.yours(held.join(', ')) : words.withoutRole,
    roles: roles.map(role => ({ key: role, name: said.roles[role], meaning: said.roleMeanings[role] })),
    rows: verbs.map(verb => ({
      key: verb,
      verb: said.verbs[verb],
      cells: roles.map(role => grantWords(verb, role, language)),
    })),
  })
  return workPage(page)
}

/** When a role may: in which states of a map, where the verb is about one. */
function grantWords(verb: Verb, role: Role, language: Language): string | null {
  const words = rightsWords(language)
  const states = permissions[verb][role]
  if (!states) return null
  if (!verb.startsWith('map.')) return words.yes
  if (states.length === mapStates.length) return words.always
  const open = mapStates.filter(state => state !== 'sealed')
  return open.every(state => states.includes(state))
    ? words.untilSealed
    : states.map(state => mapStateWord(state, language)).join(', ')
}

function isHeld({ actor, today }: PersonVisit, role: Role): boolean {
  return actor.assignments.some(
    each => each.role === role && each.from <= today && (each.to === null || each.to >= today),
  )
}
