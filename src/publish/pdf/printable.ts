import { mostWideDates } from '../report/map-blocks.ts'
import type { Block, Cell, Chapter, Report, Table } from '../report/report.ts'

/** A row with a cell of more signs or lines may break across pages; another is kept whole. */
const longCell = 900
const longLines = 12

/** The report as the template reads it: every text as its lines, with signs that the fonts have. */
export function printable(report: Report, whole: boolean, clean: (text: string) => string): unknown {
  const lines = (text: string) => clean(text).split('\n')
  const optional = (text: string | null) => (text === null ? null : lines(text))
  const { cover } = report
  return {
    title: clean(report.title),
    author: clean(report.author),
    footer: clean(report.footer),
    whole,
    indexTitle: report.indexTitle,
    cover: {
      body: lines(cover.body),
      office: optional(cover.office),
      attachment: optional(cover.attachment),
      title: lines(cover.title),
      yearLine: optional(cover.yearLine),
      notes: cover.notes.map(lines),
    },
    chapters: report.chapters.map(chapter => printableChapter(chapter, clean)),
  }
}

function printableChapter(chapter: Chapter, clean: (text: string) => string): unknown {
  const { banner, wide, blocks } = chapter
  return {
    banner,
    wide,
    title: oneLine(clean(chapter.title)),
    name: oneLine(clean(chapter.indexTitle)),
    blocks: blocks.flatMap(block => printableBlock(block, clean)),
  }
}

const oneLine = (text: string): string => text.replaceAll('\n', ' ')

function printableBlock(block: Block, clean: (text: string) => string): unknown[] {
  switch (block.kind) {
    case 'heading':
      return [block]
    case 'paragraph':
      return [{ kind: block.kind, role: block.role, texts: clean(block.text).split('\n') }]
    case 'table':
      return splitColumns(block).map(part => printableTable(part, clean))
  }
}

function printableTable(table: Table, clean: (text: string) => string): unknown {
  const narrow = table.columns.length > 3
  return {
    kind: 'table',
    title: table.title,
    small: isSmall(table),
    size: table.columns.length > 9 ? 7.5 : 8.5,
    columns: table.columns,
    header: table.header.map(line =>
      line.map(cell => ({ ...cell, date: /^\d\d\/\d\d\/\d{4}$/.test(cell.text) })),
    ),
    rows: table.rows.map(({ cells, depth }) => ({
      depth: Math.min(depth, 4),
      // One cell that may not break keeps its whole row on a page.
      long: cells.some((cell, at) => isLong(cell, at > 0 && narrow)),
      cells: cells.map((cell, at) => printableCell(cell, text => breakWords(clean(text), at > 0 && narrow))),
    })),
    footnotes: table.footnotes.map(({ mark, text }) => ({
      mark: clean(mark),
      texts: clean(text).split('\n'),
      long: text.length > longCell,
    })),
  }
}

function isLong({ text }: Cell, narrow: boolean): boolean {
  return text.length > (narrow ? longCell / 4 : longCell) || text.split('\n').length > longLines
}

/** Lets a word that is wider than any column break, where no hyphenation will. */
function breakWords(text: string, narrow: boolean): string {
  const [longest, piece] = narrow ? [24, 10] : [48, 30]
  return text.replace(new RegExp(`\\S{${longest},}`, 'gu'), word =>
    word.replace(new RegExp(`.{${piece}}(?=.)`, 'gu'), '$&\u200b'),
  )
}

/** What surely fits on a page stands on one, with its heading and notes. */
function isSmall({ rows, footnotes }: Table): boolean {
  const signs = rows.flatMap(row => row.cells.slice(0, 2)).reduce((sum, cell) => sum + cell.text.length, 0)
  return rows.length <= 8 && signs + footnotes.reduce((sum, note) => sum + note.text.length, 0) <= 1200
}

function printableCell({ text, words }: Cell, clean: (text: string) => string): unknown {
  const texts = text === '' ? [] : clean(text).split('\n')
  return { texts, words: words ?? false }
}

/** A table of more dates than a page is wide goes on in a second one, under the same labels. */
function splitColumns(table: Table): readonly Table[] {
  const dates = table.columns.length - 1
  const [top, heads] = table.header
  const corner = top?.[0]
  if (dates <= mostWideDates || !corner || !heads) return [table]
  const parts = Math.ceil(dates / mostWideDates)
  const each = Math.ceil(dates / parts)
  return Array.from({ length: parts }, (_, part) => {
    const from = part * each
    const shown = heads.slice(from, from + each)
    return {
      ...table,
      title: part === 0 ? table.title : `${table.title} (segue)`,
      columns: [...table.columns.slice(0, 1), ...table.columns.slice(1 + from, 1 + from + each)],
      header: [[corner, { text: 'Quantità', columns: shown.length, rows: 1 }], shown],
      rows: table.rows.map(row => ({
        ...row,
        cells: [...row.cells.slice(0, 1), ...row.cells.slice(1 + from, 1 + from + each)],
      })),
      footnotes: part === parts - 1 ? table.footnotes : [],
    }
  })
}
