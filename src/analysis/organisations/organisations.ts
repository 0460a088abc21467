import type { ServiceMap } from '../../domain/edition.ts'
import { freeSlug, slug } from '../../domain/slug.ts'
import { type FacilityKind, facilityKinds } from './facility-kind.ts'
import { facilityParts, type NamedPart } from './facility-parts.ts'
import type { FacilityUse, Organisation, Resemblance, Spelling } from './organisation.ts'
import { resemble } from './resemblance.ts'
import { groupNames, type NameGroup } from './same-name.ts'
import { plainWords, townOf, type WrittenName, writtenName } from './written-name.ts'

/** Kinds that can have a legal form, and whose bare names may stand for longer ones. */
const bodies: ReadonlySet<FacilityKind> = new Set(['organisation', 'residence', 'other'])

/**
 * The organisations, offices, places and channels that deliver the services of an edition, each one once, however
 * the maps spell it; first named first. Names that are alike but not surely the same stay apart and name each other.
 *
 * @param services maps of one edition, in its order: uses name them by index
 * @param body name of the public body, whose town local organisations are written with and without
 */
export function organisationsOf(services: readonly ServiceMap[], body: string): readonly Organisation[] {
  const town = townOf(body)
  const parts = facilityParts(services, town)
  const legal = parts.filter(part => bodies.has(part.kind))
  const places = parts.filter(part => !bodies.has(part.kind))
  const place = (part: NamedPart) => placeName(part, services[part.use.service]?.name ?? '')
  const name = (part: NamedPart) =>
    generic.test(plainWords(part.text)) ? place(part) : writtenName(part.text, town)
  const groups = [...groupNames(legal, name), ...groupNames(places, place)]
  const taken = new Set<string>()
  const named = groups
    .map(group => ({ group, wanted: slugOf(group) }))
    .sort((a, b) => (a.wanted < b.wanted ? -1 : 1))
    .map(({ group, wanted }) => describe(group, freeSlug(wanted, taken)))
    .sort(
      (a, b) => before(a.uses[0], b.uses[0]) || Number(a.kind === 'address') - Number(b.kind === 'address'),
    )
  return named.map(each => ({ ...each, seeAlso: resemblances(each, named) }))
}

/** Names that say nothing by themselves: those of two maps are not the same thing. */
const generic =
  /^(?:il |la )?(?:servizio|ufficio|uffici|sede|sportello|gestore|operatori|sedi?(?: dell)? ufficio)$/

/**
 * A place is called by its words alone: nothing in them is a legal form, and two at different addresses are two.
 *
 * @param service name of the map
 */
function placeName({ text, kind, address }: NamedPart, service: string): WrittenName {
  const words = plainWords(text)
  const qualifier = generic.test(words) ? plainWords(service) : address?.key
  return kind === 'address'
    ? { core: address?.key ?? words, form: null, formal: false, qualifier: '' }
    : { core: words, form: null, formal: false, qualifier: qualifier ?? '' }
}

/** Where one core is several organisations, what tells them apart becomes part of the address. */
function slugOf<T>(group: NameGroup<T>): string {
  const { core, qualifier, form, alone } = group
  if (alone) return slug(core) || 'senza-nome'
  return slug([core, qualifier, form && formSlugs[form]].filter(Boolean).join(' '))
}

const formSlugs = { company: 'societa', cooperative: 'cooperativa', association: 'associazione' } as const

type Described = Omit<Organisation, 'seeAlso'>

function describe({ core, members }: NameGroup<NamedPart>, slug: string): Described {
  const spellings = spellingsOf(members)
  const kinds = new Set(members.map(part => part.kind))
  const kind = facilityKinds.find(each => kinds.has(each)) ?? 'other'
  return {
    slug,
    name: (kind === 'address' && members[0]?.address?.text) || (spellings[0]?.text ?? core),
    kind,
    core,
    spellings,
    uses: members
      .map(part => part.use)
      .sort(before)
      .filter(unrepeated),
  }
}

function before(a: FacilityUse | undefined, b: FacilityUse | undefined): number {
  return (a?.service ?? 0) - (b?.service ?? 0) || (a?.facility ?? 0) - (b?.facility ?? 0)
}

/** An office that is named by the address it stands at is one use of it. */
function unrepeated(use: FacilityUse, index: number, all: readonly FacilityUse[]): boolean {
  const before = all[index - 1]
  return before?.service !== use.service || before.facility !== use.facility
}

function spellingsOf(members: readonly NamedPart[]): readonly Spelling[] {
  const times = new Map<string, number>()
  for (const { text } of members) times.set(text, (times.get(text) ?? 0) + 1)
  return [...times]
    .map(([text, count]) => ({ text, times: count }))
    .sort((a, b) => b.times - a.times || b.text.length - a.text.length || (a.text < b.text ? -1 : 1))
}

function resemblances(one: Described, all: readonly Described[]): readonly Resemblance[] {
  return all
    .filter(other => other !== one && bodies.has(other.kind) === bodies.has(one.kind))
    .filter(other => other.core === one.core || resemble(one.core, other.core))
    .map(({ slug, name }) => ({ slug, name }))
}
