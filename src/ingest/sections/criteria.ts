import type { ReadingLog } from '../reading-log.ts'
import type { SourceRow } from '../source-row.ts'
import type { Vocabulary } from '../vocabulary.ts'

/**
 * *Criteri di segmentazione adottati*: one text a row. The head (`Criterio`, also spelled `Criteria`, `Critero`)
 * may stand beside the section's heading, above or below it, or before the only criterion in its own cell.
 */
export function readCriteria(rows: readonly SourceRow[], words: Vocabulary, log: ReadingLog): string[] {
  const criteria: string[] = []
  for (const [index, row] of rows.entries()) {
    const texts = row.cells.flatMap((cell, column) => dataOf(cell, index === 0 && column === 0, words))
    if (texts.length === 0) {
      log.skip(row)
      continue
    }
    log.assign(row)
    if (startsWithHead(row, words)) criteria.push(...texts)
    else criteria.push(texts.join('\n'))
  }
  return criteria
}

const isHead = (text: string, words: Vocabulary): boolean =>
  words.isColumn(text, 'criterion') ||
  words.isColumn(text, 'description') ||
  words.heading(text)?.kind === 'criteria'

const startsWithHead = (row: SourceRow, words: Vocabulary): boolean =>
  row.cells.some(cell => cell.includes('\n') && isHead(cell.slice(0, cell.indexOf('\n')), words))

/** The texts of a cell that are no heads; a head glued before criteria parts them by paragraphs. */
function dataOf(cell: string, leads: boolean, words: Vocabulary): string[] {
  if (cell === '' || isHead(cell, words) || (leads && words.heading(cell))) return []
  const paragraphs = cell.split('\n')
  return paragraphs.length > 1 && isHead(paragraphs[0] ?? '', words) ? paragraphs.slice(1) : [cell]
}
