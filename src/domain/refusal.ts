/**
 * A request that cannot be met. Returned, never thrown; `words/` makes the sentence (what is wrong, where,
 * what to do), one file per edge makes the exit code or the HTTP status.
 *
 * Add a member here with its params and its sentence in `words/refusal.ts`; the switch there is exhaustive.
 */
export type Refusal =
  | { readonly kind: 'file-not-found'; readonly path: string }
  | { readonly kind: 'file-not-readable'; readonly path: string; readonly reason: string }
  | { readonly kind: 'file-too-large'; readonly path: string; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'file-empty'; readonly path: string }
  | { readonly kind: 'not-a-document'; readonly path: string; readonly reason: string }
  | { readonly kind: 'not-service-maps'; readonly path: string; readonly lines: number }
  | { readonly kind: 'broken-encoding'; readonly path: string; readonly line: number; readonly column: number }
  | { readonly kind: 'unsafe-archive'; readonly path: string; readonly reason: string }
  | { readonly kind: 'bad-profile'; readonly path: string; readonly reason: string }
