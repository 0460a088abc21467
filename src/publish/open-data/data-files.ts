import type { DataFileName } from '../../words/open-data.ts'

/** What a data file is to the catalogue. */
export interface DataFileKind {
  /** Media type, as registered with IANA. */
  readonly type: string
  /** Code in the list of file types of the EU. */
  readonly fileType: string
  /** Which of the two data sets of an edition it gives. */
  readonly dataset: 'quantita' | 'servizi'
  /** The standard that it follows beyond its file type. */
  readonly standard: { readonly address: string; readonly name: string } | null
}

/** The data files of an edition in the order that people are shown them. */
export const dataFiles = {
  csv: {
    type: 'text/csv',
    fileType: 'CSV',
    dataset: 'quantita',
    standard: {
      address: 'https://www.w3.org/TR/tabular-metadata/',
      name: 'Metadata Vocabulary for Tabular Data (CSVW)',
    },
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileType: 'XLSX',
    dataset: 'quantita',
    standard: null,
  },
  json: { type: 'application/json', fileType: 'JSON', dataset: 'quantita', standard: null },
  parquet: {
    type: 'application/vnd.apache.parquet',
    fileType: 'PARQUET',
    dataset: 'quantita',
    standard: null,
  },
  cube: {
    type: 'text/turtle',
    fileType: 'RDF_TURTLE',
    dataset: 'quantita',
    standard: {
      address: 'https://www.w3.org/TR/vocab-data-cube/',
      name: 'The RDF Data Cube Vocabulary',
    },
  },
  services: {
    type: 'text/turtle',
    fileType: 'RDF_TURTLE',
    dataset: 'servizi',
    standard: { address: 'http://data.europa.eu/m8g/', name: 'CPSV-AP 3.2.0' },
  },
} as const satisfies Readonly<Record<DataFileName, DataFileKind>>

export const dataFileNames = Object.keys(dataFiles) as readonly DataFileName[]
