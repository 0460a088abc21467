/** What the typesetting process is asked. */
export interface TypesettingRequest {
  readonly id: number
  /** A `Typesetting` as JSON: to write a text costs the asking process a tenth of cloning its objects. */
  readonly typesetting: string
}

/** What it answers. `refusal` is the engine's own sentence. */
export type TypesettingReply =
  | { readonly id: number; readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: 'refused'; readonly refusal: string }
