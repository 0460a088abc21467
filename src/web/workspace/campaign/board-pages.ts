import { createElement } from 'react'
import type { Board, BoardChanges } from '../../../domain/campaign/board.ts'
import { reminderStage } from '../../../domain/campaign/reminder-stage.ts'
import { may } from '../../../domain/permission/may.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { BoardPage } from '../../../ui/workspace/campaign/board-page.tsx'
import type { OfficeFormsView } from '../../../ui/workspace/campaign/office-forms.tsx'
import { openService } from '../../../usecases/campaign/change-lineage.ts'
import { loadBoard } from '../../../usecases/campaign/load-board.ts'
import { loadBoardChanges } from '../../../usecases/campaign/load-board-changes.ts'
import { type Nudge, nudge } from '../../../usecases/campaign/nudge.ts'
import { campaignWords } from '../../../words/campaign.ts'
import { collectionFormWords } from '../../../words/collection-form.ts'
import { departmentsWords } from '../../../words/departments.ts'
import { documentImportWords } from '../../../words/document-import.ts'
import { reminderLetter } from '../../../words/mails.ts'
import { sharedFiguresWords } from '../../../words/shared-figures.ts'
import { urls } from '../../urls.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'
import { yearIn } from './asked-year.ts'
import { boardView } from './board-view.ts'
import { officesView } from './offices-view.ts'

/** The board of a year; a manager's shows the own maps. */
export async function boardPage(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const { language } = visit.address
  const at = { year: yearIn(asked), today }
  const board = await loadBoard(store, actor, at)
  if (!board.ok) return problem(board.error, visit, urls.work(language))
  const changes = await loadBoardChanges(store, actor, at)
  if (!changes.ok) return problem(changes.error, visit, urls.work(language))
  const { solleciti, scritte } = asked.query
  const [mails, rows] = [countIn(solleciti), countIn(scritte)]
  const done =
    mails !== null
      ? campaignWords(language).nudged(mails)
      : rows !== null
        ? collectionFormWords(language).written(rows)
        : null
  const offices = board.value.state === 'open' ? await officesView(visit, at.year) : null
  return boardAnswer(visit, board.value, changes.value, done, offices)
}

const countIn = (said: unknown): number | null =>
  typeof said === 'string' && /^\d{1,6}$/.test(said) ? Number(said) : null

function boardAnswer(
  visit: PersonVisit,
  board: Board,
  changes: BoardChanges,
  done: string | null,
  offices: OfficeFormsView | null,
): WorkAnswer {
  const { actor, today } = visit
  const { language } = visit.address
  const words = campaignWords(language)
  const { year, maps, deadline } = board
  const isOpen = board.state === 'open'
  const isKept = isOpen && may(actor.assignments, 'campaign.assign', today)
  const late = new Set(maps.flatMap(map => (map.isOverdue ? map.waitsFor.map(each => each.person) : [])))
  const days = Math.round((Date.parse(deadline) - Date.parse(today)) / (24 * 60 * 60 * 1000))
  const view = boardView(board, changes, language, isKept)
  const page = createElement(BoardPage, {
    frame: workFrame(visit),
    words,
    year,
    lead: isOpen ? words.lead(deadline, days, view.facts.accepted, maps.length) : words.sealedLead,
    ...view,
    nudge:
      isOpen && late.size > 0 && may(actor.assignments, 'reminder.send', today)
        ? { action: urls.campaignPart(language, year, 'sollecita'), people: late.size }
        : null,
    done,
    offices,
    newService:
      isOpen && may(actor.assignments, 'campaign.open', today)
        ? urls.campaignPart(language, year, 'servizi')
        : null,
    links: [
      ...(['pdf', 'docx'] as const).map(format => ({
        name: `${words.preview.whole} (${format.toUpperCase()})`,
        href: urls.editionPreview(language, year, format),
      })),
      ...(may(actor.assignments, 'campaign.open', today)
        ? [
            {
              name: sharedFiguresWords(language).link,
              href: urls.campaignPart(language, year, 'dati-comuni'),
            },
          ]
        : []),
      ...(may(actor.assignments, 'edition.import', today)
        ? [{ name: documentImportWords(language).link, href: urls.documents(language) }]
        : []),
      ...(may(actor.assignments, 'department.set', today)
        ? [{ name: departmentsWords(language).link, href: urls.departments(language) }]
        : []),
      ...(may(actor.assignments, 'campaign.seal', today)
        ? [{ name: words.seal.link, href: urls.campaignPart(language, year, 'sigillo') }]
        : []),
      ...(!isOpen && may(actor.assignments, 'campaign.open', today)
        ? [{ name: words.open.link(year + 1), href: urls.campaignPart(language, year + 1, 'apri') }]
        : []),
    ],
  })
  return workPage(page)
}

/** Reminds who is late, or everyone whose turn it is on one map. */
export async function sendNudge(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { store, actor, today, now } = visit
  const { language } = visit.address
  const year = yearIn(asked)
  const back = urls.campaign(language, year)
  const board = await loadBoard(store, actor, { year, today })
  if (!board.ok) return { kind: 'problem', problem: refused(board.error, language, back) }
  const one = asked.form.get('mappa')
  const maps = board.value.maps.filter(map => (one === null ? map.isOverdue : map.slug === one))
  const slugs = maps.map(map => map.slug)
  const sent = await nudge(store, actor, {
    year,
    slugs,
    today,
    now,
    compose: each => letter(visit, year, each),
  })
  if (!sent.ok) return { kind: 'problem', problem: refused(sent.error, language, back) }
  return { kind: 'moved', to: `${back}?solleciti=${sent.value}` }
}

/** About the map whose deadline is first. */
function letter({ site, catalogue, today }: PersonVisit, year: number, { name, maps }: Nudge) {
  const deadline = maps.map(map => map.deadline).sort()[0] ?? today
  return reminderLetter({
    name,
    body: catalogue.body?.name ?? '',
    stage: reminderStage(deadline, today) ?? 'week',
    deadline,
    maps: maps.map(map => ({
      name: map.name,
      task: map.state === 'submitted' || map.state === 'validated' ? 'validate' : 'write',
      link: site.url + urls.workMap('it', year, map.slug),
    })),
  })
}

/** Adds a service that begins this year. */
export async function addService(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const { language } = visit.address
  const { form } = asked
  const year = yearIn(asked)
  const opened = await openService(store, actor, {
    year,
    today,
    name: form.get('nome') ?? '',
    manager: form.get('responsabile') ?? '',
    reason: form.get('motivo') ?? '',
  })
  return opened.ok
    ? { kind: 'moved', to: urls.mapKeeping(language, year, opened.value) }
    : problem(opened.error, visit, urls.campaign(language, year))
}

function problem(refusal: Refusal, visit: PersonVisit, back: string): WorkAnswer {
  return { kind: 'problem', problem: refused(refusal, visit.address.language, back) }
}
