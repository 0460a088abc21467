import { createElement } from 'react'
import { may } from '../../../domain/permission/may.ts'
import { type HomeMap, WorkHomePage } from '../../../ui/workspace/map/work-home-page.tsx'
import { listOwnMaps, type OwnMap } from '../../../usecases/campaign/list-own-maps.ts'
import type { Language } from '../../../words/language.ts'
import { personName } from '../../../words/person-name.ts'
import { portalWords } from '../../../words/portal.ts'
import { workHomeWords } from '../../../words/work-home.ts'
import { shownName } from '../../portal/names.ts'
import { urls } from '../../urls.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import type { PersonVisit } from '../work-visit.ts'
import { firstSteps } from './first-steps.ts'

/** `/lavoro`: what the person who asks has to do; `scritte` says what a form brought back did. */
export async function workHome(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { scritte } = asked.query
  const { store, actor, today, address } = visit
  const { language } = address
  const work = await listOwnMaps(store, actor, today)
  const maps = work?.maps ?? []
  const listed = (turn: OwnMap['turn']) =>
    maps
      .filter(each => each.turn === turn)
      .toSorted(urgency)
      .map(each => homeMap(each, work?.year ?? 0, today, language))
  return workPage(
    createElement(WorkHomePage, {
      frame: workFrame(visit),
      year: work && { year: work.year, deadline: work.deadline, isOpen: work.state === 'open' },
      write: listed('write'),
      approve: listed('approve'),
      look: listed('look'),
      board:
        work && may(actor.assignments, 'board.read', today)
          ? { name: workHomeWords(language).board(work.year), href: urls.campaign(language, work.year) }
          : null,
      steps: work === null ? firstSteps(visit) : [],
      forms: maps.some(each => each.turn === 'write')
        ? { href: urls.workForms(language), action: urls.sendForms(language) }
        : null,
      written: typeof scritte === 'string' && /^\d{1,6}$/.test(scritte) ? Number(scritte) : null,
    }),
  )
}

/** What came back first, then what is due first. */
function urgency(one: OwnMap, other: OwnMap): number {
  const back = (map: OwnMap) => (map.state === 'returned' ? 0 : 1)
  return back(one) - back(other) || one.due.localeCompare(other.due) || one.position - other.position
}

function homeMap(map: OwnMap, year: number, today: string, language: Language): HomeMap {
  const { slug, due, state, progress, findings, openComments, moved } = map
  return {
    link: {
      name: shownName(map.name, null, portalWords(language)),
      href: urls.workMap(language, year, slug),
    },
    manager: map.manager === null ? '' : personName(map.manager),
    state,
    due,
    isLate: due < today && (state === 'draft' || state === 'returned'),
    ...progress,
    errors: findings.error,
    comments: openComments,
    moved: moved && { by: moved.by, reason: moved.reason },
  }
}
