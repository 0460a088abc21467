import type { NotADocument, UnsafeArchive } from '../../domain/refusal.ts'

/**
 * Why bytes are not a word processor's document, or not one that is safe to open. A value, never thrown;
 * the reader of documents makes a refusal of it, `words/` the sentence.
 */
export type ArchiveProblem =
  | { readonly kind: 'not-a-document'; readonly reason: NotADocument }
  | { readonly kind: 'unsafe-archive'; readonly reason: UnsafeArchive }

export const notADocument = (reason: NotADocument): ArchiveProblem => ({ kind: 'not-a-document', reason })
export const unsafeArchive = (reason: UnsafeArchive): ArchiveProblem => ({ kind: 'unsafe-archive', reason })
