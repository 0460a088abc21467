import { notYetAvailable } from '../../../domain/campaign/cell-change.ts'

/** An absence written with one key, and what of it has really been typed. */
export interface TypedAbsence {
  readonly raw: string
  readonly typed: string
}

/** One key, one absence; typed out in full they come to the same. */
const absences: Readonly<Record<string, { readonly raw: string; readonly spelled: readonly string[] }>> = {
  n: { raw: 'n.d.', spelled: ['n.d.', 'nd'] },
  '/': { raw: '/', spelled: ['//'] },
  a: { raw: notYetAvailable, spelled: [] },
}

/** The absence that the first character typed on a cell stands for. */
export function absenceOf(character: string): TypedAbsence | null {
  const absence = absences[character.toLowerCase()]
  return absence ? { raw: absence.raw, typed: character } : null
}

/**
 * What the next character makes of it: the same absence where somebody spells it out (`n`, `.`, `d`, `.`); else the
 * characters as typed, because a word begins with that letter (`non realizzate`).
 */
export function afterAbsence(
  before: TypedAbsence,
  character: string,
):
  | { readonly kind: 'absence'; readonly absence: TypedAbsence }
  | { readonly kind: 'words'; readonly text: string } {
  const typed = before.typed + character
  const spelled = absences[before.typed.charAt(0).toLowerCase()]?.spelled ?? []
  return spelled.some(each => each.startsWith(typed.toLowerCase()))
    ? { kind: 'absence', absence: { raw: before.raw, typed } }
    : { kind: 'words', text: typed }
}
