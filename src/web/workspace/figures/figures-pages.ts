import { createElement } from 'react'
import type { Suggestion } from '../../../domain/figures/suggest.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { FiguresPage } from '../../../ui/workspace/figures/figures-page.tsx'
import { declareFigure } from '../../../usecases/figures/declare-figure.ts'
import { listFigures } from '../../../usecases/figures/list-figures.ts'
import { undoFigure } from '../../../usecases/figures/undo-figure.ts'
import { campaignWords } from '../../../words/campaign.ts'
import { refusalSentence } from '../../../words/refusals.ts'
import { type SharedFiguresWords, sharedFiguresWords } from '../../../words/shared-figures.ts'
import { urls } from '../../urls.ts'
import { numberIn, yearIn } from '../campaign/asked-year.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'
import { figureView, suggestionView, yearsOf } from './figure-view.ts'
import { newFigurePage } from './new-figure.ts'
import { mapChoices } from './row-choices.ts'

/** Every figure that several maps of a year show; with what was wrong with the last form. */
export async function figuresPage(
  visit: PersonVisit,
  asked: WorkAsked,
  problem: Refusal | null = null,
): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const { language } = visit.address
  const year = yearIn(asked)
  const board = urls.campaign(language, year)
  const listed = await listFigures(store, actor, { year, today })
  if (!listed.ok) return { kind: 'problem', problem: refused(listed.error, language, board) }
  const { figures, suggestions, rows, isOpen } = listed.value
  const words = sharedFiguresWords(language)
  const kind = (which: (suggestion: Suggestion) => boolean) =>
    suggestions.filter(which).flatMap(each => suggestionView(each, year, language) ?? [])
  const page = createElement(FiguresPage, {
    frame: workFrame(visit),
    words,
    year,
    board: { name: campaignWords(language).title(year), href: board },
    years: yearsOf(year),
    figures: figures.map(each => figureView(each, { year, isOpen }, language)),
    deeds: isOpen
      ? {
          undo: urls.campaignPart(language, year, 'dati-comuni/stacca'),
          choose: urls.newFigure(language, year),
        }
      : null,
    suggestions: {
      both: kind(each => each.sameLabel && each.equal > 0),
      figures: kind(each => !each.sameLabel),
      words: kind(each => each.sameLabel && each.equal === 0),
    },
    maps: mapChoices(rows),
    done: doneIn(asked.query, words),
    problem: problem && refusalSentence(problem, language),
  })
  return workPage(page, problem ? { status: 422 } : {})
}

/** Lets a row go on alone. */
export async function undo(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const { language } = visit.address
  const year = yearIn(asked)
  const undone = await undoFigure(store, actor, { year, row: numberIn(asked.form.get('riga')), today })
  if (!undone.ok) return figuresPage(visit, asked, undone.error)
  return { kind: 'moved', to: `${urls.campaignPart(language, year, 'dati-comuni')}?fatto=stacca` }
}

/** Says that two rows are one figure. */
export async function declare(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const { language } = visit.address
  const { form } = asked
  const year = yearIn(asked)
  const declared = await declareFigure(store, actor, {
    year,
    rows: [numberIn(form.get('riga')), numberIn(form.get('con'))],
    holds: form.has('vale') ? numberIn(form.get('vale')) : null,
    reason: form.get('motivo') ?? '',
    today,
  })
  if (declared.ok) {
    return {
      kind: 'moved',
      to: `${urls.campaignPart(language, year, 'dati-comuni')}?fatto=${declared.value}`,
    }
  }
  const { kind } = declared.error
  const isAboutRows = kind === 'figures-differ' || kind === 'reason-missing'
  return isAboutRows ? newFigurePage(visit, asked, declared.error) : figuresPage(visit, asked, declared.error)
}

function doneIn({ fatto }: WorkAsked['query'], words: SharedFiguresWords): string | null {
  if (fatto === 'stacca') return words.undone
  return typeof fatto === 'string' && /^\d{1,4}$/.test(fatto) ? words.declared(Number(fatto)) : null
}
