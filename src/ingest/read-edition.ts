import type { Diagnostic } from '../domain/diagnostic.ts'
import type { Edition } from '../domain/edition.ts'
import { parseEdition } from '../domain/interchange/parse-edition.ts'
import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { type ReadOptions, readDocument } from './read-document.ts'
import type { ReadingAccount } from './reading-log.ts'

/** An edition with what its reader had to say of the source. */
export interface EditionRead {
  readonly edition: Edition
  readonly diagnostics: readonly Diagnostic[]
  /** null for the interchange format, which has no rows to account for. */
  readonly account: ReadingAccount | null
}

/**
 * An edition from the bytes of a file: JSON is the interchange format, anything else a document. `path` names the
 * file in refusals and, by its ending, the format; so does a brace at the start, with which no document begins.
 */
export function readEdition(
  bytes: Uint8Array,
  path: string,
  options: ReadOptions = {},
): Result<EditionRead, Refusal> {
  if (/\.json$/i.test(path) || bytes[0] === 0x7b) {
    const edition = parseEdition(new TextDecoder().decode(bytes))
    return edition.ok
      ? ok({ edition: edition.value, diagnostics: [], account: null })
      : fail({ kind: 'bad-interchange', path, ...edition.error })
  }
  const document = readDocument(bytes, path, options)
  if (!document.ok) return document
  const { edition, diagnostics, account } = document.value
  return ok({ edition, diagnostics, account })
}
