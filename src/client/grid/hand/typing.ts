import type { CellWish } from '../../../domain/campaign/cell-wish.ts'
import { shownRaw } from '../../../domain/campaign/shown-raw.ts'
import { find } from '../../dom.ts'
import { fieldOf } from '../lines.ts'
import { type CellWriting, isSameWish } from './cell-writing.ts'
import { coveredCells } from './covered-cells.ts'
import type { GridParts } from './grid-parts.ts'
import type { GridMode } from './keys.ts'
import { retyped } from './retyped.ts'
import { cellAt, type Spot, spotOf } from './spots.ts'

/** Typing in a cell, from the first letter until the hand leaves it. */
export interface Typing {
  readonly mode: GridMode
  isTyping(place: string): boolean
  begin(place: string): void
  /** Puts the cursor in a cell; `text` replaces what stands there. */
  open(spot: Spot, text?: string): void
  /** Keeps every letter at once; it is sent when the typing rests. */
  keep(field: HTMLInputElement): void
  /** The text is again as it was before. */
  restore(): void
  finish(): void
}

export function typingInCells(parts: GridParts, writing: CellWriting): Typing {
  const { lines, model, canWrite } = parts
  const covered = coveredCells()
  /** Where, and the wish before typing began. */
  let begun: { readonly place: string; readonly before: CellWish } | null = null

  const tdOf = (place: string) => {
    const at = spotOf(lines, place)
    return at && (cellAt(lines, at)?.td ?? null)
  }
  const begin = (place: string) => {
    if (begun?.place !== place) begun = { place, before: model.wish(place) }
  }
  const keep = (field: HTMLInputElement) => {
    if (begun) parts.write([[begun.place, retyped(model.wish(begun.place), field.value)]], false)
  }
  /** The text is as it was: nothing of it is to be sent. */
  const leave = (place: string, before: CellWish) => {
    if (!parts.withdraw(place) && !isSameWish(model.wish(place), before)) {
      parts.write([[place, before]], true)
    }
    parts.repaint(place)
  }
  const yearlyLabel = (line: number, place: string) =>
    `${find(lines[line]?.tr ?? document, 'th [id]', HTMLElement)?.textContent ?? ''}, ${model.dateOf(place).slice(0, 4)}`

  return {
    get mode() {
      return begun ? 'editing' : 'moving'
    },
    isTyping: place => begun?.place === place,
    begin,
    keep,
    open(spot, text) {
      const cell = cellAt(lines, spot)
      if (!cell || !canWrite) return
      const { td, place } = cell
      const field =
        fieldOf(td) ??
        covered.cover(td, yearlyLabel(spot.line, place), shownRaw(model.cell(place)?.raw ?? ''))
      begin(place)
      if (text !== undefined) field.value = text
      field.focus()
      field.setSelectionRange(field.value.length, field.value.length)
      if (text !== undefined) keep(field)
    },
    restore() {
      const field = begun && fieldOf(tdOf(begun.place) ?? document.createElement('td'))
      if (begun && field) field.value = shownRaw(begun.before.raw)
    },
    finish() {
      if (!begun) return
      const { place, before } = begun
      begun = null
      const td = tdOf(place)
      const field = td && fieldOf(td)
      if (!field || !canWrite) return
      const raw = field.value
      covered.uncover(td)
      if (raw.trim() === shownRaw(before.raw)) leave(place, before)
      else writing.done([{ place, before, after: retyped(model.wish(place), raw) }])
    },
  }
}
