import { createElement } from 'react'
import { may } from '../../../domain/permission/may.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { SealPage } from '../../../ui/workspace/campaign/seal-page.tsx'
import { loadBoard } from '../../../usecases/campaign/load-board.ts'
import { sealCampaign } from '../../../usecases/campaign/seal-campaign.ts'
import { campaignWords } from '../../../words/campaign.ts'
import { mapStateWord } from '../../../words/map-states.ts'
import { refusalSentence } from '../../../words/refusals.ts'
import { urls } from '../../urls.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'
import { yearIn } from './asked-year.ts'
import { mapName } from './board-view.ts'

/** Where a year is sealed: what hinders it, else the resolution. */
export async function sealPage(
  visit: PersonVisit,
  asked: WorkAsked,
  problem: Refusal | null = null,
): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const { language } = visit.address
  const year = yearIn(asked)
  const board = await loadBoard(store, actor, { year, today })
  if (!board.ok) return { kind: 'problem', problem: refused(board.error, language, urls.work(language)) }
  if (!may(actor.assignments, 'campaign.seal', today)) {
    return { kind: 'problem', problem: refused({ kind: 'not-allowed', verb: 'campaign.seal' }, language) }
  }
  const { maps, state } = board.value
  const page = createElement(SealPage, {
    frame: workFrame(visit),
    words: campaignWords(language),
    year,
    maps: maps.length,
    waiting: maps
      .filter(map => map.state !== 'accepted' && map.state !== 'sealed')
      .map(map => ({
        name: mapName(map.name, map.slug),
        href: urls.workMap(language, year, map.slug),
        state: mapStateWord(map.state, language),
      })),
    action: urls.campaignPart(language, year, 'sigillo'),
    written: {
      number: (asked.form.get('numero') ?? '').slice(0, 60),
      date: (asked.form.get('data') ?? today).slice(0, 10),
    },
    problem: problem && refusalSentence(problem, language),
    published: state === 'sealed' ? urls.edition(language, year) : null,
    files:
      state === 'sealed'
        ? (['pdf', 'docx', 'zip'] as const).map(format => ({
            name: format.toUpperCase(),
            href: urls.editionDocument(language, year, format),
          }))
        : [],
  })
  return workPage(page, problem ? { status: 422 } : {})
}

/** Seals the year; it is published once this answers. */
export async function seal(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const year = yearIn(asked)
  const { form } = asked
  const resolution = { number: form.get('numero') ?? '', date: form.get('data') ?? '' }
  const sealed = await sealCampaign(store, actor, { year, today, resolution })
  if (!sealed.ok) return sealPage(visit, asked, sealed.error)
  return { kind: 'moved', to: urls.campaignPart(visit.address.language, year, 'sigillo') }
}
