import type { Diagnostic } from '../domain/diagnostic.ts'
import type { Edition } from '../domain/edition.ts'
import { parseEdition } from '../domain/interchange/parse-edition.ts'
import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { type DocumentFormat, formatOf } from './document-format.ts'
import type { Profile } from './profile.ts'
import { readRows } from './read-rows.ts'
import { type ReadingAccount, ReadingLog } from './reading-log.ts'
import { rowsOf } from './rows-of.ts'
import { vocabularyFor } from './vocabulary.ts'
import { readWorkbook } from './xlsx/read-workbook.ts'

export interface DocumentRead {
  readonly edition: Edition
  readonly diagnostics: readonly Diagnostic[]
  readonly account: ReadingAccount
  readonly format: DocumentFormat
  /** Of text sources: what the bytes were read as, e.g. `utf-8`, `windows-1252`. */
  readonly encoding: string | null
}

export interface ReadOptions {
  readonly profile?: Profile
}

/** Largest document read: the real one has 0.4 MB as text; a document with pictures may have 100 times that. */
export const largestDocument = 50 * 1024 * 1024

/**
 * Reads a document of service maps from its bytes, whatever its format. `path` only names the document in
 * refusals. Wrong data becomes diagnostics; only what is no such document at all is refused.
 */
export function readDocument(
  bytes: Uint8Array,
  path: string,
  options: ReadOptions = {},
): Result<DocumentRead, Refusal> {
  if (bytes.length === 0) return fail({ kind: 'file-empty', path })
  if (bytes.length > largestDocument)
    return fail({ kind: 'file-too-large', path, bytes: bytes.length, limit: largestDocument })
  const format = formatOf(bytes)
  if (format === 'xlsx') return readPublishedWorkbook(bytes, path)
  const log = new ReadingLog()
  const source = rowsOf(bytes, format, path, log)
  if (!source.ok) return source
  const { rows, end, encoding } = source.value
  if (rows.length === 0) return fail({ kind: 'file-empty', path })
  const read = readRows(rows, end, vocabularyFor(options.profile), log)
  if (!read) return fail({ kind: 'not-service-maps', path, lines: rows.length })
  return ok({ ...read, format, encoding })
}

/** A workbook that Atlante published. Another spreadsheet is no document of service maps. */
function readPublishedWorkbook(bytes: Uint8Array, path: string): Result<DocumentRead, Refusal> {
  const read = readWorkbook(bytes)
  if (!read.ok) return fail({ ...read.error, path })
  if (!read.value) return fail({ kind: 'not-a-document', path, reason: 'no-text' })
  const { edition, rows } = read.value
  // Anyone may have typed in the sheets: the edition is held against the interchange format.
  const checked = parseEdition(JSON.stringify(edition))
  if (!checked.ok) return fail({ kind: 'bad-interchange', path, ...checked.error })
  const account = { lines: rows, assigned: rows - 2, boilerplate: 2, named: 0, unread: 0 }
  return ok({ edition: checked.value, diagnostics: [], account, format: 'xlsx', encoding: null })
}
