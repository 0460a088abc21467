import type { EntryWords } from '../../words/entry.ts'
import { find, make } from '../dom.ts'
import { describeCell, paintCell, paintPast } from './cell-paint.ts'
import { type GridModel, type GridView, placeOf } from './grid-model.ts'
import type { Line } from './lines.ts'
import { paintUnderRow, type UnderRowDeeds } from './under-row.ts'

interface LinePaint extends GridView {
  readonly lines: readonly Line[]
  readonly isTyping: (place: string) => boolean
  readonly deeds: UnderRowDeeds
}

/** Shows the rows of some cells as they stand now. */
export function paintLines(places: readonly string[], how: LinePaint): void {
  const touched = new Set(places.map(place => how.model.row(place)?.row))
  for (const line of how.lines) if (touched.has(line.row)) paintLine(line, how)
}

function paintLine({ tr, row, cells }: Line, how: LinePaint): void {
  const { model, words, isTyping } = how
  const own = placeOf(row, model.own)
  for (const { td, place } of cells) {
    if (place === own) paintCell(td, model, place, words, isTyping(place))
    else paintPast(td, model, place, words)
  }
  const resting = cells.map(({ place }) => place).filter(place => !isTyping(place))
  paintUnderRow(tr, resting, how)
  paintReason(tr, own, model, words)
  describeCell(tr, own)
}

/** Why the figure of the year is as it is, where somebody said so. */
function paintReason(tr: HTMLElement, own: string, model: GridModel, words: EntryWords): void {
  const reason = model.cell(own)?.reason
  const because =
    reason && words.becauseOf(reason.code === 'other' ? reason.text : words.reasons[reason.code])
  const said = because ? [make('span', { class: 'k' }, because)] : []
  find(tr, '.said', HTMLElement)?.replaceChildren(...said)
}
