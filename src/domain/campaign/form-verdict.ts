import { type CellWish, wishedCell, wishOf } from './cell-wish.ts'
import type { DraftCell, DraftMap, DraftRow } from './draft-map.ts'
import { type FilledRow, oneLine } from './form-sheet.ts'
import { isInside } from './plausible-band.ts'
import { longestWords } from './read-change.ts'
import { shownRaw } from './shown-raw.ts'
import { sameContent } from './written-cell.ts'

/**
 * What a row of a filled form would do. `writes`, `words` (no figure in it), `asks` (unusual, no reason): it changes
 * the cell; `same`, `empty`: nothing changes; `meanwhile`: somebody wrote after the form was made.
 *
 * Never written: `gone`: no such row; `relabelled`: the sheet calls it otherwise, so that the figure may be another's;
 * `twice`: the row is there more than once; `alone`: a note or a reason without a figure; `long`: more than a cell
 * holds.
 */
export type RowVerdict =
  | 'writes'
  | 'words'
  | 'asks'
  | 'same'
  | 'empty'
  | 'meanwhile'
  | 'gone'
  | 'relabelled'
  | 'twice'
  | 'alone'
  | 'long'

export interface JudgedRow {
  readonly filled: FilledRow
  /** null where the map has no such row. */
  readonly row: DraftRow | null
  readonly now: DraftCell | null
  readonly wish: CellWish
  readonly verdict: RowVerdict
  /** The sheet shows other figures of earlier years than the map: a form does not correct them. */
  readonly pastDiffers: boolean
}

type FormedMap = Pick<DraftMap, 'tables' | 'referenceDates'>

const rowsOf = ({ tables }: FormedMap): readonly DraftRow[] =>
  [tables.output, tables.served].flatMap(table => table?.rows ?? [])

/** Every row of a filled form against the map as it stands. Nothing is written by it. */
export function judgeForm(rows: readonly FilledRow[], map: FormedMap): JudgedRow[] {
  const [own = '', ...past] = map.referenceDates.toReversed()
  const known = new Map(rowsOf(map).map(row => [row.row, row]))
  const times = new Map<number, number>()
  for (const { row } of rows) times.set(row, (times.get(row) ?? 0) + 1)
  return rows.map(filled => {
    const row = known.get(filled.row) ?? null
    const now = row?.cells[own] ?? null
    const wish = wishOfRow(filled, now)
    const verdict =
      row !== null && filled.raw !== '' && times.get(filled.row) !== 1
        ? 'twice'
        : verdictOf(filled, row, now, wish)
    const pastDiffers =
      row !== null &&
      past
        .toReversed()
        .some((date, at) => oneLine(shownRaw(row.cells[date]?.raw ?? '')) !== (filled.past[at] ?? ''))
    return { filled, row, now, wish, verdict, pastDiffers }
  })
}

/** The rows of the map that a filled form no longer has. */
export function rowsMissingIn(rows: readonly FilledRow[], map: FormedMap): readonly DraftRow[] {
  const there = new Set(rows.map(each => each.row))
  return rowsOf(map).filter(each => !there.has(each.row))
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
  if (filled.raw === '') return filled.note === '' && filled.reason === null ? 'empty' : 'alone'
  if (filled.label !== oneLine(row.label)) return 'relabelled'
  if (Math.max(filled.raw.length, filled.note.length, filled.reason?.text.length ?? 0) > longestWords) {
    return 'long'
  }
  const wanted = wishedCell(wish, now)
  if (now !== null && sameContent(wanted, now)) return 'same'
  if (filled.base !== (now?.version ?? 0)) return 'meanwhile'
  if (wanted.status === 'text') return 'words'
  return wanted.unit === undefined && wanted.reason === null && !isInside(row.band, wanted.value)
    ? 'asks'
    : 'writes'
}
