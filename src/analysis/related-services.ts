import type { ServiceMap } from '../domain/edition.ts'
import type { Organisation } from './organisations/organisation.ts'
import { segmentKey } from './users/segment-groups.ts'

/** Why two services belong together. */
export interface Reason {
  readonly kind: 'segment' | 'organisation' | 'place'
  /** Of the segment as this service writes it, or of the organisation or place. */
  readonly name: string
  /** Address of the organisation or place; null for a segment. */
  readonly slug: string | null
}

export interface RelatedService {
  /** Index of the map in the edition. */
  readonly service: number
  /** The rarest first. */
  readonly reasons: readonly Reason[]
}

/** How many services a reason may join before it says nothing any more. */
const tooCommon = 8

/** How many related services are worth a reader's time. */
const most = 6

/**
 * Services that share a segment of users, an organisation or a place with one service, nearest first. What many
 * services share counts little: a reason weighs one over the number of services it joins.
 */
export function relatedServices(
  at: number,
  services: readonly ServiceMap[],
  organisations: readonly Organisation[],
): readonly RelatedService[] {
  const found = new Map<number, { weight: number; reasons: { reason: Reason; weight: number }[] }>()
  for (const { reason, services: shared } of reasonsOf(at, services, organisations)) {
    if (shared.length < 2 || shared.length > tooCommon) continue
    const weight = 1 / shared.length
    for (const other of shared) {
      if (other === at) continue
      const known = found.get(other) ?? { weight: 0, reasons: [] }
      found.set(other, { weight: known.weight + weight, reasons: [...known.reasons, { reason, weight }] })
    }
  }
  return [...found]
    .sort((a, b) => b[1].weight - a[1].weight || a[0] - b[0])
    .slice(0, most)
    .map(([service, { reasons }]) => ({
      service,
      reasons: reasons.sort((a, b) => b.weight - a.weight).map(each => each.reason),
    }))
}

/** What this service has that others may have too, with all that do. */
function reasonsOf(
  at: number,
  services: readonly ServiceMap[],
  organisations: readonly Organisation[],
): readonly { reason: Reason; services: readonly number[] }[] {
  const segments = (services[at]?.users.segments ?? []).map(({ name }) => {
    const key = segmentKey(name)
    const shared = [...services.keys()].filter(other =>
      services[other]?.users.segments?.some(each => segmentKey(each.name) === key),
    )
    return { reason: { kind: 'segment' as const, name, slug: null }, services: key === '' ? [] : shared }
  })
  const shared = organisations
    .filter(({ kind, uses }) => kind !== 'online' && kind !== 'other' && uses.some(use => use.service === at))
    .map(({ kind, name, slug, uses }) => ({
      reason: {
        kind:
          kind === 'organisation' || kind === 'residence' ? ('organisation' as const) : ('place' as const),
        name,
        slug,
      },
      services: [...new Set(uses.map(use => use.service))],
    }))
  return [...segments, ...shared]
}
