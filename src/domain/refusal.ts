/**
 * A request that cannot be met. Returned, never thrown; `words/` makes the sentence (what is wrong, where,
 * what to do), one file per edge makes the exit code or the HTTP status.
 *
 * Add a member here with its params and its sentence in `words/refusals.ts`; the switch there is exhaustive.
 */
export type Refusal =
  | { readonly kind: 'file-not-found'; readonly path: string }
  | { readonly kind: 'file-not-readable'; readonly path: string; readonly reason: string }
  | { readonly kind: 'file-too-large'; readonly path: string; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'file-empty'; readonly path: string }
  | { readonly kind: 'not-a-document'; readonly path: string; readonly reason: string }
  | { readonly kind: 'not-service-maps'; readonly path: string; readonly lines: number }
  | {
      readonly kind: 'broken-encoding'
      readonly path: string
      readonly line: number
      readonly column: number
    }
  | { readonly kind: 'unsafe-archive'; readonly path: string; readonly reason: string }
  | { readonly kind: 'bad-profile'; readonly path: string; readonly reason: string }
  | { readonly kind: 'file-is-directory'; readonly path: string }
  | { readonly kind: 'bad-interchange'; readonly path: string; readonly at: string; readonly reason: string }
  | {
      readonly kind: 'data-directory-in-use'
      readonly path: string
      readonly pid: number
      /** Name of the machine or container the other process runs on. */
      readonly host: string
    }
  | { readonly kind: 'data-directory-not-usable'; readonly path: string; readonly reason: string }
  | { readonly kind: 'disk-full'; readonly path: string }
  | { readonly kind: 'schema-too-new'; readonly stored: number; readonly known: number }
  | { readonly kind: 'database-unreachable'; readonly where: string; readonly reason: string }
  | { readonly kind: 'database-login-refused'; readonly where: string; readonly user: string }
  | { readonly kind: 'database-not-found'; readonly where: string }
  | {
      readonly kind: 'database-too-old'
      readonly where: string
      readonly version: string
      readonly needed: number
    }
  | { readonly kind: 'database-right-missing'; readonly where: string; readonly reason: string }
  | {
      readonly kind: 'bad-usage'
      readonly problem: UsageProblem
      /** The word that is wrong; '' where one is missing. */
      readonly word: string
      /** The right form, e.g. `read FILE [--json]`. */
      readonly usage: string
    }

/** What is wrong with the words of a command line. */
export type UsageProblem =
  | 'unknown-command'
  | 'unknown-option'
  | 'bad-value'
  | 'missing-argument'
  | 'extra-argument'
