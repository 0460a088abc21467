import type { Quad, Quad_Object } from 'n3'
import { prefixes } from './prefixes.ts'

type Node = Record<string, unknown>
type Spaces = readonly (readonly [prefix: string, space: string])[]

/**
 * Triples as JSON-LD 1.1: one object a subject, names abbreviated by the prefixes of its context.
 *
 * @param own prefixes of the publication itself: its vocabulary
 */
export function jsonLd(triples: Iterable<Quad>, own: Readonly<Record<string, string>> = {}): string {
  const nodes = new Map<string, Node>()
  const spaces = Object.entries({ ...prefixes, ...own })
  const used = new Set<string>()
  for (const { subject, predicate, object } of triples) {
    const about = nodes.get(subject.value) ?? { '@id': subject.value }
    nodes.set(subject.value, about)
    const verb = predicate.value === `${prefixes['rdf']}type` ? '@type' : short(predicate.value, spaces, used)
    const said = verb === '@type' ? short(object.value, spaces, used) : saidBy(object, spaces, used)
    const before = about[verb]
    about[verb] = before === undefined ? said : [...(Array.isArray(before) ? before : [before]), said]
  }
  const context = Object.fromEntries(spaces.filter(([prefix]) => used.has(prefix)))
  return `${JSON.stringify({ '@context': context, '@graph': [...nodes.values()] }, null, 1)}\n`
}

function saidBy(object: Quad_Object, spaces: Spaces, used: Set<string>): unknown {
  if (object.termType !== 'Literal') return { '@id': object.value }
  if (object.language) return { '@value': object.value, '@language': object.language }
  const type = object.datatype.value
  return type === `${prefixes['xsd']}string`
    ? object.value
    : { '@value': object.value, '@type': short(type, spaces, used) }
}

/** An address in its abbreviated form where what remains is one plain name. */
function short(iri: string, spaces: Spaces, used: Set<string>): string {
  for (const [prefix, space] of spaces) {
    const rest = iri.slice(space.length)
    if (iri.startsWith(space) && /^[A-Za-z][\w-]*$/.test(rest)) {
      used.add(prefix)
      return `${prefix}:${rest}`
    }
  }
  return iri
}
