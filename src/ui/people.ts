import type { ManagementForms, Staffing } from '../domain/edition.ts'
import type { FormWord } from '../words/portal-words.ts'

/** How a service is run, as one word: several forms ticked is a word of its own. */
export function formWord(forms: ManagementForms | null | undefined): FormWord {
  if (!forms) return 'unknown'
  const used = (['direct', 'outsourced', 'mixed'] as const).filter(form => forms[form].used)
  return used.length > 1 ? 'several' : (used[0] ?? 'unknown')
}

/** Own and external people together, full-time equivalents; null where the map gives no figure. */
export function peopleOf(staff: Staffing | null | undefined): number | null {
  if (!staff || (staff.own === null && (staff.external ?? null) === null)) return null
  return Math.round(((staff.own ?? 0) + (staff.external ?? 0)) * 100) / 100
}

/** The mark of a form: several forms are drawn as the mixed one, the word tells them apart. */
export function formMark(word: FormWord): 'direct' | 'outsourced' | 'mixed' | 'unknown' {
  return word === 'several' ? 'mixed' : word
}
