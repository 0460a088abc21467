import type { NamedNode, Quad } from 'n3'
import { formatDate, formatNumber } from '../../../words/number.ts'
import { openDataWords } from '../../../words/open-data.ts'
import { type DataFileKind, dataFiles } from '../data-files.ts'
import type { Iris } from '../iris.ts'
import { about, type Fact, node, plain, term, text, typed } from '../rdf/triples.ts'
import { vocabulary } from '../vocabulary.ts'
import type { WrittenFile } from './written-file.ts'

const { it, en } = openDataWords

/** What the catalogue says of an edition. */
export interface CatalogueEdition {
  readonly year: number
  readonly revision: number
  /** ISO dates: of the first publication of the year, and of this revision. */
  readonly issued: string
  readonly modified: string
  /** ISO dates of the first and last column of its tables; null where it has none. */
  readonly firstDate: string | null
  readonly lastDate: string | null
  readonly counts: { readonly services: number; readonly series: number; readonly figures: number }
  readonly files: readonly WrittenFile[]
}

/** What is the same for all data sets of a body. */
interface Place {
  readonly code: string
  readonly territory: NamedNode
  /** Whether the catalogue names whom to write to. */
  readonly contact: boolean
}

/** The two data sets of an edition, quantities and services, each with its files. */
export function* saidOfEdition(
  iris: Iris,
  body: string,
  place: Place,
  edition: CatalogueEdition,
): Generator<Quad> {
  for (const name of ['quantita', 'servizi'] as const) {
    const files = edition.files.filter(file => file.dataset === name)
    if (files.length === 0) continue
    yield* about(node(iris.dataset(edition.year, name)), [
      ['a', [term('dcat:Dataset'), term('dcatapit:Dataset')]],
      ['dct:identifier', plain(`${place.code}:mappe-dei-servizi-${edition.year}-${name}`)],
      ...titles(name, body, edition),
      ...saidOfDataset(iris, place, edition),
      ['dcat:distribution', files.map(file => distributionOf(iris, edition.year, file))],
    ])
    for (const file of files) yield* saidOfFile(iris, edition, file)
  }
  yield* about(node(iris.edition(edition.year)), [['a', term('foaf:Document')]])
  yield* saidOfPeriod(iris, edition)
}

function titles(name: DataFileKind['dataset'], body: string, edition: CatalogueEdition): readonly Fact[] {
  const { year, counts, firstDate, lastDate } = edition
  const said = [it, en].map((words, at) => {
    const language = at === 0 ? 'it' : 'en'
    const described =
      name === 'quantita'
        ? words.quantitiesText(
            formatNumber(counts.series, language),
            formatNumber(counts.figures, language),
            formatDate(firstDate ?? ''),
            formatDate(lastDate ?? ''),
          )
        : words.servicesText(counts.services)
    const title = name === 'quantita' ? words.quantitiesTitle(body, year) : words.servicesTitle(body, year)
    return { title: text(title, language), described: text(described, language) }
  })
  return [
    ['dct:title', said.map(({ title }) => title)],
    ['dct:description', said.map(({ described }) => described)],
  ]
}

function saidOfDataset(iris: Iris, place: Place, edition: CatalogueEdition): readonly Fact[] {
  const owner = node(iris.inCatalogue('ente'))
  const { year, revision, issued, modified, firstDate } = edition
  return [
    ['dct:publisher', owner],
    ['dct:rightsHolder', owner],
    ['dct:creator', owner],
    ['dct:issued', typed(issued, 'xsd:date')],
    ['dct:modified', typed(modified, 'xsd:date')],
    ['dct:accrualPeriodicity', vocabulary.annual],
    ['dct:language', vocabulary.italian],
    ['dct:spatial', place.territory],
    ['dct:temporal', firstDate === null ? null : node(iris.dataset(year, 'periodo'))],
    ['dcat:theme', vocabulary.government],
    ['dct:subject', vocabulary.publicService],
    ['dcat:keyword', [...it.keywords.map(word => text(word)), ...en.keywords.map(word => text(word, 'en'))]],
    ['dcat:contactPoint', place.contact ? node(iris.inCatalogue('contatto')) : null],
    ['dcat:landingPage', node(iris.edition(year))],
    ['dcat:inSeries', node(iris.inCatalogue('edizioni'))],
    ['dcat:version', plain(String(revision))],
    ['owl:versionInfo', plain(String(revision))],
    ['adms:versionNotes', text(it.revision(revision))],
  ]
}

const distributionOf = (iris: Iris, year: number, { name }: WrittenFile) =>
  node(iris.dataset(year, `file-${name}`))

function* saidOfFile(iris: Iris, edition: CatalogueEdition, file: WrittenFile): Generator<Quad> {
  const { type, fileType, standard } = dataFiles[file.name]
  const address = node(iris.file(edition.year, file.fileName))
  const sum = node(iris.dataset(edition.year, `sha256-${file.name}`))
  yield* about(distributionOf(iris, edition.year, file), [
    ['a', [term('dcat:Distribution'), term('dcatapit:Distribution')]],
    ['dct:title', [text(it.files[file.name]), text(en.files[file.name], 'en')]],
    ['dct:description', [text(it.files[file.name]), text(en.files[file.name], 'en')]],
    ['dct:format', vocabulary.fileType(fileType)],
    ['dcat:mediaType', vocabulary.mediaType(type)],
    ['dcat:accessURL', address],
    ['dcat:downloadURL', address],
    ['dct:license', vocabulary.licence],
    ['dct:issued', typed(edition.issued, 'xsd:date')],
    ['dct:modified', typed(edition.modified, 'xsd:date')],
    ['dcat:byteSize', typed(String(file.bytes), 'xsd:nonNegativeInteger')],
    ['spdx:checksum', sum],
    ['dct:conformsTo', standard === null ? null : node(standard.address)],
  ])
  yield* about(sum, [
    ['a', term('spdx:Checksum')],
    ['spdx:algorithm', vocabulary.sha256],
    ['spdx:checksumValue', typed(file.sha256, 'xsd:hexBinary')],
  ])
  yield* about(vocabulary.fileType(fileType), [['a', term('dct:MediaTypeOrExtent')]])
  yield* about(vocabulary.mediaType(type), [['a', term('dct:MediaType')]])
  if (standard !== null) {
    yield* about(node(standard.address), [
      ['a', [term('dct:Standard'), term('dcatapit:Standard')]],
      ['dct:title', text(standard.name, 'en')],
      ['dct:identifier', plain(standard.address)],
    ])
  }
}

/** Figures stand at the end of a period: the first one began with its year. */
function* saidOfPeriod(iris: Iris, { year, firstDate, lastDate }: CatalogueEdition): Generator<Quad> {
  if (firstDate === null || lastDate === null) return
  const from = typed(`${firstDate.slice(0, 4)}-01-01`, 'xsd:date')
  const to = typed(lastDate, 'xsd:date')
  yield* about(node(iris.dataset(year, 'periodo')), [
    ['a', term('dct:PeriodOfTime')],
    ['dcat:startDate', from],
    ['dcat:endDate', to],
    ['dcatapit:startDate', from],
    ['dcatapit:endDate', to],
  ])
}
