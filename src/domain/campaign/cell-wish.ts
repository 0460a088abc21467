import { readFigureCell } from '../figure-cell.ts'
import type { CellChange } from './cell-change.ts'
import type { DraftCell, DraftRow } from './draft-map.ts'
import { countsOtherwise, isInside } from './plausible-band.ts'
import { writtenCell } from './written-cell.ts'

/** A cell as a person wants it: a change without where and over what. */
export type CellWish = Omit<CellChange, 'key' | 'row' | 'date' | 'base'>

/** What to wish for to leave a cell as it is. */
export function wishOf(cell: DraftCell | null): CellWish {
  if (!cell) return { raw: '' }
  const read = readFigureCell(cell.raw)
  const { note, parts, reason } = cell
  return {
    raw: cell.raw,
    ...(note === null || note === read.note ? {} : { note }),
    ...(cell.status === 'estimated' && read.status === 'observed' ? { estimated: true } : {}),
    ...(parts === undefined ? {} : { parts }),
    ...(reason === null ? {} : { reason }),
  }
}

/** A cell as it will be once a wish is written, before it has a version of its own. */
export function wishedCell(wish: CellWish, before: DraftCell | null): DraftCell {
  const change: CellChange = { ...wish, key: '', row: 0, date: '', base: before?.version ?? 0 }
  return { version: before?.version ?? 0, by: null, at: null, ...writtenCell(change, before) }
}

/**
 * How a cell looks: `empty`; `ask` where it wants a reason; `explained` where it has one; `absent` for a typed
 * absence; `words` where no figure could be read; else `saved`.
 */
export type CellLook = 'empty' | 'ask' | 'explained' | 'absent' | 'words' | 'saved'

/** How a cell of a row looks; `own` is whether its date is the year's, else it is an earlier, restated one. */
export function cellLook(
  row: Pick<DraftRow, 'band' | 'cells'>,
  cell: DraftCell | null,
  own: boolean,
): CellLook {
  if (!cell || cell.raw === '') return 'empty'
  const wants = own ? isUnlikePast(row, cell) : true
  if (wants) return cell.reason === null ? 'ask' : 'explained'
  if (cell.status === 'not_collected' || cell.status === 'not_applicable') return 'absent'
  return cell.value === null ? 'words' : 'saved'
}

/** Outside what is usual, in the unit of the row, and no note says that something else is counted from now on. */
function isUnlikePast({ band, cells }: Pick<DraftRow, 'band' | 'cells'>, cell: DraftCell): boolean {
  const past = Object.keys(cells)
    .sort()
    .slice(0, -1)
    .map(date => cells[date])
  return cell.unit === undefined && !countsOtherwise(cell, past) && !isInside(band, cell.value)
}
