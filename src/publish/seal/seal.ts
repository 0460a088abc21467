import type { Resolution } from '../../domain/resolution.ts'

/** What a published edition says of itself. */
export interface Seal {
  /** 1 for the first publication of a year; a correction is the next. */
  readonly revision: number
  /** Why this revision was made; null for the first. */
  readonly reason: string | null
  readonly resolution: Resolution | null
  /** SHA-256 of the edition's data, 64 hexadecimal signs: see `dataHash`. */
  readonly data: string
}
