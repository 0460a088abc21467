import type { Observation } from '../edition.ts'
import { readFigureCell } from '../figure-cell.ts'
import type { DraftCell } from './draft-map.ts'

/**
 * A draft's cell as the edition prints it: what was typed, thousands with their points, with the mark of an estimate, the parts, the note and the
 * footnote marks written out where the words do not say them already, so that reading the printed cell gives the same
 * figure.
 */
export function printedCell(cell: DraftCell): Observation {
  if (cell.version === 0) return withMarks(cell, cell.raw, cell.note)
  const read = readFigureCell(cell.raw)
  const said = cell.raw === '' || cell.status === 'text' ? [] : additions(cell, read.note, read.status)
  const marks = (cell.footnotes ?? []).filter(mark => !read.marks.includes(mark)).join('')
  const figure = /^\d{4,15}$/.test(cell.raw) ? italianFigure(Number(cell.raw)) : cell.raw
  const raw = said.length === 0 ? `${figure}${marks}` : `${figure}${marks} (${said.join('; ')})`
  const note = [read.note, ...said].filter(part => part !== null && part !== '').join('; ') || null
  return withMarks(cell, raw, note)
}

function withMarks(cell: DraftCell, raw: string, note: string | null): Observation {
  return {
    raw,
    value: cell.value,
    status: cell.status,
    note,
    ...(cell.unit === undefined ? {} : { unit: cell.unit }),
    ...(cell.footnotes === undefined || cell.footnotes.length === 0 ? {} : { footnotes: cell.footnotes }),
  }
}

function additions(cell: DraftCell, readNote: string | null, readStatus: Observation['status']): string[] {
  const parts = (cell.parts ?? []).map(part => `${part.label} ${italianFigure(part.value)}`)
  return [
    ...(cell.status === 'estimated' && readStatus !== 'estimated' ? ['stima'] : []),
    ...(parts.length > 0 ? [`di cui ${parts.join(', ')}`] : []),
    ...(cell.note !== null && cell.note !== readNote ? [cell.note.replaceAll(/[()]/g, '')] : []),
  ]
}

/** As the document writes figures: 1.858 and 12,5. */
function italianFigure(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`
}
