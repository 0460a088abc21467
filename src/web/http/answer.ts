import type { NamedLink } from '../../ui/links.ts'
import type { StoredAnswer } from './stored-answer.ts'

/** What a request is answered with; `respond.ts` alone turns it into bytes. */
export type Answer =
  /** A page or a file of data that stays the same until an edition changes: it is stored. */
  | {
      readonly kind: 'lasting'
      readonly text: string
      readonly type: string
      /** Whether other sites may show it inside their pages. */
      readonly framed?: boolean
    }
  /** Made for this request only. */
  | { readonly kind: 'passing'; readonly text: string; readonly type: string }
  /** `lasting` where the address has gone for good: browsers keep that. */
  | { readonly kind: 'moved'; readonly to: string; readonly lasting: boolean }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** The same where a document is asked for. */
export type DocumentAnswer =
  | Answer
  /** A document, ready to be sent. */
  | { readonly kind: 'file'; readonly stored: StoredAnswer }
  /** A page to be shown until what was asked for is ready: browsers ask again after so many seconds. */
  | { readonly kind: 'preparing'; readonly text: string; readonly seconds: number }
  /** The page after it: the browser then takes what was asked for, at its address, and stays on the page. */
  | { readonly kind: 'prepared'; readonly text: string; readonly file: string }

/** A request that cannot be met, in words. */
export interface Problem {
  readonly status: number
  readonly title: string
  readonly text: string
  /** What exists and may have been meant. */
  readonly similar: readonly NamedLink[]
}

export const html = 'text/html; charset=utf-8'
export const json = 'application/json; charset=utf-8'
export const problemJson = 'application/problem+json; charset=utf-8'
export const csv = 'text/csv; charset=utf-8; header=present'
export const svg = 'image/svg+xml; charset=utf-8'
export const xml = 'application/xml; charset=utf-8'
export const atom = 'application/atom+xml; charset=utf-8'
/** RFC 9512. */
export const yaml = 'application/yaml; charset=utf-8'
export const plain = 'text/plain; charset=utf-8'
