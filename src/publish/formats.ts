import type { Edition } from '../domain/edition.ts'
import { csvOf } from './csv.ts'
import { docxOf } from './docx/docx.ts'
import { flatRows } from './flat-rows.ts'
import { interchangeJson } from './interchange-json.ts'
import { odtOf } from './odt/odt.ts'
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
  csv: { extension: 'csv', write: ({ edition }) => bytes(csvOf(edition.services.flatMap(flatRows))) },
  json: { extension: 'json', write: ({ edition }) => bytes(interchangeJson(edition)) },
  text: { extension: 'txt', write: ({ edition }) => bytes(writeText(edition)) },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

/** The names of all formats. */
export const formatNames = Object.keys(formats) as readonly FormatName[]

/** `mappe-dei-servizi-2024.pdf`. */
export const fileNameOf = (edition: Edition, format: FormatName): string =>
  `mappe-dei-servizi-${edition.year}.${formats[format].extension}`
