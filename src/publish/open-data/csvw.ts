import { sectionWords, statusWords } from '../../domain/flat-workbook.ts'
import { type DataColumn, openDataWords } from '../../words/open-data.ts'
import { csvColumns } from '../csv.ts'
import { type Iris, irisOf } from './iris.ts'
import type { Publication } from './publication.ts'
import { term } from './rdf/triples.ts'
import { statusCodes } from './statuses.ts'
import { licenceAddress } from './vocabulary.ts'

const { it, en } = openDataWords

type Datatype = string | Readonly<Record<string, unknown>>

const oneOf = (values: readonly string[]): Datatype => ({
  base: 'string',
  format: `^(?:${[...new Set(values)].join('|')})$`,
})

/** What a column holds where it is not any text. */
const datatypes: Partial<Readonly<Record<DataColumn, Datatype>>> = {
  section: oneOf(Object.values(sectionWords)),
  date: { base: 'date', format: 'yyyy-MM-dd' },
  value: { base: 'number', format: { decimalChar: ',', pattern: '#0.#' } },
  status: oneOf(Object.values(statusWords)),
  statusCode: oneOf(Object.values(statusCodes)),
}

/** What the data cube says by the same column: the property, and the thing that a code stands for. */
const inCube = (iris: Iris): Partial<Readonly<Record<DataColumn, CubeColumn>>> => ({
  unit: { propertyUrl: term('sdmx-attribute:unitMeasure').value, valueUrl: iris.word('unita-{unita}') },
  date: { propertyUrl: iris.word('dataDiRiferimento') },
  value: { propertyUrl: iris.word('quantita') },
  statusCode: {
    propertyUrl: term('sdmx-attribute:obsStatus').value,
    valueUrl: iris.word('stato-{stato_sdmx}'),
  },
  note: { propertyUrl: iris.word('nota') },
  raw: { propertyUrl: iris.word('comeScritto') },
  address: { propertyUrl: iris.word('serie'), valueUrl: iris.series('{+indirizzo}') },
})

interface CubeColumn {
  readonly propertyUrl: string
  readonly valueUrl?: string
}

/** The name by which templates call a column: its header in plain letters. */
const nameOf = (header: string): string =>
  header.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '_')

/**
 * What the CSV beside it means, for programs (W3C, Metadata Vocabulary for Tabular Data): the dialect of spreadsheets
 * in Italian, what every column holds, its codes, and which columns together name a line.
 *
 * @param csv name of the file that it describes
 */
export function csvwMetadata({ edition, site, modified }: Publication, csv: string): string {
  const iris = irisOf(site)
  const cube = inCube(iris)
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'it' }],
    url: csv,
    'dc:title': it.quantitiesTitle(edition.body.name, edition.year),
    'dc:publisher': edition.body.name,
    'dc:license': { '@id': licenceAddress },
    'dc:modified': { '@value': modified, '@type': 'xsd:date' },
    dialect: {
      encoding: 'utf-8',
      delimiter: ';',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ['\r\n', '\n'],
    },
    tableSchema: {
      aboutUrl: iris.observation(edition.year, '{+indirizzo}', '{+data}'),
      primaryKey: ['indirizzo', 'data'],
      columns: csvColumns.map(({ key, header }) => ({
        name: nameOf(header),
        titles: { it: header },
        'dc:description': [
          { '@value': it.columns[key], '@language': 'it' },
          { '@value': en.columns[key], '@language': 'en' },
        ],
        datatype: datatypes[key] ?? 'string',
        required: key === 'address',
        ...cube[key],
      })),
    },
  }
  return `${JSON.stringify(metadata, null, 1)}\n`
}
