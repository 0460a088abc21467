import type { DraftProgress } from './draft-map.ts'
import { countsOtherwise, isInside, plausibleBand } from './plausible-band.ts'
import { draftTables, type StoredCell, type StoredDraft, type StoredRow, windowOf } from './stored-draft.ts'

/** Whether a cell says something: a figure, words, or a typed absence. */
export function isEntered(cell: StoredCell | null | undefined): cell is StoredCell {
  return cell != null && cell.raw !== ''
}

/** What the year's figure of a row usually lies between. */
export function bandOf(row: StoredRow, year: number) {
  const past = windowOf(year).slice(0, -1)
  return plausibleBand(
    past.flatMap(date => row.cells[date] ?? []),
    row.unit,
  )
}

/** Whether a cell needs a reason that it has not: outside its band, or an earlier year that no longer says the same. */
export function lacksReason(row: StoredRow, date: string, year: number): boolean {
  const cell = row.cells[date]
  if (!cell || cell.reason !== null) return false
  if (date !== `${year}-12-31`) return isRestated(cell)
  const past = windowOf(year)
    .slice(0, -1)
    .map(each => row.cells[each])
  if (cell.unit !== undefined || countsOtherwise(cell, past)) return false
  return !isInside(bandOf(row, year), cell.value)
}

/** Whether an earlier year no longer says what the last edition says. */
export function isRestated(cell: StoredCell): boolean {
  return cell.version > 0 && cell.raw !== (cell.carried ?? '')
}

/** How far a map is. */
export function progressOf(draft: StoredDraft, year: number): DraftProgress {
  const dates = windowOf(year)
  const own = `${year}-12-31`
  let [entered, rows, unexplained] = [0, 0, 0]
  for (const [, table] of draftTables(draft)) {
    rows += table.rows.length
    for (const row of table.rows) {
      if (table.statement !== null || isEntered(row.cells[own])) entered++
      unexplained += dates.filter(date => lacksReason(row, date, year)).length
    }
  }
  return { entered, rows, unexplained }
}
