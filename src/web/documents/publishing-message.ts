import type { Edition } from '../../domain/edition.ts'
import type { FormatName } from '../../publish/formats.ts'
import type { Seal } from '../../publish/seal/seal.ts'
import type { DocumentPart } from './document-format.ts'

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
}

/** Editions as the publishing process needs them; sent once, then named by their key. */
export interface EditionMessage extends SentEditions {
  readonly kind: 'edition'
  readonly key: string
}

/** One document of an edition that was sent. */
export interface WriteMessage {
  readonly kind: 'write'
  readonly id: number
  readonly key: string
  readonly format: FormatName
  readonly part: DocumentPart
}

export type PublishingMessage = EditionMessage | WriteMessage

/** What the publishing process answers. `reason` is for who keeps the program running. */
export type PublishingReply =
  | { readonly kind: 'written'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
