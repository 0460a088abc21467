import type { CellWish } from '../../../domain/campaign/cell-wish.ts'
import { find } from '../../dom.ts'
import { later } from '../../later.ts'
import { type GridView, placeOf } from '../grid-model.ts'
import { readHistory } from './cell-history.ts'
import { namedParts } from './named-parts.ts'
import { absenceWished, fillFields, saySum, takeRestatement, wishedIn } from './panel-fields.ts'
import { fillHead } from './panel-head.ts'
import { listenToPanel } from './panel-listeners.ts'
import { fillYears } from './panel-years.ts'

export interface PanelParts extends GridView {
  readonly historyAddress: string
  readonly change: (wishes: readonly (readonly [string, CellWish])[]) => void
  readonly back: (place: string) => void
}

export interface Panel {
  show(place: string): void
  /** The same cell, after it changed; what is being typed here stays. */
  refresh(): void
  focus(): void
}

/** Rests so long, in milliseconds, before the history of a cell is asked for. */
const rest = 350

/** What stands beside the grid: the page's own fields, filled for the cell that the hand is on. */
export function openPanel(view: PanelParts): Panel | null {
  const panel = find(document, '#casella', HTMLElement)
  if (!panel) return null
  const { model, change } = view
  const parts = namedParts(panel)
  let shown = ''
  let stop: () => void = () => undefined

  const rowNumber = () => model.row(shown)?.row ?? 0
  const place = () => placeOf(rowNumber(), model.own)
  const fill = () => {
    const row = model.row(shown)
    if (!row) return
    fillHead(panel, row, view)
    fillFields(panel, place(), parts, view)
    fillYears(panel, row, view)
  }
  const askHistory = () => {
    stop()
    stop = later(rest, () => void showHistory(panel, shown, view, () => shown))
  }
  listenToPanel(panel, {
    changed(field) {
      const wished = wishedIn(field, parts)
      if (!wished) return
      change([[place(), { ...model.wish(place()), ...wished }]])
      saySum(panel, place(), parts, view)
    },
    absent: button => change([[place(), absenceWished(button, model, place())]]),
    restate() {
      const restated = takeRestatement(panel, rowNumber(), model)
      if (restated) change([restated])
    },
    back: () => view.back(place()),
  })

  return {
    show(at) {
      if (model.row(at) !== model.row(shown)) {
        shown = at
        fill()
      }
      askHistory()
    },
    refresh() {
      fill()
      askHistory()
    },
    focus() {
      panel.scrollIntoView({ block: 'nearest' })
      find(panel, 'button, input:not([type=hidden])', HTMLElement)?.focus()
    },
  }
}

/** Who wrote the year's cell, once somebody did; nothing where the panel shows another cell by then. */
async function showHistory(
  panel: HTMLElement,
  asked: string,
  view: PanelParts,
  shown: () => string,
): Promise<void> {
  const { model, words, historyAddress } = view
  const row = model.row(asked)
  if (!row || (model.stored(placeOf(row.row, model.own))?.version ?? 0) === 0) return
  const happened = await readHistory(`${historyAddress}/${row.row}/${model.own}.json`, words)
  if (shown() !== asked) return
  fillYears(panel, row, view, happened ?? [], happened === null ? words.history.unreachable : '')
}
