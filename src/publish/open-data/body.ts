import type { NamedNode, Quad } from 'n3'
import type { PublicBody } from '../../domain/edition.ts'
import { slug } from '../../domain/slug.ts'
import type { Iris } from './iris.ts'
import { about, node, plain, term, text } from './rdf/triples.ts'
import { vocabulary } from './vocabulary.ts'

/** The code of a body in the index of public administrations; its name as an address where that is not known. */
export const codeOf = (body: PublicBody): string => body.ipaCode ?? slug(body.name)

/** Where the body's territory is told of. */
export function territoryOf(iris: Iris, body: PublicBody): NamedNode {
  return body.istatCode ? vocabulary.city(body.istatCode) : node(iris.inCatalogue('territorio'))
}

/** The body as publisher of data and as the authority that answers for services. */
export function* saidOfBody(iris: Iris, body: PublicBody): Generator<Quad> {
  const territory = territoryOf(iris, body)
  yield* about(node(iris.inCatalogue('ente')), [
    ['a', [term('foaf:Agent'), term('dcatapit:Agent'), term('cv:PublicOrganisation')]],
    ['dct:identifier', plain(codeOf(body))],
    ['foaf:name', text(body.name)],
    ['dct:title', text(body.name)],
    ['skos:prefLabel', text(body.name)],
    ['dct:spatial', territory],
  ])
  yield* about(territory, [
    ['a', term('dct:Location')],
    ['rdfs:label', text(body.name)],
  ])
}
