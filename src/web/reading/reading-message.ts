import type { Refusal } from '../../domain/refusal.ts'
import type { Result } from '../../domain/result.ts'
import type { EditionRead } from '../../ingest/read-edition.ts'

/** A file to be read. */
export interface FileAsked {
  readonly bytes: Uint8Array
  /** As the person who sends it calls it. */
  readonly name: string
  /** A profile as JSON: the office's own words for headings; null for none. */
  readonly profile: string | null
}

/** What the reading process answers, once. `reason` of a bug is for who keeps the program running. */
export type ReadingReply =
  | { readonly kind: 'read'; readonly result: Result<EditionRead, Refusal> }
  | { readonly kind: 'failed'; readonly reason: string }
