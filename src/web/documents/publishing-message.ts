import type { Edition } from '../../domain/edition.ts'
import type { CatalogueEdition } from '../../publish/open-data/catalogue/edition-datasets.ts'
import type { Publication } from '../../publish/open-data/publication.ts'
import type { Seal } from '../../publish/seal/seal.ts'
import type { DocumentFormat, DocumentPart, documentFormats } from './document-format.ts'

/** An edition on its way to the publishing process: its maps stay the text that the store gave. */
export interface EditionText {
  /** The edition without its maps. */
  readonly head: Omit<Edition, 'services'>
  /** See `readMaps` of the store. */
  readonly maps: string
}

/** What a document is written from. */
export interface SentEditions {
  readonly edition: EditionText
  /** The edition of a year before, whose figures this one may restate. */
  readonly before: EditionText | null
  readonly seal: Omit<Seal, 'data'>
  /** What the open data say of where and when it is published. */
  readonly publication: Omit<Publication, 'edition'>
}

/** Editions as the publishing process needs them; sent once, then named by their key. */
export interface EditionMessage extends SentEditions {
  readonly kind: 'edition'
  readonly key: string
}

/** What is written: one format, or all of them with their seal, to be kept for good. */
export type WrittenFormat = (typeof documentFormats)[DocumentFormat]['format']

/** One document of an edition that was sent. */
export interface WriteMessage {
  readonly kind: 'write'
  readonly id: number
  readonly key: string
  readonly format: WrittenFormat
  readonly part: DocumentPart
}

/** What the catalogue of open data says of an edition that was sent: its data files are written and measured. */
export interface DescribeMessage {
  readonly kind: 'describe'
  readonly id: number
  readonly key: string
}

export type PublishingMessage = EditionMessage | WriteMessage | DescribeMessage

/** What the publishing process answers. `reason` is for who keeps the program running. */
export type PublishingReply =
  | { readonly kind: 'written'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'described'; readonly id: number; readonly entry: CatalogueEdition }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
