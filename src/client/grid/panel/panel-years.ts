import type { DraftRow } from '../../../domain/campaign/draft-map.ts'
import { shownRaw } from '../../../domain/campaign/shown-raw.ts'
import { find, make } from '../../dom.ts'
import { type GridView, placeOf } from '../grid-model.ts'
import type { CellHappening } from './cell-history.ts'

/** One line of what stands under the row's line. */
export interface YearLine {
  /** '' for what was written before in the same year. */
  readonly year: string
  readonly said: string
  readonly figure: string
  readonly isCurrent: boolean
}

/** The row's years, newest first; under the newest what was written in it before, newest first. */
export function yearLines(
  row: DraftRow,
  happened: readonly CellHappening[],
  { model, words }: Pick<GridView, 'model' | 'words'>,
): { readonly current: YearLine | undefined; readonly written: YearLine[]; readonly earlier: YearLine[] } {
  const [last] = happened
  const now = last?.lost === false ? last : null
  const whoWrote = (date: string): string => {
    const place = placeOf(row.row, date)
    const by = model.stored(place)?.by
    if (date !== model.own) return by ?? words.history.published
    if (!model.cell(place)) return words.states.empty
    return now?.said ?? by ?? words.states.saving
  }
  const [current, ...earlier] = [...model.dates].reverse().map(date => ({
    year: date.slice(0, 4),
    said: whoWrote(date),
    figure: shownRaw(model.cell(placeOf(row.row, date))?.raw ?? ''),
    isCurrent: date === model.own,
  }))
  const written = (now ? happened.slice(1) : happened).map(({ said, figure }) => ({
    year: '',
    said,
    figure: shownRaw(figure),
    isCurrent: false,
  }))
  return { current, written, earlier }
}

/** Shows them; `note` where the history could not be read. */
export function fillYears(
  panel: HTMLElement,
  row: DraftRow,
  view: GridView,
  happened: readonly CellHappening[] = [],
  note = '',
): void {
  const { current, written, earlier } = yearLines(row, happened, view)
  const told = note === '' ? [] : [make('li', { class: 'small' }, note)]
  find(panel, '[data-history]', HTMLElement)?.replaceChildren(
    ...(current ? [item(current)] : []),
    ...written.map(item),
    ...told,
    ...earlier.map(item),
  )
}

const item = ({ year, said, figure, isCurrent }: YearLine) =>
  make(
    'li',
    isCurrent ? { class: 'cur' } : {},
    make('b', {}, year),
    make('span', {}, said),
    make('b', { class: 'num' }, figure),
  )
