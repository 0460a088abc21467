/** A block of cells, as a spreadsheet puts it on the clipboard. Rows may be of different lengths. */
export type PastedBlock = readonly (readonly string[])[]

/** No table has more; what lies beyond is counted, not read. */
const mostCells = 10_000

/** What a clipboard holds. */
export interface Pasted {
  readonly rows: PastedBlock
  /** Cells beyond the most that are read. */
  readonly beyond: number
}

/**
 * Reads text of a clipboard: cells parted by tabs, rows by line ends. A cell in double quotes may hold both, and a
 * quote written twice, as Excel and Calc write it; a quote that never closes is a character like others. Spaces
 * around a cell, line ends inside it and characters that cannot be seen become single spaces.
 */
export function readPasted(text: string): Pasted {
  const rows: string[][] = [[]]
  let count = 0
  let at = 0
  while (at < text.length) {
    const cell = cellAt(text, at)
    if (count < mostCells) rows.at(-1)?.push(clean(cell.text))
    count += 1
    const ending = text[cell.end]
    at = cell.end + (ending === '\r' && text[cell.end + 1] === '\n' ? 2 : 1)
    if (ending === '\t' && at >= text.length && count < mostCells) rows.at(-1)?.push('')
    const lineEnds = ending === '\n' || ending === '\r'
    if (lineEnds && at < text.length && count < mostCells) rows.push([])
  }
  return { rows: count === 0 ? [] : rows, beyond: Math.max(0, count - mostCells) }
}

const parting = /[\t\r\n]/g

function cellAt(text: string, start: number): { readonly text: string; readonly end: number } {
  const quoted = text[start] === '"' ? quotedAt(text, start) : null
  if (quoted) return quoted
  parting.lastIndex = start
  const end = parting.exec(text)?.index ?? text.length
  return { text: text.slice(start, end), end }
}

/** null where the quotes are not those of a cell. */
function quotedAt(text: string, start: number): { readonly text: string; readonly end: number } | null {
  let close = text.indexOf('"', start + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close === -1) return null
  const end = close + 1
  if (end < text.length && !'\t\r\n'.includes(text[end] ?? '')) return null
  return { text: text.slice(start + 1, close).replaceAll('""', '"'), end }
}

const clean = (text: string): string => text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()

/** Where a pasted cell comes to stand, counted from the cell it is pasted on. */
export interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly raw: string
}

/** A rectangle of a table, both ends included. */
export interface CellRange {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/**
 * Puts a block on a table. One cell fills the whole range that is marked; a block begins at its first cell and what
 * reaches beyond the table is counted as `outside`.
 */
export function placePasted(
  { rows, beyond }: Pasted,
  marked: CellRange,
  table: { readonly rows: number; readonly columns: number },
): { readonly cells: readonly PlacedCell[]; readonly outside: number } {
  const [only] = rows[0] ?? []
  if (rows.length === 1 && rows[0]?.length === 1 && only !== undefined) {
    return { cells: cellsOf(marked).map(place => ({ ...place, raw: only })), outside: beyond }
  }
  const all = rows.flatMap((cells, row) =>
    cells.map((raw, column) => ({ row: marked.firstRow + row, column: marked.firstColumn + column, raw })),
  )
  const cells = all.filter(each => each.row < table.rows && each.column < table.columns)
  return { cells, outside: beyond + all.length - cells.length }
}

/** Every cell of a range, row by row. */
export function cellsOf(range: CellRange): readonly { readonly row: number; readonly column: number }[] {
  const columns = range.lastColumn - range.firstColumn + 1
  return Array.from({ length: (range.lastRow - range.firstRow + 1) * columns }, (_, at) => ({
    row: range.firstRow + Math.floor(at / columns),
    column: range.firstColumn + (at % columns),
  }))
}

/** Cells for the clipboard, so that a spreadsheet takes them as a block. */
export function asPasted(rows: PastedBlock): string {
  return rows
    .map(cells =>
      cells.map(cell => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
    )
    .join('\r\n')
}
