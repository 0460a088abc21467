import type { Resolution } from '../../domain/resolution.ts'
import type { BodyTransaction } from '../store.ts'

/** What an edition bears as its seal. */
export interface EditionSeal {
  /** Why this revision was made; null for the first of a year. */
  readonly reason: string | null
  /** The act that approved it; null while none did. */
  readonly resolution: Resolution | null
  /** SHA-256 of the edition's data, 64 hexadecimal signs; null while nothing was published as files. */
  readonly data: string | null
  /** SHA-256 of the manifest of its published folder; likewise. */
  readonly manifest: string | null
  readonly sealedBy: string
  /** ISO date and time. */
  readonly sealedAt: string
}

/** The seal in force of an edition; null where it bears none. */
export async function loadEditionSeal(db: BodyTransaction, edition: number): Promise<EditionSeal | null> {
  const row = await db
    .selectFrom('edition_seals')
    .where('edition', '=', edition)
    .orderBy('number', 'desc')
    .limit(1)
    .selectAll()
    .executeTakeFirst()
  if (!row) return null
  const { resolution_number: number, resolution_date: date } = row
  return {
    reason: row.reason,
    resolution: number === null || date === null ? null : { number, date },
    data: row.data,
    manifest: row.manifest,
    sealedBy: row.sealed_by,
    sealedAt: row.sealed_at.toISOString(),
  }
}

/**
 * Puts a seal on an edition, whole: it is in force from now on, the one before it stays readable. Nothing is
 * checked here; whether an edition may be sealed anew is for who calls.
 */
export async function saveEditionSeal(
  db: BodyTransaction,
  body: number,
  edition: number,
  seal: Omit<EditionSeal, 'sealedAt'>,
): Promise<void> {
  await db
    .insertInto('edition_seals')
    .values({
      body,
      edition,
      reason: seal.reason,
      resolution_number: seal.resolution?.number ?? null,
      resolution_date: seal.resolution?.date ?? null,
      data: seal.data,
      manifest: seal.manifest,
      sealed_by: seal.sealedBy,
    })
    .execute()
}
