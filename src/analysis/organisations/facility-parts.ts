import type { ServiceMap } from '../../domain/edition.ts'
import { type Address, addressIn } from './address.ts'
import { type FacilityKind, facilityKind } from './facility-kind.ts'
import type { FacilityUse } from './organisation.ts'
import { writtenName } from './written-name.ts'

/** One name of an organisation or place inside a facility. */
export interface NamedPart {
  /** As written. */
  readonly text: string
  readonly kind: FacilityKind
  /** Where it stands, or what it is. */
  readonly address: Address | null
  readonly use: FacilityUse
}

/** `Rete Temporanea di Impresa composta da X, Y e Z`. */
const together =
  /^(?:associazione|raggruppamento|rete|unione) temporane[ao] d[i’']\s?impres[ae]\b.*?\b(?:compost[ao] da|formata da|tra|fra)\s+(.+)$/i

/** Every name that the facilities of an edition hold, in the order of the document. Strokes say nothing. */
export function facilityParts(services: readonly ServiceMap[], town: string): readonly NamedPart[] {
  const single = services.flatMap((map, service) =>
    (map.delivery?.facilities ?? []).flatMap((facility, index) =>
      partsOf({ service, facility: index, written: facility.name.trim(), note: facility.note, as: 'itself' }),
    ),
  )
  const known = new Set(
    single.flatMap(part => (part.kind === 'organisation' ? [writtenName(part.text, town).core] : [])),
  )
  return single.flatMap(part => joined(part, known, town))
}

function partsOf(use: FacilityUse): NamedPart[] {
  if (!/[\p{L}\p{N}]/u.test(use.written)) return []
  const members = together.exec(use.written)?.[1]
  if (members) return members.split(/\s*,\s*|\s+e\s+/).map(text => memberOf(use, text))
  const kind = facilityKind(use.written, use.note)
  const own = addressIn(use.written)
  const address = own ?? addressIn(use.note)
  const part: NamedPart = { text: use.written, kind, address, use }
  if (!address || kind === 'address') return [part]
  return [part, { text: address.written, kind: 'address', address, use: { ...use, as: 'address' } }]
}

function memberOf(use: FacilityUse, text: string): NamedPart {
  return { text, kind: 'organisation', address: null, use: { ...use, as: 'member' } }
}

/**
 * `Manutenzione verde e AEM Cremona SpA` names two, if the second stands alone elsewhere; else «e» may be part of
 * one name and nothing is taken apart.
 */
function joined(part: NamedPart, known: ReadonlySet<string>, town: string): NamedPart[] {
  if (part.use.as !== 'itself' || part.kind !== 'organisation') return [part]
  for (const between of part.text.matchAll(/\s+e\s+/g)) {
    const first = part.text.slice(0, between.index)
    const second = part.text.slice(between.index + between[0].length)
    if (!known.has(writtenName(second, town).core)) continue
    return [{ ...memberOf(part.use, first), kind: facilityKind(first, '') }, memberOf(part.use, second)]
  }
  return [part]
}
