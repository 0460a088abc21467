import { paragraphsOf, xmlText } from '../xml-text.ts'
import type { Row, Table } from './report.ts'

/** What a paragraph of a written table is; every office format has a style of this name. */
export type WrittenStyle = 'title' | 'head' | 'date' | 'text' | 'part' | 'figure'

export interface WrittenCell {
  readonly paragraphs: readonly string[]
  readonly style: WrittenStyle
  /** How many columns it spans. */
  readonly columns: number
}

export interface WrittenRow {
  readonly cells: readonly WrittenCell[]
  /** A row of more text may break across pages. */
  readonly short: boolean
}

/** A table in the dress of the official document, as an office format that is read back writes it. */
export interface WrittenTable {
  /** Heading over the table; null where it stands in it. */
  readonly heading: string | null
  /** Shares of the width; their sum is 1. */
  readonly columns: readonly number[]
  readonly head: readonly WrittenRow[]
  readonly rows: readonly WrittenRow[]
  readonly notes: readonly string[]
}

/** Share of the width that a leading column with the heading takes. */
const leadShare = 0.22

const empty: WrittenCell = { paragraphs: [''], style: 'text', columns: 1 }

/**
 * Lays a table out for reading back: its heading over it, in a leading column, or in the corner over the labels.
 * Cells hold what the edition has, not how it is shown.
 */
export function writtenTable(table: Table): WrittenTable {
  const { title, titlePlace, columns, footnotes } = table
  const beside = titlePlace === 'beside'
  const weights = columns.reduce((sum, column) => sum + column.weight, 0)
  const own = columns.map(({ weight }) => ((beside ? 1 - leadShare : 1) * weight) / weights)
  const head = headRows(table)
  return {
    heading: titlePlace === 'above' ? xmlText(title) : null,
    columns: beside ? [leadShare, ...own] : own,
    head,
    rows: table.rows.map((row, at) => {
      const lead = beside ? [at === 0 && head.length === 0 ? titleCell(title) : empty] : []
      return {
        cells: [...lead, ...bodyCells(row, table)],
        short: row.cells.every(cell => cell.text.length < 900),
      }
    }),
    notes: footnotes.map(({ mark, text }) => noteText(mark, text)),
  }
}

const titleCell = (title: string): WrittenCell => ({
  paragraphs: [xmlText(title)],
  style: 'title',
  columns: 1,
})

/** A digit as a mark stands in parentheses, lest it read as a figure. */
function noteText(mark: string, text: string): string {
  const shown = /^\d$/.test(mark) ? `(${mark})` : mark
  return `${shown} ${paragraphsOf(text).join(' ')}`.trim()
}

function headRows({ title, titlePlace, header, headerAdded, columns }: Table): WrittenRow[] {
  if (headerAdded) return []
  return header.map((cells, at) => {
    const lead = titlePlace === 'beside' ? [at === 0 ? titleCell(title) : empty] : []
    // The corner is not merged with the cell below: Word does not repeat header rows that are.
    const under = titlePlace !== 'beside' && at > 0 ? [empty] : []
    const heads = cells.map((cell, column): WrittenCell => {
      if (at === 0 && column === 0 && titlePlace === 'corner') return titleCell(title)
      const overFigures = (at > 0 || header.length === 1) && columns[column + under.length]?.align === 'right'
      return { paragraphs: [xmlText(cell.text)], style: overFigures ? 'date' : 'head', columns: cell.columns }
    })
    return { cells: [...lead, ...under, ...heads], short: true }
  })
}

function bodyCells({ cells, depth }: Row, { columns }: Table): WrittenCell[] {
  return cells.map(({ text, written, words }, at) => {
    const figure = columns[at]?.align === 'right' && !words
    const style = at === 0 && depth > 0 ? 'part' : figure ? 'figure' : 'text'
    return { paragraphs: paragraphsOf(written ?? text), style, columns: 1 }
  })
}
