import { absenceOf, afterAbsence, type TypedAbsence } from './absence-typing.ts'
import type { CellWriting } from './cell-writing.ts'
import type { GridParts } from './grid-parts.ts'
import { madeAbsent } from './retyped.ts'
import type { Selection } from './selection.ts'
import type { Typing } from './typing.ts'

/** One key on a cell writes an absence, unless the letters after it say that it begins a word. */
export interface AbsenceKeys {
  /** Whether the character was taken; the others are typed. */
  takes(character: string, field: HTMLInputElement | null): boolean
  /** The hand did something else: the next character is a first one. */
  forget(): void
}

export function absenceKeys(
  { model, canWrite }: GridParts,
  selection: Selection,
  typing: Typing,
  writing: CellWriting,
): AbsenceKeys {
  let last: TypedAbsence | null = null
  const write = (absence: TypedAbsence, field: HTMLInputElement | null) => {
    const place = selection.cell?.place
    if (place === undefined) return
    last = absence
    writing.change([[place, madeAbsent(model.wish(place), absence.raw)]])
    field?.select()
  }
  const goOn = (before: TypedAbsence, character: string, field: HTMLInputElement | null) => {
    const next = afterAbsence(before, character)
    last = null
    if (next.kind === 'absence') write(next.absence, field)
    else typing.open(selection.spot, next.text)
    return true
  }
  return {
    takes(character, field) {
      if (!canWrite || typing.mode === 'editing') return false
      if (last) return goOn(last, character, field)
      const first = absenceOf(character)
      if (first) write(first, field)
      return first !== null
    },
    forget() {
      last = null
    },
  }
}
