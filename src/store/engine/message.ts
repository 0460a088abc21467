/** What the main thread asks of the database thread. */
export type Request =
  | {
      readonly kind: 'query'
      readonly id: number
      readonly sql: string
      readonly parameters: readonly unknown[]
    }
  | { readonly kind: 'close'; readonly id: number }

/** What it answers. `id` 0 is the answer to its start. */
export type Reply =
  | { readonly kind: 'rows'; readonly id: number; readonly rows: unknown[]; readonly affected: number | null }
  | { readonly kind: 'done'; readonly id: number }
  | { readonly kind: 'error'; readonly id: number; readonly message: string; readonly code: string | null }

export interface WorkerStart {
  /** The directory of the database itself, inside the data directory. */
  readonly directory: string
}
