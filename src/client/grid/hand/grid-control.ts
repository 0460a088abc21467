import { absenceKeys } from './absence-keys.ts'
import { listenToCell } from './cell-listeners.ts'
import { cellWriting } from './cell-writing.ts'
import { listenToClipboard } from './clipboard.ts'
import { doesDeed } from './does-deed.ts'
import type { GridParts, Wishes } from './grid-parts.ts'
import { gridHand } from './hand.ts'
import { markedCells } from './marked-cells.ts'
import { selection } from './selection.ts'
import { spotOf } from './spots.ts'
import { typingInCells } from './typing.ts'

export interface GridControl {
  /** Whether somebody is typing in that cell now. */
  isTyping(place: string): boolean
  /** Puts the hand on a cell; `edit` with the cursor in its text. */
  go(place: string, edit?: boolean): void
  /** Writes with a step that can be taken back. */
  change(wishes: Wishes): void
  /** Keeps what is being typed. */
  finish(): void
}

/** Keys, clipboard and pointer on the grid. */
export function gridControl(parts: GridParts): GridControl {
  const { lines } = parts
  const chosen = selection(lines)
  const writing = cellWriting(parts)
  const typing = typingInCells(parts, writing)
  const absences = absenceKeys(parts, chosen, typing, writing)
  const hand = gridHand(parts, chosen, typing, absences)
  const marked = markedCells(parts, chosen, writing)
  const does = doesDeed({ parts, selection: chosen, typing, hand, marked, writing })
  for (const cell of lines.flatMap(({ cells }) => cells)) {
    listenToCell(cell, { parts, selection: chosen, typing, absences, hand, does })
  }
  const isOnCell = () => chosen.cell?.td.contains(document.activeElement) === true
  listenToClipboard(parts, marked, () => typing.mode === 'moving' && isOnCell())
  return {
    isTyping: typing.isTyping,
    go(place, edit = false) {
      const at = spotOf(lines, place)
      if (!at) return
      hand.put(at)
      if (edit) typing.open(at)
    },
    change: writing.change,
    finish: hand.finish,
  }
}
