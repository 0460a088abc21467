import { readFigureCell } from '../figure-cell.ts'
import type { CellChange } from './cell-change.ts'
import type { DraftCell } from './draft-map.ts'

/** What a change makes of a cell, before it has a version and an author. */
export type CellContent = Pick<
  DraftCell,
  'raw' | 'value' | 'status' | 'note' | 'unit' | 'footnotes' | 'parts' | 'reason'
>

/** The content of a cell after a change: what was typed, read in the grammar of the document's cells. */
export function writtenCell(change: CellChange, before: DraftCell | null): CellContent {
  const raw = change.raw.trim()
  const read = readFigureCell(raw)
  const estimated = change.estimated === true && read.status === 'observed'
  const marks = [...new Set([...(before?.footnotes ?? []), ...read.marks])]
  return {
    raw,
    value: read.value,
    status: estimated ? 'estimated' : read.status,
    note: change.note?.trim() || read.note,
    ...(read.unit === null ? {} : { unit: read.unit }),
    ...(marks.length === 0 ? {} : { footnotes: marks }),
    ...(change.parts === undefined || change.parts.length === 0 ? {} : { parts: change.parts }),
    reason: change.reason ?? null,
  }
}

/** Whether two cells say the same, whoever wrote them. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  return contentKey(one) === contentKey(other)
}

const contentKey = (cell: CellContent) =>
  JSON.stringify([
    cell.raw,
    cell.status,
    cell.note,
    cell.footnotes ?? [],
    (cell.parts ?? []).map(part => [part.label, part.value]),
    cell.reason && [cell.reason.code, cell.reason.text],
  ])
