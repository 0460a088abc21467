import { type FormatName, formats, type Material } from './formats.ts'
import { mapPdfOf } from './pdf/pdf.ts'
import { mapReport } from './report/edition-report.ts'
import type { Seal } from './seal/seal.ts'

/** The formats in which a person asks for one map alone. */
export const mapFormatNames = [
  'pdf',
  'docx',
  'odt',
  'xlsx',
  'csv',
  'json',
  'text',
] as const satisfies readonly FormatName[]

/** What one map is written from. */
export interface MapMaterial extends Pick<Material, 'edition' | 'publication' | 'typesetting'> {
  /** Of the whole edition: its map bears it at its foot. */
  readonly seal: Seal
}

/**
 * One map of an edition as a document, without cover and index, or as data.
 *
 * @param place of the map in the edition, from 0; there must be one
 */
export async function mapDocument(
  { edition, publication, typesetting, seal }: MapMaterial,
  place: number,
  format: FormatName,
): Promise<Uint8Array> {
  const map = edition.services[place]
  if (!map) throw new Error(`the edition of ${edition.year} has no map ${place}`)
  const report = mapReport(edition, map, seal)
  if (format === 'pdf') return mapPdfOf(report, typesetting)
  const alone = { ...edition, services: [map] }
  return formats[format].write({
    edition: alone,
    report,
    pdfStandard: 'ua-1',
    typesetting,
    publication: {
      ...publication,
      edition: alone,
      addresses: publication.addresses.slice(place, place + 1),
    },
    written: [],
  })
}
