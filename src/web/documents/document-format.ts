import type { Language } from '../../words/language.ts'

/** What of an edition is handed out: all of it, the map at a place (from 0), what changed since the one before. */
export type DocumentPart =
  | { readonly kind: 'whole' }
  | { readonly kind: 'map'; readonly place: number }
  | { readonly kind: 'difference'; readonly language: Language }

/** Of a whole edition, and of one map. */
export const editionDocuments = [
  'pdf',
  'docx',
  'odt',
  'xlsx',
  'txt',
  'zip',
] as const satisfies readonly DocumentFormat[]
export const serviceDocuments = ['pdf', 'docx', 'odt', 'xlsx'] as const satisfies readonly DocumentFormat[]

/** How each is named where it is published, what it is, and whether its own format has packed it already. */
export const documentFormats = {
  pdf: { format: 'pdf', type: 'application/pdf', packed: true },
  docx: {
    format: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    packed: true,
  },
  odt: { format: 'odt', type: 'application/vnd.oasis.opendocument.text', packed: true },
  xlsx: {
    format: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    packed: true,
  },
  txt: { format: 'text', type: 'text/plain; charset=utf-8', packed: false },
  zip: { format: 'archive', type: 'application/zip', packed: true },
  csv: { format: 'csv', type: 'text/csv; charset=utf-8; header=present', packed: false },
  json: { format: 'json', type: 'application/json; charset=utf-8', packed: false },
  parquet: { format: 'parquet', type: 'application/vnd.apache.parquet', packed: true },
  csvw: { format: 'csvw', type: 'application/csvm+json; charset=utf-8', packed: false },
  cube: { format: 'cube', type: 'text/turtle; charset=utf-8', packed: false },
  services: { format: 'services', type: 'text/turtle; charset=utf-8', packed: false },
} as const

/** What a reader can take away: documents by the end of their address, data files by their name. */
export type DocumentFormat = keyof typeof documentFormats

/** The files of open data. */
export const dataDocuments = [
  'csv',
  'xlsx',
  'json',
  'parquet',
  'csvw',
  'cube',
  'services',
] as const satisfies readonly DocumentFormat[]
