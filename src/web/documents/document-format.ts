import type { Language } from '../../words/language.ts'

/** The documents a reader can take away, by the end of their address. */
export type DocumentFormat = 'pdf' | 'docx' | 'odt' | 'xlsx' | 'txt'

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
] as const satisfies readonly DocumentFormat[]
export const serviceDocuments = ['pdf', 'docx', 'odt', 'xlsx'] as const satisfies readonly DocumentFormat[]

/** How each is named where it is published, and what it is. */
export const documentFormats = {
  pdf: { format: 'pdf', type: 'application/pdf' },
  docx: {
    format: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  odt: { format: 'odt', type: 'application/vnd.oasis.opendocument.text' },
  xlsx: { format: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  txt: { format: 'text', type: 'text/plain; charset=utf-8' },
} as const
