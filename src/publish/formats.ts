import type { Edition } from '../domain/edition.ts'
import { csvOf } from './csv.ts'
import { docxOf } from './docx/docx.ts'
import { editionRows } from './flat-rows.ts'
import { interchangeJson } from './interchange-json.ts'
import { odtOf } from './odt/odt.ts'
import { catalogue } from './open-data/catalogue/catalogue.ts'
import { entryOf } from './open-data/catalogue/entry.ts'
import type { WrittenFile } from './open-data/catalogue/written-file.ts'
import { csvwMetadata } from './open-data/csvw.ts'
import { cube } from './open-data/cube.ts'
import { irisOf } from './open-data/iris.ts'
import { parquetOf } from './open-data/parquet.ts'
import type { Publication } from './open-data/publication.ts'
import { turtle } from './open-data/rdf/turtle.ts'
import { publicServices } from './open-data/services.ts'
import { pdfOf } from './pdf/pdf.ts'
import type { PdfStandard } from './pdf/typesetter.ts'
import type { TypesettingProcess } from './pdf/typesetting-process.ts'
import type { Report } from './report/report.ts'
import { writeText } from './text.ts'
import { xlsxOf } from './xlsx/xlsx.ts'

/** What a format is made from. */
export interface Material {
  readonly edition: Edition
  readonly report: Report
  readonly pdfStandard: PdfStandard
  readonly typesetting: TypesettingProcess
  readonly publication: Publication
  /** The data files written before this one: the catalogue, which comes last, names them. */
  readonly written: readonly WrittenFile[]
}

interface Format {
  readonly extension: string
  write(material: Material): Promise<Uint8Array> | Uint8Array
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Every format an edition is published in, by the name a person asks for it with. A new format is a line here. */
export const formats = {
  pdf: {
    extension: 'pdf',
    write: ({ report, pdfStandard, typesetting }) => pdfOf(report, pdfStandard, typesetting),
  },
  docx: { extension: 'docx', write: ({ report }) => docxOf(report) },
  odt: { extension: 'odt', write: ({ report }) => odtOf(report) },
  xlsx: { extension: 'xlsx', write: ({ edition, report }) => xlsxOf(edition, report) },
  csv: { extension: 'csv', write: ({ publication }) => bytes(csvOf(rowsOf(publication))) },
  json: { extension: 'json', write: ({ edition }) => bytes(interchangeJson(edition)) },
  text: { extension: 'txt', write: ({ edition }) => bytes(writeText(edition)) },
  parquet: {
    extension: 'parquet',
    write: ({ publication }) => parquetOf(publication, rowsOf(publication)),
  },
  csvw: {
    extension: 'csv-metadata.json',
    write: ({ publication }) => bytes(csvwMetadata(publication, nameOf(publication.edition, 'csv'))),
  },
  cube: { extension: 'ttl', write: ({ publication }) => bytes(cubeTurtle(publication)) },
  services: {
    extension: 'servizi.ttl',
    write: ({ publication }) => bytes(turtle(publicServices(publication))),
  },
  catalogue: {
    extension: 'catalogo.ttl',
    write: ({ publication, written }) => {
      const { body } = publication.edition
      const editions = [entryOf(publication, written)]
      return bytes(turtle(catalogue({ ...publication, body, editions })))
    },
  },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

/** The names of all formats. */
export const formatNames = Object.keys(formats) as readonly FormatName[]

/** Several formats that are asked for by one name. */
export const formatGroups = {
  rdf: ['cube', 'services', 'catalogue'],
} as const satisfies Readonly<Record<string, readonly FormatName[]>>

/** `mappe-dei-servizi-2024.pdf`. */
export const fileNameOf = (edition: Pick<Edition, 'year'>, format: FormatName): string =>
  nameOf(edition, formats[format].extension)

function nameOf({ year }: Pick<Edition, 'year'>, extension: string): string {
  return `mappe-dei-servizi-${year}.${extension}`
}

const rowsOf = ({ edition, addresses }: Publication) => editionRows(edition.services, addresses)

function cubeTurtle(publication: Publication): string {
  const { edition, site } = publication
  const iris = irisOf(site)
  const dataset = iris.word(`cubo-${edition.year}`)
  const own = { v: `${site}/dati#` }
  return turtle(cube(publication, { dataset, rows: rowsOf(publication) }), own)
}
