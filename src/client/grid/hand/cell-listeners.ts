import { fieldOf, type LineCell } from '../lines.ts'
import type { AbsenceKeys } from './absence-keys.ts'
import type { GridParts } from './grid-parts.ts'
import type { Hand } from './hand.ts'
import { type GridDeed, gridDeed } from './keys.ts'
import type { Selection } from './selection.ts'
import { spotOf } from './spots.ts'
import type { Typing } from './typing.ts'

/** What listens to a cell. */
export interface Listening {
  readonly parts: Pick<GridParts, 'lines' | 'canWrite'>
  readonly selection: Selection
  readonly typing: Typing
  readonly absences: AbsenceKeys
  readonly hand: Hand
  readonly does: (deed: GridDeed) => void
}

/** Focus, keys and pointer on one cell. */
export function listenToCell({ td, place }: LineCell, listening: Listening): void {
  const { typing, absences, hand, selection } = listening
  if (!fieldOf(td)) td.tabIndex = -1
  td.addEventListener('focusin', () => hand.arrived(place))
  td.addEventListener('focusout', event => {
    if (!(event.relatedTarget instanceof Node && td.contains(event.relatedTarget))) hand.finish()
  })
  td.addEventListener('keydown', event => onKey(event, listening))
  td.addEventListener('beforeinput', event => {
    const field = event.target instanceof HTMLInputElement ? event.target : null
    if (event.inputType !== 'insertText' || !event.data) return
    if (absences.takes(event.data, field)) event.preventDefault()
  })
  td.addEventListener('input', () => {
    const field = fieldOf(td)
    if (!field) return
    absences.forget()
    typing.begin(place)
    typing.keep(field)
  })
  td.addEventListener('mousedown', event => onPointer(event, { td, place }, listening))
  td.addEventListener('dblclick', () => typing.open(selection.spot))
}

/** Keys that ask something of the grid; on an earlier year, which is no field, a letter opens one. */
function onKey(event: KeyboardEvent, { parts, selection, typing, does }: Listening): void {
  const { key, shiftKey: shift, altKey: alt } = event
  const command = event.ctrlKey || event.metaKey
  const deed = gridDeed(typing.mode, { key, shift, command, alt })
  if (deed) {
    event.preventDefault()
    does(deed)
    return
  }
  const isText = key.length === 1 && !command && !alt
  const isOnPast = event.target instanceof HTMLElement && event.target.tagName === 'TD'
  if (!isText || !isOnPast || !parts.canWrite) return
  event.preventDefault()
  typing.open(selection.spot, key)
}

/** One press chooses the cell, with Shift it marks; one more in its field puts the cursor there. */
function onPointer(event: MouseEvent, { td, place }: LineCell, { parts, typing, hand }: Listening): void {
  const at = spotOf(parts.lines, place)
  if (!at || event.button !== 0) return
  const field = fieldOf(td)
  if (!event.shiftKey && field && document.activeElement === field) typing.begin(place)
  else {
    event.preventDefault()
    hand.put(at, event.shiftKey)
  }
}
