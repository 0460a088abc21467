import { shownRaw } from '../../../domain/campaign/shown-raw.ts'
import { type StoredCell, windowOf } from '../../../domain/campaign/stored-draft.ts'
import { disagreements, isSaid, type PlacedRow, saysSame } from '../../../domain/figures/placed-row.ts'
import type { Suggestion } from '../../../domain/figures/suggest.ts'
import type { FigureView, SuggestionView } from '../../../ui/workspace/figures/figures-page.tsx'
import type { RowView } from '../../../ui/workspace/figures/rows-table.tsx'
import type { Language } from '../../../words/language.ts'
import { sharedFiguresWords } from '../../../words/shared-figures.ts'
import { sentenceCase } from '../../../words/title-case.ts'
import { urls } from '../../urls.ts'
import { mapName } from '../campaign/board-view.ts'

/** The years of the window, as headings. */
export const yearsOf = (year: number): readonly string[] => windowOf(year).map(date => date.slice(0, 4))

/** Rows beside one another: each cell that does not say what most of the others do is odd. */
export function rowViews(rows: readonly PlacedRow[], year: number, language: Language): readonly RowView[] {
  const words = sharedFiguresWords(language)
  const odd = new Set(disagreements(rows, year))
  const usual = new Map([...odd].map(date => [date, mostSaid(rows, date)]))
  return rows.map(row => ({
    row: row.row,
    map: mapName(row.map, row.slug),
    href: `${urls.workMap(language, year, row.slug)}#riga-${row.row}`,
    label: `${sentenceCase(row.label)} (${words.section[row.section]})`,
    cells: windowOf(year).map(date => {
      const cell = row.cells[date]
      const common = usual.get(date)
      return {
        shown: isSaid(cell) ? shownRaw(cell.raw) : '',
        odd: odd.has(date) && isSaid(cell) && !(common && saysSame(cell, common)),
      }
    }),
  }))
}

/** What most rows say at a date; null where as many say something else, so that all of them stand out. */
function mostSaid(rows: readonly PlacedRow[], date: string): StoredCell | null {
  const said = rows.map(row => row.cells[date]).filter(isSaid)
  const most = said.find(cell => said.filter(each => saysSame(each, cell)).length * 2 > said.length)
  return most ?? null
}

/** A shared figure with its rows. */
export function figureView(
  rows: readonly PlacedRow[],
  { year, isOpen }: { readonly year: number; readonly isOpen: boolean },
  language: Language,
): FigureView {
  const words = sharedFiguresWords(language)
  const [one, other] = rows
  const dates = disagreements(rows, year)
  return {
    title: sentenceCase(one?.label ?? ''),
    state: dates.length === 0 ? words.agrees : words.differs(dates.map(date => date.slice(0, 4)).join(', ')),
    settle:
      isOpen && dates.length > 0 && one && other
        ? urls.newFigure(language, year, { riga: String(one.row), con: String(other.row) })
        : null,
    rows: rowViews(rows, year, language),
  }
}

/** Two rows that may be one figure; `first` is the one that was chosen already. */
export function suggestionView(
  { rows, ...why }: Suggestion,
  year: number,
  language: Language,
  first: number | null = null,
): SuggestionView | null {
  const ordered = rows[1].row === first ? [rows[1], rows[0]] : rows
  const [one, other] = rowViews(ordered, year, language)
  if (!one || !other) return null
  return {
    rows: [one, other],
    why: sentenceCase(sharedFiguresWords(language).why(why)),
    href: urls.newFigure(language, year, { riga: String(one.row), con: String(other.row) }),
  }
}
