import type { Observation, Series } from '../../domain/edition.ts'
import { type CellReading, readFigureCell } from '../../domain/figure-cell.ts'
import { unitOfLabel } from '../../domain/unit.ts'
import type { ReadingLog } from '../reading-log.ts'
import { looksLikeFigures } from '../row-shape.ts'
import { sourceOf } from '../source-of.ts'
import type { SourceRow } from '../source-row.ts'
import type { DateColumns, FiguresContext } from './figures-context.ts'

/** The cells of a row beside its label, in the order of the table's dates. */
interface PlacedRow {
  readonly label: string
  readonly raws: readonly string[]
  /** Cell of the row each raw text stands in, for places. */
  readonly cells: readonly number[]
}

/** One row of a six-year table. `partOf` is found later, when the whole table is known. */
export function readSeries(row: SourceRow, columns: DateColumns, context: FiguresContext): Series {
  const { log } = context
  log.assign(row)
  const placed = placeRow(row, columns, context)
  const readings = placed.raws.map(readFigureCell)
  reportProblems(row, readings, placed, log)
  const unit = unitOfSeries(placed.label, readings)
  reportUnitlessCells(row, unit, readings, placed, log)
  return {
    label: placed.label,
    unit,
    partOf: null,
    observations: settleTorn(
      row,
      readings.map((reading, index) => toObservation(placed.raws[index] ?? '', reading, unit)),
      placed,
      context,
    ),
    source: sourceOf([row]),
  }
}

function placeRow(row: SourceRow, columns: DateColumns, { log, tornRow }: FiguresContext): PlacedRow {
  const shifted = shiftOf(row, columns)
  if (shifted) {
    const lost = columns.dates.slice(row.cells.length - shifted - 1).map(date => date.slice(0, 4))
    log.report(
      'row.shifted',
      'warning',
      row,
      { label: row.cells[shifted] ?? '', lost: lost.join(', ') },
      shifted,
    )
  }
  const cells = shifted ? columns.cells.map(cell => cell + shifted) : columns.cells
  const label = row.cells[shifted] ?? ''
  if (label === '') log.report('row.without-label', 'warning', row, {})
  const least = Math.max(0, ...cells) + 1
  if (!shifted && row.cells.length < least && row !== tornRow) {
    log.report('row.short', 'warning', row, {
      label,
      cells: row.cells.length - 1,
      expected: columns.dates.length,
    })
  }
  // A row whose cells are just its label and its dates has nothing else to look for.
  const plain = !shifted && row.cells.length <= least && cells.length === least - 1
  const extra = plain
    ? []
    : row.cells.filter(
        (cell, index) => cell !== '' && index > 0 && index !== shifted && !cells.includes(index),
      )
  if (extra.length > 0)
    log.report('row.long', 'warning', row, { label, extra: extra.join(' | ').slice(0, 120) }, least)
  return { label, raws: cells.map(cell => row.cells[cell] ?? ''), cells }
}

/**
 * How many cells a row was pushed to the right: its first cell is empty, the next one holds words where a
 * figure belongs, and figures follow.
 */
function shiftOf(row: SourceRow, columns: DateColumns): number {
  if (row.cells[0] !== '' || columns.cells[0] !== 1) return 0
  const moved = { ...row, cells: row.cells.slice(1) }
  const label = moved.cells[0] ?? ''
  return label !== '' && readFigureCell(label).problem === 'words' && looksLikeFigures(moved) ? 1 : 0
}

const problemCodes: Readonly<
  Record<NonNullable<CellReading['problem']>, readonly [string, 'warning' | 'info']>
> = {
  'ambiguous-number': ['cell.ambiguous-number', 'warning'],
  'several-figures': ['cell.several-figures', 'warning'],
  dash: ['cell.dash', 'warning'],
  words: ['cell.words', 'info'],
}

/** One diagnostic a row and problem, at the first cell that has it: `tutti` six times is said once. */
function reportProblems(
  row: SourceRow,
  readings: readonly CellReading[],
  placed: PlacedRow,
  log: ReadingLog,
): void {
  if (readings.every(({ problem }) => problem === null)) return
  const said = new Map<string, { cell: number; raws: Set<string> }>()
  readings.forEach(({ problem }, index) => {
    if (!problem) return
    const known = said.get(problem) ?? { cell: placed.cells[index] ?? 0, raws: new Set() }
    known.raws.add(placed.raws[index] ?? '')
    said.set(problem, known)
  })
  for (const [problem, { cell, raws }] of said) {
    const [code, severity] = problemCodes[problem as NonNullable<CellReading['problem']>]
    log.report(code, severity, row, { label: placed.label, raw: [...raws].join(' | ').slice(0, 200) }, cell)
  }
}

/** The unit most figures bear, if at least half of them do; else what the label names. */
function unitOfSeries(label: string, readings: readonly CellReading[]): string {
  if (readings.every(({ unit }) => unit === null)) return unitOfLabel(label)
  const figures = readings.filter(reading => reading.value !== null)
  const counts = new Map<string, number>()
  for (const { unit } of figures) if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  let most: string | null = null
  for (const [unit, count] of counts)
    if (count * 2 >= figures.length && count > (counts.get(most ?? '') ?? 0)) most = unit
  return most ?? unitOfLabel(label)
}

/** Among percentages a bare figure is a question: `1` may be one percent or all of it. */
function reportUnitlessCells(
  row: SourceRow,
  unit: string,
  readings: readonly CellReading[],
  placed: PlacedRow,
  log: ReadingLog,
): void {
  if (unit !== 'percent' || readings.every(reading => reading.unit === null)) return
  readings.forEach((reading, index) => {
    if (reading.value !== null && reading.unit === null && reading.value !== 0) {
      log.report(
        'cell.unit-missing',
        'warning',
        row,
        { raw: placed.raws[index] ?? '', unit },
        placed.cells[index] ?? 0,
      )
    }
  })
}

function toObservation(raw: string, reading: CellReading, unit: string): Observation {
  const { value, status, note, marks } = reading
  const ownUnit = reading.unit !== null && reading.unit !== unit ? reading.unit : null
  if (ownUnit === null && marks.length === 0) return { raw, value, status, note }
  return {
    raw,
    value,
    status,
    note,
    ...(ownUnit ? { unit: ownUnit } : {}),
    ...(marks.length > 0 ? { footnotes: marks } : {}),
  }
}

/** A file that ends inside a row may have torn its last figure: kept as written, never a value. */
function settleTorn(
  row: SourceRow,
  observations: readonly Observation[],
  placed: PlacedRow,
  { log, tornRow }: FiguresContext,
): readonly Observation[] {
  if (row !== tornRow) return observations
  const last = observations.findLastIndex(observation => observation.raw !== '')
  const torn = observations[last]
  log.report(
    'file.torn-row',
    'error',
    row,
    { label: placed.label, raw: torn?.raw ?? '' },
    placed.cells[Math.max(0, last)] ?? 0,
  )
  if (!torn || torn.value === null) return observations
  return observations.with(last, { raw: torn.raw, value: null, status: 'text', note: null })
}
