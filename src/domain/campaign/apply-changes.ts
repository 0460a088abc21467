import type { CellChange, ChangeProblem } from './cell-change.ts'
import type { StoredCell, StoredRow } from './stored-draft.ts'
import { sameContent, writtenCell } from './written-cell.ts'

/** A cell that a change has written, or would have, had nobody been there before. */
export interface AppliedChange {
  readonly change: CellChange
  readonly outcome: 'saved' | 'conflict' | 'refused'
  /** What stood there before; null for nothing. */
  readonly before: StoredCell | null
  /** What stands there now. */
  readonly after: StoredCell | null
  /** On a conflict: what was not written. */
  readonly lost: StoredCell | null
  readonly problem?: ChangeProblem
}

/** Who writes, and when (ISO date and time). */
export interface Writer {
  readonly by: string
  readonly at: string
}

/**
 * A change on a cell as it stands. A cell written meanwhile is a conflict, unless both say the same; what is the same
 * as before writes nothing.
 */
export function applyChange(
  change: CellChange,
  before: StoredCell | null,
  marks: readonly string[],
  { by, at }: Writer,
): AppliedChange {
  const content = writtenCell(change, before)
  const footnotes = [...new Set([...(content.footnotes ?? []), ...marks])]
  const written: StoredCell = {
    ...content,
    ...(footnotes.length === 0 ? {} : { footnotes }),
    carried: before?.carried ?? null,
    version: (before?.version ?? 0) + 1,
    by,
    at,
  }
  if (before && sameContent(before, written))
    return { change, outcome: 'saved', before, after: before, lost: null }
  if (!before && written.raw === '' && written.note === null) {
    return { change, outcome: 'saved', before, after: null, lost: null }
  }
  if (change.base !== (before?.version ?? 0)) {
    return { change, outcome: 'conflict', before, after: before, lost: written }
  }
  return { change, outcome: 'saved', before, after: written, lost: null }
}

/** A change that is not made. */
export function refuseChange(
  change: CellChange,
  problem: ChangeProblem,
  before: StoredCell | null,
): AppliedChange {
  return { change, outcome: 'refused', before, after: before, lost: null, problem }
}

/** The footnote mark that no note of a table has yet: `*`, `**`, ... */
export function freeMark(taken: readonly string[]): string {
  let mark = '*'
  while (taken.includes(mark)) mark += '*'
  return mark
}

/** A scope note as the document words it, so that it holds from its year on. */
export function scopeNoteText(text: string, date: string): string {
  return /^dal\b/i.test(text) ? text : `dal ${date.slice(0, 4)} ${text}`
}

/** The label of a row without its marks. */
export const rowName = (row: Pick<StoredRow, 'label'>): string => row.label.replaceAll('*', '').trim()
