import type { Quad } from 'n3'
import type { ServiceMap } from '../../domain/edition.ts'
import { type MapAddresses, rowAddress } from '../../domain/map-addresses.ts'
import { openDataWords } from '../../words/open-data.ts'
import { portalWords } from '../../words/portal.ts'
import { titleCase } from '../../words/title-case.ts'
import { saidOfBody, territoryOf } from './body.ts'
import { type Iris, irisOf } from './iris.ts'
import type { Publication } from './publication.ts'
import { about, node, plain, term, text } from './rdf/triples.ts'
import { vocabulary } from './vocabulary.ts'

const { it, en } = openDataWords

/**
 * The public services of an edition in CPSV-AP 3.2 and CPSV-AP_IT: what each produces, for whom, where it is
 * delivered, which authority answers for it. Who is in charge is a role: no person is named.
 *
 * @param before name of the map before the first one, where the edition is only a part
 */
export function* publicServices(publication: Publication, before: string | null = null): Generator<Quad> {
  const iris = irisOf(publication.site)
  const { edition, addresses } = publication
  yield* saidOfBody(iris, edition.body)
  yield* about(vocabulary.italian, [['a', term('dct:LinguisticSystem')]])
  yield* about(node(iris.word('responsabile')), [
    ['a', term('skos:Concept')],
    ['skos:prefLabel', [text(it.inCharge), text(en.inCharge, 'en')]],
  ])
  for (const [at, map] of edition.services.entries()) {
    const own = addresses[at]
    if (!own) continue
    const previous = at === 0 ? before : (edition.services[at - 1]?.name ?? null)
    yield* service(iris, publication, map, own, previous)
  }
}

function* service(
  iris: Iris,
  { edition }: Publication,
  map: ServiceMap,
  own: MapAddresses,
  previous: string | null,
): Generator<Quad> {
  const name =
    map.name === null
      ? portalWords('it').service.headless(previous && titleCase(previous))
      : titleCase(map.name)
  const description = descriptionOf(map)
  const authority = node(iris.inCatalogue('ente'))
  const outputs = (map.outputs?.series ?? []).map((row, at) => ({
    iri: iris.series(rowAddress(own, 'output', at)),
    row,
  }))
  const segments = numbered(map.users.segments ?? [], 'segmento')
  const places = numbered(map.delivery?.facilities ?? [], 'sede')
  yield* about(node(iris.service(own.slug)), [
    ['a', [term('cpsv:PublicService'), term('cpsvit:PublicService')]],
    ['dct:identifier', plain(own.slug)],
    ['dct:title', text(name)],
    ['l0:name', text(name)],
    ['dct:description', text(description)],
    ['l0:description', text(description)],
    ['dct:language', vocabulary.italian],
    ['dct:spatial', territoryOf(iris, edition.body)],
    ['foaf:page', node(`${iris.edition(edition.year)}/servizi/${encodeURIComponent(own.slug)}`)],
    ['cv:hasCompetentAuthority', authority],
    ['cv:hasParticipation', node(iris.inService(own.slug, 'responsabilita'))],
    ['cpsv:produces', outputs.map(({ iri }) => node(iri))],
    ['cpsvit:producesOutput', outputs.map(({ iri }) => node(iri))],
    ['dct:audience', segments.map(({ id }) => node(iris.inService(own.slug, id)))],
    ['cv:hasChannel', places.map(({ id }) => node(iris.inService(own.slug, id)))],
    ['cpsvit:hasChannel', places.map(({ id }) => node(iris.inService(own.slug, id)))],
  ])
  for (const { iri, row } of outputs) {
    yield* about(node(iri), [
      ['a', [term('cv:Output'), term('cpsvit:Output')]],
      ['dct:identifier', plain(iri.slice(iris.home.length))],
      ['dct:title', text(row.label.trim() === '' ? iri.slice(iris.home.length) : row.label)],
    ])
  }
  for (const { id, item } of segments) {
    yield* about(node(iris.inService(own.slug, id)), [
      ['a', term('skos:Concept')],
      ['skos:prefLabel', text(item.name || item.description || id)],
    ])
  }
  for (const { id, item } of places) {
    yield* about(node(iris.inService(own.slug, id)), [
      ['a', [term('cv:Channel'), term('cpsvit:Channel')]],
      ['dct:identifier', plain(`${own.slug}/${id}`)],
      ['dct:description', text([item.name, item.note].filter(Boolean).join('. ') || id)],
    ])
  }
  yield* inCharge(iris, own.slug, name)
}

/** The role of who is in charge, as one who takes part in the service. */
function* inCharge(iris: Iris, slug: string, name: string): Generator<Quad> {
  const role = node(iris.inService(slug, 'responsabile'))
  yield* about(node(iris.inService(slug, 'responsabilita')), [
    ['a', term('cv:Participation')],
    ['dct:identifier', plain(`${slug}/responsabilita`)],
    ['dct:description', [text(it.inChargeText), text(en.inChargeText, 'en')]],
    ['cv:role', node(iris.word('responsabile'))],
    ['cv:hasParticipant', role],
  ])
  yield* about(role, [
    ['a', term('foaf:Agent')],
    ['dct:identifier', plain(`${slug}/responsabile`)],
    ['dct:title', [text(it.inChargeOf(name)), text(en.inChargeOf(name), 'en')]],
    ['foaf:name', text(it.inChargeOf(name))],
  ])
}

function descriptionOf({ content }: ServiceMap): string {
  const names = (content?.core ?? []).map(({ name }) => name.trim()).filter(name => name !== '')
  return names.length > 0 ? it.serviceText(names) : it.noServiceText
}

const numbered = <T>(items: readonly T[], kind: string): { readonly id: string; readonly item: T }[] =>
  items.map((item, at) => ({ id: `${kind}-${at + 1}`, item }))
