import type { Quad } from 'n3'
import type { PublicBody } from '../../../domain/edition.ts'
import { openDataWords } from '../../../words/open-data.ts'
import { codeOf, saidOfBody, territoryOf } from '../body.ts'
import { type Iris, irisOf } from '../iris.ts'
import { about, type Fact, node, plain, term, text, typed } from '../rdf/triples.ts'
import { saidOfVocabulary, vocabulary } from '../vocabulary.ts'
import { type CatalogueEdition, saidOfEdition } from './edition-datasets.ts'

const { it, en } = openDataWords

/** A body's open data: who publishes them, and every edition with its files. */
export interface OpenCatalogue {
  readonly body: PublicBody
  /** Public address of the portal, without a slash at the end. */
  readonly site: string
  /** Mail address of the office that answers for the data; null where none is set. */
  readonly contact: string | null
  readonly editions: readonly CatalogueEdition[]
}

/** The catalogue in DCAT-AP_IT, valid as DCAT-AP 3 too: each edition is two data sets of one series. */
export function* catalogue({ body, site, contact, editions }: OpenCatalogue): Generator<Quad> {
  const iris = irisOf(site)
  const owner = node(iris.inCatalogue('ente'))
  const datasets = editions.flatMap(({ year, files }) =>
    (['quantita', 'servizi'] as const)
      .filter(name => files.some(file => file.dataset === name))
      .map(name => node(iris.dataset(year, name))),
  )
  const shared: readonly Fact[] = [
    ['dct:publisher', owner],
    ['dct:language', vocabulary.italian],
    ['dct:spatial', territoryOf(iris, body)],
    ['dct:issued', dateOf(editions.map(({ issued }) => issued).sort()[0])],
    [
      'dct:modified',
      dateOf(
        editions
          .map(({ modified }) => modified)
          .sort()
          .at(-1),
      ),
    ],
  ]
  yield* about(node(iris.catalogue), [
    ['a', [term('dcat:Catalog'), term('dcatapit:Catalog')]],
    ['dct:title', [text(it.catalogueTitle(body.name)), text(en.catalogueTitle(body.name), 'en')]],
    ['dct:description', [text(it.catalogueText(body.name)), text(en.catalogueText(body.name), 'en')]],
    ...shared,
    ['dct:license', vocabulary.licence],
    ['foaf:homepage', node(iris.home)],
    ['dcat:themeTaxonomy', vocabulary.themes],
    ['dcat:dataset', datasets],
  ])
  yield* about(node(iris.home), [['a', term('foaf:Document')]])
  yield* about(node(iris.inCatalogue('edizioni')), [
    ['a', term('dcat:DatasetSeries')],
    ['dct:title', [text(it.seriesTitle(body.name)), text(en.seriesTitle(body.name), 'en')]],
    ['dct:description', [text(it.seriesText), text(en.seriesText, 'en')]],
    ...shared.filter(([predicate]) => predicate !== 'dct:language'),
    ['dct:accrualPeriodicity', vocabulary.annual],
  ])
  yield* saidOfBody(iris, body)
  yield* saidOfContact(iris, body, contact)
  const code = codeOf(body)
  for (const edition of editions) {
    const place = { code, territory: territoryOf(iris, body), contact: contact !== null }
    yield* saidOfEdition(iris, body.name, place, edition)
  }
  yield* saidOfVocabulary()
}

const dateOf = (date: string | undefined) => (date === undefined ? null : typed(date, 'xsd:date'))

function* saidOfContact(iris: Iris, body: PublicBody, contact: string | null): Generator<Quad> {
  if (contact === null) return
  yield* about(node(iris.inCatalogue('contatto')), [
    ['a', [term('vcard:Kind'), term('vcard:Organization'), term('dcatapit:Organization')]],
    ['vcard:fn', plain(it.contactName(body.name, body.office ?? null))],
    ['vcard:hasEmail', node(`mailto:${encodeURI(contact)}`)],
  ])
}
