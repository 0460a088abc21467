import type { FormatName } from '../../publish/formats.ts'

/** An edition as the publishing process needs it; sent once, then named by its key. */
export interface EditionMessage {
  readonly kind: 'edition'
  readonly key: string
  readonly revision: number
  /** Interchange JSON: as text it crosses to another process in a third of the time. */
  readonly edition: string
  /** The edition of the year before, whose figures this one may restate. */
  readonly before: string | null
}

/** One document of an edition that was sent. */
export interface WriteMessage {
  readonly kind: 'write'
  readonly id: number
  readonly key: string
  readonly format: FormatName
  /** Place of the map in the edition; null for the whole edition. */
  readonly map: number | null
}

export type PublishingMessage = EditionMessage | WriteMessage

/** What the publishing process answers. `reason` is for who keeps the program running. */
export type PublishingReply =
  | { readonly kind: 'written'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
