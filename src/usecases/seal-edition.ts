import type { Refusal } from '../domain/refusal.ts'
import type { Resolution } from '../domain/resolution.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { addHistory } from '../store/rows/add-history.ts'
import { type EditionSeal, loadEditionSeal, saveEditionSeal } from '../store/rows/edition-seals.ts'
import type { Store } from '../store/store.ts'

/** What is to be kept of an edition as it is approved and published; null leaves what the seal says already. */
export interface SealAsked {
  readonly body: number
  /** The edition in its revision: `year * 1000 + revision`. */
  readonly edition: number
  readonly resolution: Resolution | null
  readonly reason: string | null
  /** SHA-256 of the edition's data, and of the manifest of its published folder, 64 hexadecimal signs each. */
  readonly data: string | null
  readonly manifest: string | null
  /** Who did it, for the history. */
  readonly actor: string
}

/**
 * Seals an edition: its resolution, the reason of its revision, the hashes of what was published. The seal before
 * stays readable. Refuses to approve a second time by another resolution: that is a new revision.
 */
export async function sealEdition(store: Store, asked: SealAsked): Promise<Result<EditionSeal, Refusal>> {
  return store.inBody(asked.body, async db => {
    const before = await loadEditionSeal(db, asked.edition)
    const refused = sealRefusal(before, asked.edition, asked.resolution)
    if (refused) return fail(refused)
    const seal = {
      resolution: before?.resolution ?? asked.resolution,
      reason: before?.reason ?? asked.reason,
      data: asked.data ?? before?.data ?? null,
      manifest: asked.manifest ?? before?.manifest ?? null,
    }
    if (before && JSON.stringify(sealed(before)) === JSON.stringify(seal)) return ok(before)
    await saveEditionSeal(db, asked.body, asked.edition, { ...seal, sealedBy: asked.actor })
    await addHistory(db, asked.body, [
      {
        actor: asked.actor,
        action: 'edition.seal',
        subject: { edition: asked.edition },
        from: before && sealed(before),
        to: seal,
        reason: seal.reason,
      },
    ])
    const now = await loadEditionSeal(db, asked.edition)
    if (!now) throw new Error(`the seal of ${asked.edition} was not kept`)
    return ok(now)
  })
}

/** Why an edition may not be approved by a resolution; null where it may. Asked before files are written. */
export function sealRefusal(
  seal: EditionSeal | null,
  edition: number,
  resolution: Resolution | null,
): Refusal | null {
  const held = seal?.resolution
  if (!held || !resolution) return null
  if (held.number === resolution.number && held.date === resolution.date) return null
  return { kind: 'approved-otherwise', year: Math.floor(edition / 1000), resolution: held }
}

const sealed = ({ resolution, reason, data, manifest }: EditionSeal) => ({
  resolution,
  reason,
  data,
  manifest,
})
