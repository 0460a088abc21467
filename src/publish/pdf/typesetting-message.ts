import type { Typesetting } from './typesetter.ts'

/** What the typesetting process is asked. */
export interface TypesettingRequest extends Typesetting {
  readonly id: number
}

/** What it answers. `refusal` is the engine's own sentence. */
export type TypesettingReply =
  | { readonly id: number; readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: 'refused'; readonly refusal: string }
