import type { NamedNode, Quad } from 'n3'
import { openDataWords } from '../../words/open-data.ts'
import { titleCase } from '../../words/title-case.ts'
import type { FlatRow } from '../flat-rows.ts'
import { codeLists, scheme, statusNode, structure, unitNode } from './cube-structure.ts'
import { type Iris, irisOf } from './iris.ts'
import type { Publication } from './publication.ts'
import { about, node, plain, term, text, typed } from './rdf/triples.ts'
import { statusCodes } from './statuses.ts'

const { it, en } = openDataWords

/** Which cells make a cube, and what it is called. */
export interface CubePart {
  /** Name of the data set. */
  readonly dataset: string
  readonly rows: readonly FlatRow[]
}

/**
 * Quantities of an edition as an RDF Data Cube (W3C, 2014): an observation a cell, known by service, series,
 * reference date and the edition that publishes it, so that cubes of several editions can be put together.
 *
 * A cell without a figure is an observation too, whose value is NaN as SDMX writes it, with the status that says why:
 * sums take those of status A and E. A column without a date is in no cube.
 */
export function* cube(
  { site, edition }: Pick<Publication, 'site' | 'edition'>,
  { dataset, rows }: CubePart,
): Generator<Quad> {
  const iris = irisOf(site)
  const dated = rows.filter(({ date }) => date !== '')
  const set = node(dataset)
  yield* structure(iris)
  yield* codeLists(iris, new Set(dated.map(({ unit }) => unit)))
  yield* series(iris, dated)
  yield* about(set, [
    ['a', term('qb:DataSet')],
    ['rdfs:label', text(`${it.cube}, ${edition.body.name}, ${edition.year}`)],
    ['qb:structure', node(iris.word('struttura'))],
  ])
  const observation = observer(iris, set, edition.year)
  for (const row of dated) yield* observation(row)
}

/** The services and series of the cells, each said once. */
function* series(iris: Iris, rows: readonly FlatRow[]): Generator<Quad> {
  const list = node(iris.word('quantita-contate'))
  const known = new Set<string>()
  const services = new Set<string>()
  yield* scheme(list.value, it.seriesList, en.seriesList)
  for (const row of rows) {
    if (known.has(row.address)) continue
    known.add(row.address)
    const service = serviceOf(iris, row)
    if (!services.has(service.value) && row.service !== null) {
      yield* about(service, [['rdfs:label', text(titleCase(row.service))]])
    }
    services.add(service.value)
    yield* about(node(iris.series(row.address)), [
      ['a', term('skos:Concept')],
      ['skos:inScheme', list],
      ['skos:prefLabel', text(row.series.trim() === '' ? row.address : row.series)],
      ['skos:broader', row.partOf === null ? null : node(iris.series(row.partOf))],
    ])
  }
}

const serviceOf = (iris: Iris, { address }: FlatRow): NamedNode =>
  node(`${iris.home}servizi/${address.slice(0, address.indexOf('/'))}`)

/** Says one cell; what every cell says alike is made once. */
function observer(iris: Iris, dataset: NamedNode, year: number) {
  const word = (name: string) => iris.word(name)
  const properties = {
    servizio: node(word('servizio')),
    serie: node(word('serie')),
    date: node(word('dataDiRiferimento')),
    edizione: node(word('edizione')),
    value: node(word('quantita')),
    raw: node(word('comeScritto')),
    note: node(word('nota')),
  }
  const edition = typed(String(year), 'xsd:gYear')
  return (row: FlatRow): Iterable<Quad> =>
    about(node(iris.observation(year, row.address, row.date)), [
      ['a', term('qb:Observation')],
      ['qb:dataSet', dataset],
      [properties.servizio, serviceOf(iris, row)],
      [properties.serie, node(iris.series(row.address))],
      [properties.date, typed(row.date, 'xsd:date')],
      [properties.edizione, edition],
      [properties.value, typed(row.value === null ? 'NaN' : String(row.value), 'xsd:double')],
      ['sdmx-attribute:obsStatus', statusNode(iris, statusCodes[row.status])],
      ['sdmx-attribute:unitMeasure', unitNode(iris, row.unit)],
      [properties.raw, plain(row.raw)],
      [properties.note, row.note === null ? null : plain(row.note)],
    ])
}
