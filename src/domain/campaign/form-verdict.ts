import { type CellWish, wishedCell, wishOf } from './cell-wish.ts'
import type { DraftCell, DraftMap, DraftRow } from './draft-map.ts'
import type { FilledRow } from './form-sheet.ts'
import { isInside } from './plausible-band.ts'
import { sameContent } from './written-cell.ts'

/**
 * What a row of a filled form would do. `writes`, `words` (no figure in it), `asks` (unusual, no reason): it changes
 * the cell; `same`, `empty`: nothing changes; `meanwhile`: somebody wrote after the form was made; `gone`: no such row.
 */
export type RowVerdict = 'writes' | 'words' | 'asks' | 'same' | 'empty' | 'meanwhile' | 'gone'

export interface JudgedRow {
  readonly filled: FilledRow
  /** null where the map has no such row. */
  readonly row: DraftRow | null
  readonly now: DraftCell | null
  readonly wish: CellWish
  readonly verdict: RowVerdict
}

/** Every row of a filled form against the map as it stands. Nothing is written by it. */
export function judgeForm(
  rows: readonly FilledRow[],
  map: Pick<DraftMap, 'tables' | 'referenceDates'>,
): JudgedRow[] {
  const own = map.referenceDates.at(-1) ?? ''
  const known = new Map(
    [map.tables.output, map.tables.served].flatMap(table => table?.rows ?? []).map(row => [row.row, row]),
  )
  return rows.map(filled => {
    const row = known.get(filled.row) ?? null
    const now = row?.cells[own] ?? null
    const wish = wishOfRow(filled, now)
    return { filled, row, now, wish, verdict: verdictOf(filled, row, now, wish) }
  })
}

/** Parts stay while the figure does. */
function wishOfRow({ raw, note, reason }: FilledRow, now: DraftCell | null): CellWish {
  const before = wishOf(now)
  return {
    ...(raw === before.raw ? before : {}),
    raw,
    ...(note === '' || note === now?.note
      ? before.note === undefined
        ? {}
        : { note: before.note }
      : { note }),
    ...(reason === null ? {} : { reason }),
  }
}

function verdictOf(
  filled: FilledRow,
  row: DraftRow | null,
  now: DraftCell | null,
  wish: CellWish,
): RowVerdict {
  if (row === null) return 'gone'
  if (filled.raw === '') return 'empty'
  const wanted = wishedCell(wish, now)
  if (now !== null && sameContent(wanted, now)) return 'same'
  if (filled.base !== (now?.version ?? 0)) return 'meanwhile'
  if (wanted.status === 'text') return 'words'
  return wanted.unit === undefined && wanted.reason === null && !isInside(row.band, wanted.value)
    ? 'asks'
    : 'writes'
}
