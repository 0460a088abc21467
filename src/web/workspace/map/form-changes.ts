import { createHash } from 'node:crypto'
import type { CellChange } from '../../../domain/campaign/cell-change.ts'
import type { DraftMap } from '../../../domain/campaign/draft-map.ts'
import type { FilledRow } from '../../../domain/campaign/form-sheet.ts'
import { type JudgedRow, judgeForm, type RowVerdict } from '../../../domain/campaign/form-verdict.ts'

/**
 * The form that confirms: `pagina` makes its keys, `visto` names the rows that the page showed as written meanwhile,
 * `sopra` those of them to be written over.
 */
export interface Confirmation {
  readonly nonce: string
  readonly seen: ReadonlySet<number>
  readonly over: ReadonlySet<number>
}

export const confirmationIn = (form: URLSearchParams): Confirmation => ({
  nonce: form.get('pagina') ?? '',
  seen: new Set(form.getAll('visto').map(Number)),
  over: new Set(form.getAll('sopra').map(Number)),
})

/** The changes that a confirmed form makes to a map. Sent again, the same form makes the same keys. */
export function formChanges(
  rows: readonly FilledRow[],
  map: Pick<DraftMap, 'tables' | 'referenceDates'>,
  confirmation: Confirmation,
): CellChange[] {
  const date = map.referenceDates.at(-1) ?? ''
  return judgeForm(rows, map).flatMap(judged => changeOf(judged, date, confirmation))
}

const written: ReadonlySet<RowVerdict> = new Set(['writes', 'words', 'asks'])

function changeOf({ filled, now, wish, verdict }: JudgedRow, date: string, sent: Confirmation): CellChange[] {
  const { row } = filled
  const isOver = verdict === 'meanwhile' && sent.over.has(row)
  // Written after the page was made: sent as it is, to be answered as a conflict that the person is told of.
  const isNews = verdict === 'meanwhile' && !sent.seen.has(row)
  if (!written.has(verdict) && !isOver && !isNews) return []
  const base = isOver ? (now?.version ?? 0) : filled.base
  const key = createHash('sha256')
    .update(JSON.stringify([sent.nonce, row, base, wish]))
    .digest('hex')
    .slice(0, 40)
  return [{ ...wish, key, row, date, base }]
}
