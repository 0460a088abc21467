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

/**
 * The seal that an edition takes over what is published already of its year.
 *
 * The same data keep their revision. Data approved by a resolution are frozen: others are a new revision, which
 * must say why. What no resolution approved is a draft, and gives way.
 */
export function nextSeal(
  edition: Edition,
  published: Manifest | null,
  asked: { readonly resolution: Resolution | null; readonly reason: string | null },
): Result<NextSeal, 'reason-missing'> {
  const data = dataHash(edition)
  const first = { revision: 1, reason: null, resolution: asked.resolution, data }
  if (published === null) return ok({ seal: first, earlier: [] })
  const { seal, earlier } = published
  if (seal.data === data) {
    return ok({ seal: { ...seal, resolution: asked.resolution ?? seal.resolution }, earlier })
  }
  if (seal.resolution === null) return ok({ seal: { ...seal, resolution: asked.resolution, data }, earlier })
  if (asked.reason === null) return fail('reason-missing')
  const revision = seal.revision + 1
  return ok({
    seal: { revision, reason: asked.reason, resolution: asked.resolution, data },
    earlier: [...earlier, seal],
  })
}
