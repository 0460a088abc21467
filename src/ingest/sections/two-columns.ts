import type { ColumnKind } from '../headings.ts'
import type { ReadingLog } from '../reading-log.ts'
import { filledCount, firstFilled } from '../row-shape.ts'
import type { SourceRow } from '../source-row.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** A name and what is said of it, as read from one or more rows of a table of two columns. */
export interface Pair {
  name: string
  description: string
  readonly rows: SourceRow[]
}

export interface TwoColumns {
  readonly pairs: Pair[]
  /**
   * Texts that stood alone in a table whose column heads stand one above the other: name and description
   * may be fused in one text, or follow each other. `settleStacked` decides, with other evidence.
   */
  readonly stacked: { readonly text: string; readonly row: SourceRow }[]
}

/** Which words head the two columns of a section. */
export interface ColumnHeads {
  readonly name: readonly ColumnKind[]
  readonly description: readonly ColumnKind[]
}

interface Layout {
  nameColumn: number
  descriptionColumn: number | null
  headed: boolean
  stacked: boolean
  width: number
}

/**
 * Reads elements, segments, co-delivery or facilities: tables of a name and a description.
 *
 * The document heads them in several shapes: column heads in the first row, under a section heading, beside
 * it in a merged leading column, one above the other, or not at all; a page cut drops the leading column.
 * A row without a name goes on with the description before it.
 */
export function readTwoColumns(
  rows: readonly SourceRow[],
  heads: ColumnHeads,
  words: Vocabulary,
  log: ReadingLog,
): TwoColumns {
  const layout: Layout = { nameColumn: 0, descriptionColumn: null, headed: false, stacked: false, width: 0 }
  const result: TwoColumns = { pairs: [], stacked: [] }
  let withoutLead = false
  for (const [index, row] of rows.entries()) {
    if (readHead(row, index, heads, words, layout)) {
      log.skip(row)
      continue
    }
    log.assign(row)
    const lead = leadOf(row, layout)
    if (lead === 'cut') withoutLead = true
    else if (lead === 'whole') withoutLead = false
    takeRow(row, nameColumnOf(row, layout, withoutLead), layout, result)
  }
  return result
}

/** Takes a row of column heads into the layout; false where the row holds data. */
function readHead(
  row: SourceRow,
  index: number,
  heads: ColumnHeads,
  words: Vocabulary,
  layout: Layout,
): boolean {
  const first = firstFilled(row)
  let seen = 0
  let name = -1
  let description = -1
  for (let column = first; column < row.cells.length; column++) {
    const cell = row.cells[column] ?? ''
    if (cell === '') continue
    const isSectionHead = column === 0 && words.heading(cell) !== null
    const columns = words.columns(cell)
    const isName = columns !== null && heads.name.some(kind => columns.has(kind))
    const isDescription = columns !== null && heads.description.some(kind => columns.has(kind))
    if (!isSectionHead && !isName && !isDescription) return false
    seen++
    if (isDescription) description = column
    if (isName && (!isSectionHead || column > first || index > 0)) name = column
    if (isName && isDescription) description = column + 1
  }
  if (layout.headed && seen === 1 && name >= 0 && description < 0 && layout.descriptionColumn !== null)
    return false
  if (name < 0 && seen > 1 && description > 0) name = Math.max(0, description - 1)
  place(layout, name, description)
  layout.headed = true
  layout.width = Math.max(layout.width, row.cells.length)
  return true
}

function place(layout: Layout, name: number, description: number): void {
  if (name >= 0) layout.nameColumn = name
  if (description < 0) return
  if (description > layout.nameColumn) layout.descriptionColumn = description
  else layout.stacked = true
}

/** Whether a row of a table with a leading column still has it: a page cut drops it. */
function leadOf(row: SourceRow, layout: Layout): 'cut' | 'whole' | null {
  if (layout.nameColumn === 0) return null
  if (row.cells[0] !== '') return 'cut'
  return row.cells.length >= layout.width ? 'whole' : null
}

function nameColumnOf(row: SourceRow, layout: Layout, withoutLead: boolean): number {
  if (layout.nameColumn > 0) return withoutLead ? 0 : layout.nameColumn
  // No head told of a leading column, but the row leaves it empty and fills the next two.
  return !layout.headed && row.cells[0] === '' && filledCount(row) >= 2 ? 1 : 0
}

function takeRow(row: SourceRow, nameColumn: number, layout: Layout, result: TwoColumns): void {
  const name = row.cells[nameColumn] ?? ''
  const description = row.cells
    .slice(nameColumn + 1)
    .filter(cell => cell !== '')
    .join('\n')
  const last = result.pairs.at(-1)
  if (layout.stacked && filledCount(row) === 1) {
    result.stacked.push({ text: name || description, row })
  } else if (name === '' && last) {
    last.description = [last.description, description].filter(Boolean).join('\n')
    last.rows.push(row)
  } else {
    result.pairs.push({ name, description, rows: [row] })
  }
}

/**
 * Settles texts whose column heads stood one above the other. If each begins with a name known from
 * elsewhere in the map (the users served), name and description were fused in one cell; if not, and they are
 * even, they follow each other; else they are names.
 */
export function settleStacked(read: TwoColumns, knownNames: readonly string[], log: ReadingLog): Pair[] {
  const { stacked, pairs } = read
  if (stacked.length === 0) return pairs
  const nameIn = (text: string): string | undefined =>
    knownNames.find(name => text.startsWith(name) && text.length > name.length + 1)
  if (stacked.every(({ text }) => nameIn(text) !== undefined)) {
    return stacked.map(({ text, row }) => {
      const name = nameIn(text) ?? text
      log.report(
        'row.fused',
        'info',
        row,
        { name, description: text.slice(name.length).trim().slice(0, 80) },
        firstFilled(row),
      )
      return { name, description: text.slice(name.length).trim(), rows: [row] }
    })
  }
  if (stacked.length % 2 === 0) {
    const settled: Pair[] = []
    for (let index = 0; index < stacked.length; index += 2) {
      const name = stacked[index]
      const description = stacked[index + 1]
      if (name && description)
        settled.push({ name: name.text, description: description.text, rows: [name.row, description.row] })
    }
    return [...pairs, ...settled]
  }
  for (const { row } of stacked) log.report('row.name-or-description', 'warning', row, {}, firstFilled(row))
  return [...pairs, ...stacked.map(({ text, row }) => ({ name: text, description: '', rows: [row] }))]
}

/** A first row that fills only its second column with a name known from elsewhere was pushed to the right. */
export function settlePushed(pairs: readonly Pair[], knownNames: ReadonlySet<string>, log: ReadingLog): void {
  for (const pair of pairs) {
    if (pair.name !== '') continue
    const row = pair.rows[0]
    if (knownNames.has(pair.description.toLowerCase())) {
      pair.name = pair.description
      pair.description = ''
      if (row) log.report('row.pushed', 'warning', row, { name: pair.name }, firstFilled(row))
    } else if (row) {
      log.report(
        'row.without-name',
        'warning',
        row,
        { text: pair.description.slice(0, 80) },
        firstFilled(row),
      )
    }
  }
}
