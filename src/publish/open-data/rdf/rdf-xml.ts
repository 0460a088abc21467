import type { Quad, Quad_Object } from 'n3'
import { xmlText } from '../../xml-text.ts'
import { prefixes } from './prefixes.ts'

/**
 * Triples as RDF/XML, for catalogues that read nothing else. A predicate outside the known vocabularies throws.
 *
 * @param own prefixes of the publication itself: its vocabulary
 */
export function rdfXml(triples: Iterable<Quad>, own: Readonly<Record<string, string>> = {}): string {
  const known = Object.entries({ ...prefixes, ...own })
  const subjects = new Map<string, string[]>()
  for (const { subject, predicate, object } of triples) {
    const lines = subjects.get(subject.value) ?? []
    subjects.set(subject.value, lines)
    lines.push(`    ${element(qualified(predicate.value, known), object)}`)
  }
  const spaces = known.map(([prefix, space]) => ` xmlns:${prefix}="${escaped(space)}"`)
  const described = [...subjects].map(
    ([subject, lines]) =>
      `  <rdf:Description rdf:about="${escaped(subject)}">\n${lines.join('\n')}\n  </rdf:Description>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${spaces.join('')}>\n${described.join('\n')}\n</rdf:RDF>\n`
}

function element(name: string, object: Quad_Object): string {
  if (object.termType !== 'Literal') return `<${name} rdf:resource="${escaped(object.value)}"/>`
  const kind = object.language ? ` xml:lang="${object.language}"` : ` rdf:datatype="${object.datatype.value}"`
  return `<${name}${kind}>${escaped(object.value)}</${name}>`
}

function qualified(iri: string, known: readonly (readonly [string, string])[]): string {
  const found = known.find(([, space]) => iri.startsWith(space))
  if (!found) throw new Error(`no prefix for ${iri}`)
  return `${found[0]}:${iri.slice(found[1].length)}`
}

const escaped = (text: string): string =>
  xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
