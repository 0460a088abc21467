import type { Problem } from '../http/answer.ts'

/** What a request to the workspace is answered with. Nobody else may keep it: `no-store`. */
export type WorkAnswer =
  /** A whole HTML document. */
  | { readonly kind: 'page'; readonly text: string; readonly status?: number; readonly cookie?: string }
  /** Sent as JSON. */
  | { readonly kind: 'data'; readonly value: unknown; readonly status?: number }
  /** To be kept under that name. */
  | {
      readonly kind: 'file'
      readonly bytes: Uint8Array | string
      readonly type: string
      readonly name: string
    }
  /** After a form: leads to the page that shows what it did. */
  | { readonly kind: 'moved'; readonly to: string; readonly cookie?: string }
  | {
      readonly kind: 'problem'
      readonly problem: Problem
      /** Beside those of every problem. */
      readonly headers?: Readonly<Record<string, string>>
    }
