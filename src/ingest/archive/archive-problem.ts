/**
 * Why bytes are not a word processor's document, or not one that is safe to open. A value, never thrown;
 * the reader of documents makes a refusal of it, `words/` the sentence.
 */
export type ArchiveProblem =
  | { readonly kind: 'not-a-document'; readonly reason: NotADocument }
  | { readonly kind: 'unsafe-archive'; readonly reason: UnsafeArchive }

/**
 * - `old-word`: a binary `.doc` (OLE container); `encrypted`: protected by a password.
 * - `rich-text`, `pdf`: another format by its first bytes; `not-a-zip`: none that is known.
 * - `truncated`: the archive ends before its directory; `damaged`: its directory, a size, a checksum or a
 *   compressed part is wrong.
 * - `no-text`: an archive without the part that holds the text (a spreadsheet, a presentation, any zip).
 * - `broken-xml`: a part is not well-formed; `xml-encoding`: it is neither UTF-8 nor UTF-16.
 */
export type NotADocument =
  | 'old-word'
  | 'encrypted'
  | 'rich-text'
  | 'pdf'
  | 'not-a-zip'
  | 'truncated'
  | 'damaged'
  | 'no-text'
  | 'broken-xml'
  | 'xml-encoding'

/**
 * - `too-many-parts`, `too-large`, `compression-ratio`: over the limits of `archive-limits.ts`.
 * - `duplicate-part`: two parts with one name, of which different programs read different ones.
 * - `unknown-compression`: neither stored nor deflated.
 * - `doctype`: the XML declares entities; `too-deep`: its elements nest without end.
 * - `too-many-cells`: tables that would unfold to more cells than any document has.
 */
export type UnsafeArchive =
  | 'too-many-parts'
  | 'too-large'
  | 'compression-ratio'
  | 'duplicate-part'
  | 'unknown-compression'
  | 'doctype'
  | 'too-deep'
  | 'too-many-cells'

export const notADocument = (reason: NotADocument): ArchiveProblem => ({ kind: 'not-a-document', reason })
export const unsafeArchive = (reason: UnsafeArchive): ArchiveProblem => ({ kind: 'unsafe-archive', reason })
