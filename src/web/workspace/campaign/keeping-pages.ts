import { createElement } from 'react'
import { moves } from '../../../domain/campaign/map-state.ts'
import { may } from '../../../domain/permission/may.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { KeepingPage } from '../../../ui/workspace/campaign/keeping-page.tsx'
import { keepingView } from '../../../usecases/campaign/keeping-view.ts'
import { campaignWords } from '../../../words/campaign.ts'
import { mapStateWord } from '../../../words/map-states.ts'
import { formatDate } from '../../../words/number.ts'
import { refusalSentence } from '../../../words/refusals.ts'
import { sentenceCase } from '../../../words/title-case.ts'
import { type KeepingDeed, urls } from '../../urls.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'
import { slugIn, yearIn } from './asked-year.ts'
import { mapName, waitsFor } from './board-view.ts'

/** What the controller does for one map, with what was wrong with the last form. */
export async function keepingPage(
  visit: PersonVisit,
  asked: WorkAsked,
  problem: Refusal | null = null,
): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const { language } = visit.address
  const [year, slug] = [yearIn(asked), slugIn(asked)]
  const read = await keepingView(store, actor, { year, slug, today })
  const board = urls.campaign(language, year)
  if (!read.ok) return { kind: 'problem', problem: refused(read.error, language, board) }
  const { map, others, rows, people } = read.value
  const deed = (which: KeepingDeed) => urls.keepingDeed(language, year, slug, which)
  const page = createElement(KeepingPage, {
    frame: workFrame(visit),
    words: campaignWords(language),
    year,
    slug,
    name: mapName(map.name, map.slug),
    state: sentenceCase(mapStateWord(map.state, language)),
    waitsFor: map.state === 'accepted' ? null : waitsFor(map, language),
    deadline: map.deadline,
    permits: map.permits.map(({ name, until }) => `${name}, ${formatDate(until)}`),
    version: map.version,
    canReopen:
      moves.reopen.from.includes(map.state) &&
      may(actor.assignments, 'map.reopen', today, { ...map, department: null }),
    people: people.map(each => ({ value: String(each.person), name: each.name })),
    others: others.map(each => ({ value: each.slug, name: mapName(each.name, each.slug) })),
    rows: rows.map(each => ({ value: String(each.row), name: sentenceCase(each.label) })),
    map: urls.workMap(language, year, slug),
    preview: urls.preview(language, year, slug),
    board,
    deeds: {
      nudge: urls.campaignPart(language, year, 'sollecita'),
      appoint: deed('incarica'),
      deadline: deed('scadenza'),
      late: deed('proroga'),
      reopen: deed('riapri'),
      rename: deed('rinomina'),
      split: deed('dividi'),
      merge: deed('unisci'),
      close: deed('chiudi'),
    },
    problem: problem && refusalSentence(problem, language),
  })
  return workPage(page, problem ? { status: 422 } : {})
}
