import type { Edition } from '../../src/domain/edition.ts'
import { firstAddresses } from '../../src/domain/map-addresses.ts'
import { type FormatName, fileNameOf, formats } from '../../src/publish/formats.ts'
import { type WrittenFile, writtenFile } from '../../src/publish/open-data/catalogue/written-file.ts'
import type { Publication } from '../../src/publish/open-data/publication.ts'
import { editionReport } from '../../src/publish/report/edition-report.ts'

/** The files of open data, in the order that they are written in. */
const openFormats = [
  'xlsx',
  'csv',
  'json',
  'parquet',
  'csvw',
  'cube',
  'services',
  'catalogue',
] as const satisfies readonly FormatName[]

type OpenFormat = (typeof openFormats)[number]

export const publicationOf = (edition: Edition): Publication => ({
  edition: { ...edition, body: { ...edition.body, ipaCode: 'c_x999', istatCode: '099999' } },
  addresses: firstAddresses(edition),
  site: 'https://mappe.example.it',
  revision: 1,
  issued: '2025-05-12',
  modified: '2025-05-20',
  contact: 'dati@comune.example',
})

/** Every file of open data of an edition, as bytes. */
export async function exported(edition: Edition): Promise<Readonly<Record<OpenFormat, Uint8Array>>> {
  const publication = publicationOf(edition)
  const written: WrittenFile[] = []
  const files: Partial<Record<OpenFormat, Uint8Array>> = {}
  const material = {
    edition: publication.edition,
    report: editionReport(publication.edition, { revision: 1, reason: null, resolution: null, data: '' }),
    pdfStandard: 'ua-1',
    typesetting: { typeset: () => Promise.reject(new Error('nothing to typeset')), close() {} },
    publication,
    written,
  } as const
  for (const format of openFormats) {
    const bytes = await formats[format].write(material)
    files[format] = bytes
    written.push(...writtenFile(format, fileNameOf(edition, format), bytes))
  }
  return files as Readonly<Record<OpenFormat, Uint8Array>>
}

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
