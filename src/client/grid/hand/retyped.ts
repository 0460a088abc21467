import type { CellWish } from '../../../domain/campaign/cell-wish.ts'
import { shownRaw } from '../../../domain/campaign/shown-raw.ts'

/** What a text typed over a cell makes of its wish, with dots as figures are written; the reason was about the figure before. */
export function retyped({ reason: _reason, ...rest }: CellWish, raw: string): CellWish {
  return raw.trim() === '' ? { raw: '' } : { ...rest, raw: shownRaw(raw.trim()) }
}

/** What an absence makes of it: neither estimate nor parts of a figure that there is not. */
export function madeAbsent(before: CellWish, raw: string): CellWish {
  const { reason: _reason, estimated: _estimated, parts: _parts, ...rest } = before
  return { ...rest, raw }
}
