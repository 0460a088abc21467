import type { DataFileName } from '../../words/open-data.ts'
import type { Frame } from '../frame.ts'
import type { NamedLink } from '../links.ts'

/** What the page of open data is made from. */
export interface OpenDataProps {
  readonly frame: Frame
  /** Newest first. */
  readonly editions: readonly OpenEdition[]
  /** The catalogue in each of its forms. */
  readonly catalogue: readonly NamedLink[]
  /** Address of the CSV that the examples open; null without an edition. */
  readonly example: string | null
  /** Mail address; null where none is set. */
  readonly contact: string | null
}

/** An edition with all its files. */
export interface OpenEdition extends NamedLink {
  readonly year: number
  readonly revision: number
  /** ISO dates: of the first publication of the year, and of this revision. */
  readonly issued: string
  readonly modified: string
  /** Absolute address of its page. */
  readonly url: string
  readonly files: readonly OpenFile[]
  /** The same edition as documents to read. */
  readonly documents: readonly NamedLink[]
  /** All its files with the manifest that seals them, in one. */
  readonly archive: NamedLink
}

export interface OpenFile extends NamedLink {
  readonly kind: DataFileName | 'csvw'
  /** null while it is not known yet. */
  readonly size: { readonly bytes: number; readonly sha256: string } | null
}
