import { readFigureCell } from '../domain/figure-cell.ts'
import { readReferenceDate } from '../domain/reference-date.ts'
import type { SourceRow } from './source-row.ts'

/** Index of the first cell that holds something; -1 for none. */
export function firstFilled(row: SourceRow): number {
  for (let index = 0; index < row.cells.length; index++) if (row.cells[index] !== '') return index
  return -1
}

export function filledCount(row: SourceRow): number {
  let count = 0
  for (const cell of row.cells) if (cell !== '') count++
  return count
}

/** A row with one cell, or one that stands outside tables. */
export const isParagraph = (row: SourceRow): boolean => row.cells.length === 1 || row.table === 0

const ruler = /^[-–—_=*:\s]{2,}$/

/** A ruler a conversion drew: every filled cell only dashes. A lone `**` is no ruler, nor is a single dash. */
export function isRuler(row: SourceRow): boolean {
  let long = false
  for (const cell of row.cells) {
    if (cell === '') continue
    const code = cell.charCodeAt(0)
    if (code !== 45 && code !== 95 && code !== 61 && code !== 58 && code !== 8211 && code !== 8212)
      return false
    if (!ruler.test(cell)) return false
    if (cell.replace(/[^-_=–—]/g, '').length >= 2) long = true
  }
  return long
}

/** The reference dates a row heads its columns with, by cell; null where it is no row of dates. */
export function datesOf(row: SourceRow): ReadonlyMap<number, string> | null {
  const { cells } = row
  let dates: Map<number, string> | null = null
  let others = 0
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? ''
    if (cell === '') continue
    const date = readReferenceDate(cell)
    if (date) {
      dates ??= new Map()
      dates.set(index, date)
    } else if (index > 0 || /\d/.test(cell)) {
      if (++others > 0) return null
    }
  }
  if (!dates || dates.has(0))
    return dates?.has(0) && dates.size > 1 && areYearsInARow([...dates.values()]) ? dates : null
  return dates.size === 1 && cells.length > 3 ? null : dates
}

const areYearsInARow = (dates: readonly string[]): boolean =>
  dates.every(
    (date, index) =>
      index === 0 || Math.abs(Number(date.slice(0, 4)) - Number(dates[index - 1]?.slice(0, 4))) === 1,
  )

/** A figure where no heading has one: the cheap look that lets most rows of a table pass by the headings. */
export function hasFigureInside(row: SourceRow): boolean {
  if (row.cells.length < 4) return false
  const code = (row.cells[2] ?? '').charCodeAt(0)
  return code >= 48 && code <= 57
}

/** A row of a six-year table by its shape: a label, then at least three filled cells, nearly all figures or absences. */
export function looksLikeFigures(row: SourceRow): boolean {
  if (row.cells.length < 4) return false
  let figures = 0
  let others = 0
  for (let index = 1; index < row.cells.length; index++) {
    const cell = row.cells[index] ?? ''
    if (cell === '') continue
    if (readFigureCell(cell).status === 'text' || (readReferenceDate(cell)?.includes('-') && cell.length > 4))
      others++
    else figures++
  }
  return figures >= 3 && others <= figures / 3
}
