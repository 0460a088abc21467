import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3'
import { prefixes } from './prefixes.ts'

/** What is said, one triple after the other. */
export type Triples = Iterable<Quad>

/** What a triple may say of its subject: a node or a text. */
export type Value = NamedNode | Literal

/** One or several things said by one predicate; null where there is nothing to say. */
export type Fact = readonly [predicate: string | NamedNode, said: Value | readonly Value[] | null]

const known = new Map<string, NamedNode>()

/** The node of an abbreviated name: `dct:title`. An unknown prefix is a bug and throws. */
export function term(name: string): NamedNode {
  const found = known.get(name)
  if (found) return found
  const colon = name.indexOf(':')
  const space = prefixes[name.slice(0, colon)]
  if (space === undefined) throw new Error(`no prefix for ${name}`)
  const node = DataFactory.namedNode(space + name.slice(colon + 1))
  known.set(name, node)
  return node
}

/** The node of a whole address. */
export const node = (iri: string): NamedNode => DataFactory.namedNode(iri)

/** A text in Italian, the language of the body's data, or in the one named. */
export const text = (words: string, language = 'it'): Literal => DataFactory.literal(words, language)

/** A text of no language: a code, a raw cell. */
export const plain = (code: string): Literal => DataFactory.literal(code, term('xsd:string'))

/** @param datatype abbreviated: `xsd:date` */
export const typed = (value: string, datatype: string): Literal => DataFactory.literal(value, term(datatype))

/** What is said of a subject, one triple after the other. */
export function* about(subject: NamedNode, facts: readonly Fact[]): Generator<Quad> {
  for (const [predicate, said] of facts) {
    const verb = verbOf(predicate)
    for (const value of valuesOf(said)) {
      yield DataFactory.quad(subject, verb, value)
    }
  }
}

/** `a` is what Turtle calls the type of a thing. */
function verbOf(predicate: string | NamedNode): NamedNode {
  if (typeof predicate !== 'string') return predicate
  return term(predicate === 'a' ? 'rdf:type' : predicate)
}

function valuesOf(said: Fact[1]): readonly Value[] {
  if (said === null) return []
  return 'termType' in said ? [said] : said
}
