import { createElement } from 'react'
import { shownRaw } from '../../../domain/campaign/shown-raw.ts'
import { agree } from '../../../domain/figures/agree.ts'
import {
  disagreements,
  isSaid,
  type PlacedRow,
  withTheirFigures,
} from '../../../domain/figures/placed-row.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import {
  NewFigurePage,
  type RowChooser,
  type Together,
} from '../../../ui/workspace/figures/new-figure-page.tsx'
import { type ListedFigures, listFigures } from '../../../usecases/figures/list-figures.ts'
import type { Language } from '../../../words/language.ts'
import { refusalSentence } from '../../../words/refusals.ts'
import { sharedFiguresWords } from '../../../words/shared-figures.ts'
import { urls } from '../../urls.ts'
import { numberIn, yearIn } from '../campaign/asked-year.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'
import { rowViews, suggestionView, yearsOf } from './figure-view.ts'
import { mapChoices, rowChoices } from './row-choices.ts'

/** The next step of saying that two rows are one figure; with what was wrong with the last form. */
export async function newFigurePage(
  visit: PersonVisit,
  asked: WorkAsked,
  problem: Refusal | null = null,
): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const { language } = visit.address
  const year = yearIn(asked)
  const list = urls.campaignPart(language, year, 'dati-comuni')
  const listed = await listFigures(store, actor, { year, today })
  if (!listed.ok) return { kind: 'problem', problem: refused(listed.error, language, list) }
  const { rows, suggestions, isOpen } = listed.value
  if (!isOpen) return { kind: 'moved', to: list }
  const said = (name: string) => asked.form.get(name) ?? textIn(asked.query[name])
  const one = rows.find(each => each.row === numberIn(said('riga')))
  const other = one && rows.find(each => each.row === numberIn(said('con')) && each.service !== one.service)
  const words = sharedFiguresWords(language)
  const page = createElement(NewFigurePage, {
    frame: workFrame(visit),
    words,
    year,
    list,
    years: yearsOf(year),
    action: urls.newFigure(language, year),
    declare: urls.campaignPart(language, year, 'dati-comuni/dichiara'),
    chosen: one && !other ? rowViews(withTheirFigures(rows, [one.row]), year, language) : [],
    suggestions:
      one && !other
        ? suggestions
            .filter(each => each.rows.some(({ row }) => row === one.row))
            .flatMap(each => suggestionView(each, year, language, one.row) ?? [])
        : [],
    chooser: other ? null : chooser(listed.value, one ?? null, said(one ? 'altra' : 'mappa'), language),
    together: other
      ? together(withTheirFigures(rows, [one.row, other.row]), [one, other], said, visit, year)
      : null,
    problem: problem && refusalSentence(problem, language),
  })
  return workPage(page, problem ? { status: 422 } : {})
}

function chooser(
  { rows }: ListedFigures,
  one: PlacedRow | null,
  chosenMap: string,
  language: Language,
): RowChooser {
  const elsewhere = rows.filter(each => each.service !== one?.service)
  return {
    fields: one ? { map: 'altra', row: 'con' } : { map: 'mappa', row: 'riga' },
    maps: mapChoices(elsewhere),
    chosenMap,
    rows: rowChoices(elsewhere, chosenMap, language),
    kept: one ? { riga: String(one.row) } : {},
  }
}

function together(
  rows: readonly PlacedRow[],
  [one, other]: readonly [PlacedRow, PlacedRow],
  said: (name: string) => string,
  { actor, address: { language } }: PersonVisit,
  year: number,
): Together {
  const dates = disagreements(rows, year)
  const mustChoose = dates.length > 0
  const filled = mustChoose ? [] : agree(rows, { year, by: actor.name, at: '', reason: '' })
  return {
    rows: rowViews(rows, year, language),
    differences: rows.map(({ cells }) => differencesOf(cells, dates)),
    same: mustChoose ? null : sharedFiguresWords(language).same(filled.length),
    holds: said('vale'),
    reason: said('motivo'),
    hidden: { riga: String(one.row), con: String(other.row) },
  }
}

/** `2023: 1.040; 2024: –`, a dash for nothing. */
function differencesOf(cells: PlacedRow['cells'], dates: readonly string[]): string {
  return dates
    .map(date => {
      const cell = cells[date]
      return `${date.slice(0, 4)}: ${isSaid(cell) ? shownRaw(cell.raw) : '–'}`
    })
    .join('; ')
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')
