import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { ArchiveProblem } from './archive/archive-problem.ts'
import type { SourceEnd } from './assemble.ts'
import type { DocumentFormat } from './document-format.ts'
import { readDocxRows } from './docx/rows.ts'
import { readFlatOdtRows, readOdtRows } from './odt/rows.ts'
import type { ReadingLog } from './reading-log.ts'
import type { SourceRow } from './source-row.ts'
import { decodeText } from './text/decode.ts'
import { textToRows } from './text/rows.ts'

export interface SourceRows {
  readonly rows: readonly SourceRow[]
  readonly end: SourceEnd
  readonly encoding: string | null
}

const notTorn: SourceEnd = { tornRow: null }

/** Bytes of a known format to rows, or why they cannot be. */
export function rowsOf(
  bytes: Uint8Array,
  format: DocumentFormat,
  path: string,
  log: ReadingLog,
): Result<SourceRows, Refusal> {
  switch (format) {
    case 'text':
      return textRows(bytes, path, log)
    case 'odt':
      return archiveRows(readOdtRows(bytes), path)
    case 'flat-odt':
      return archiveRows(readFlatOdtRows(bytes), path)
    // What is none of these is opened as a docx, which says exactly why it is not one.
    case 'docx':
    case 'xlsx':
    case 'old-word':
    case 'pdf':
    case 'rtf':
    case 'archive':
      return archiveRows(readDocxRows(bytes), path)
  }
}

function archiveRows(
  read: Result<readonly SourceRow[], ArchiveProblem>,
  path: string,
): Result<SourceRows, Refusal> {
  if (!read.ok) return fail({ ...read.error, path })
  return ok({ rows: read.value, end: notTorn, encoding: null })
}

function textRows(bytes: Uint8Array, path: string, log: ReadingLog): Result<SourceRows, Refusal> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return fail({ kind: 'broken-encoding', path, ...decoded.error })
  const { text, encoding, byteOrderMark, cutInsideCharacter } = decoded.value
  const { rows, openEnd, lostCharacters } = textToRows(text)
  for (const place of lostCharacters) {
    log.diagnostics.push({ code: 'encoding.lost-character', severity: 'error', place, params: {} })
  }
  if (encoding !== 'utf-8' || byteOrderMark) {
    log.diagnostics.push({
      code: 'encoding.recognised',
      severity: 'info',
      place: { line: null, column: null },
      params: { encoding },
    })
  }
  const last = rows.at(-1)
  const tornRow = (openEnd || cutInsideCharacter) && last ? last : null
  return ok({ rows, end: tornRow ? { tornRow } : notTorn, encoding })
}
