import { shownRaw } from '../../../domain/campaign/shown-raw.ts'
import type { CellWriting } from './cell-writing.ts'
import type { GridParts } from './grid-parts.ts'
import { type PastedBlock, placePasted, readPasted } from './paste.ts'
import { retyped } from './retyped.ts'
import type { Selection } from './selection.ts'
import { cellAt, tableLimits } from './spots.ts'

/** What is done to all marked cells at once. */
export interface MarkedCells {
  clear(): void
  /** What they show, row by row. */
  readonly figures: PastedBlock
  paste(text: string): void
}

export function markedCells(
  { lines, model, words, speak }: GridParts,
  selection: Selection,
  writing: CellWriting,
): MarkedCells {
  const rawOf = (place: string) => model.cell(place)?.raw ?? ''
  return {
    clear() {
      const filled = selection.cells.flat().filter(({ place }) => rawOf(place) !== '')
      writing.change(filled.map(({ place }) => [place, { raw: '' }]))
      if (filled.length > 1) speak(words.spoken.cleared(filled.length))
    },
    get figures() {
      return selection.cells.map(row => row.map(({ place }) => shownRaw(rawOf(place))))
    },
    paste(text) {
      const { line } = selection.anchor
      const table = { rows: tableLimits(lines, line)[1] + 1, columns: lines[line]?.cells.length ?? 0 }
      const { cells, outside } = placePasted(readPasted(text), selection.range, table)
      const wishes = cells.flatMap(({ row, column, raw }) => {
        const place = cellAt(lines, { line: row, column })?.place
        const isOther = place !== undefined && raw !== shownRaw(rawOf(place))
        return isOther ? [[place, retyped(model.wish(place), raw)] as const] : []
      })
      writing.change(wishes)
      speak(words.spoken.pasted(cells.length, outside))
    },
  }
}
