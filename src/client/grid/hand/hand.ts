import { fieldOf } from '../lines.ts'
import type { AbsenceKeys } from './absence-keys.ts'
import type { GridParts } from './grid-parts.ts'
import { paintSelection, type Selection } from './selection.ts'
import { type Spot, spotOf } from './spots.ts'
import type { Typing } from './typing.ts'

/** The hand on the grid: what is typed is kept before it goes elsewhere. */
export interface Hand {
  put(to: Spot, extend?: boolean): void
  /** Keeps what is being typed. */
  finish(): void
  /** Gives up what is being typed, and what is marked. */
  cancel(): void
  /** The focus has come to a cell. */
  arrived(place: string): void
}

export function gridHand(
  { lines, words, speak, onSpot }: GridParts,
  selection: Selection,
  typing: Typing,
  absences: AbsenceKeys,
): Hand {
  const finish = () => {
    absences.forget()
    typing.finish()
  }
  const show = () => {
    if (selection.cell) focusOn(selection.cell.td)
    return paintSelection(lines, selection)
  }
  return {
    finish,
    put(to, extend = false) {
      finish()
      selection.put(to, extend)
      const count = show()
      if (extend) speak(words.spoken.marked(count))
    },
    cancel() {
      typing.restore()
      finish()
      selection.put(selection.spot)
      show()
    },
    arrived(place) {
      const at = spotOf(lines, place)
      if (!at) return
      if (at.line !== selection.spot.line || at.column !== selection.spot.column) {
        selection.put(at)
        absences.forget()
      }
      if (typing.mode === 'moving' && selection.cell) fieldOf(selection.cell.td)?.select()
      paintSelection(lines, selection)
      onSpot(place)
    },
  }
}

/** Fields keep the focus, so that phones and screen readers type as they do. */
function focusOn(td: HTMLElement): void {
  const field = fieldOf(td)
  ;(field ?? td).focus()
  field?.select()
}
