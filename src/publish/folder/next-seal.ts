import type { Edition } from '../../domain/edition.ts'
import type { Resolution } from '../../domain/resolution.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { dataHash } from '../seal/data-hash.ts'
import type { Manifest } from '../seal/manifest.ts'
import type { Seal } from '../seal/seal.ts'

/** The seal of what is to be published, and those before it. */
export interface NextSeal {
  readonly seal: Seal
  readonly earlier: readonly Seal[]
}

export interface AskedSeal {
  readonly resolution: Resolution | null
  readonly reason: string | null
  readonly revision: number | null
}

/**
 * The seal that an edition takes over what is published already of its year.
 *
 * The same data keep their revision. Data approved by a resolution are frozen: others are a new revision, which
 * must say why. What no resolution approved is a draft, and gives way. `revision` is the number that the edition
 * bears where it is kept; null where none counts its revisions but the folder.
 */
export function nextSeal(
  edition: Edition,
  published: Manifest | null,
  asked: AskedSeal,
): Result<NextSeal, 'reason-missing'> {
  const data = dataHash(edition)
  const own = asked.revision ?? 1
  const fresh = { revision: own, reason: own > 1 ? asked.reason : null, resolution: asked.resolution, data }
  if (published === null) return ok({ seal: fresh, earlier: [] })
  const { seal, earlier } = published
  const later = own > seal.revision
  if (seal.data === data && !later) {
    return ok({ seal: { ...seal, resolution: asked.resolution ?? seal.resolution }, earlier })
  }
  if (seal.resolution === null) {
    return ok({ seal: later ? fresh : { ...seal, resolution: asked.resolution, data }, earlier })
  }
  if (asked.reason === null) return fail('reason-missing')
  const revision = Math.max(own, seal.revision + 1)
  return ok({
    seal: { revision, reason: asked.reason, resolution: asked.resolution, data },
    earlier: [...earlier, seal],
  })
}
