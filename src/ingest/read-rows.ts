import type { Diagnostic } from '../domain/diagnostic.ts'
import type { Edition } from '../domain/edition.ts'
import { assembleEdition, type SourceEnd } from './assemble.ts'
import { readOutline } from './outline.ts'
import type { ReadingAccount, ReadingLog } from './reading-log.ts'
import type { SourceRow } from './source-row.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface RowsRead {
  readonly edition: Edition
  readonly diagnostics: readonly Diagnostic[]
  readonly account: ReadingAccount
}

/** Rows of any format to an edition; null where nothing in them is a service map. */
export function readRows(
  rows: readonly SourceRow[],
  end: SourceEnd,
  words: Vocabulary,
  log: ReadingLog,
): RowsRead | null {
  const outline = readOutline(rows, words, log)
  if (!outline.maps.some(map => map.sections.size > 0)) return null
  const edition = assembleEdition(outline, end, words, log)
  for (const row of log.unread(rows)) {
    log.report('line.unplaced', 'warning', row, { text: row.cells.filter(Boolean).join(' | ').slice(0, 120) })
    log.name(row)
  }
  return { edition, diagnostics: inOrder(log.diagnostics), account: log.account(rows) }
}

/** In the order of the source; what belongs to no line first. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const line = ({ place }: Diagnostic) => place.line ?? 0
  return diagnostics.toSorted((a, b) => line(a) - line(b) || (a.place.column ?? 0) - (b.place.column ?? 0))
}
