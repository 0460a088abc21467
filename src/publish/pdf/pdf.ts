import type { Report } from '../report/report.ts'
import type { PdfStandard } from './typesetter.ts'
import type { TypesettingProcess } from './typesetting-process.ts'

/** A whole edition as PDF: cover, index, chapters. */
export const pdfOf = (
  report: Report,
  standard: PdfStandard,
  process: TypesettingProcess,
): Promise<Uint8Array> => process.typeset({ report, whole: true, standard })

/** One map as PDF, as a person asks for it. */
export const mapPdfOf = (report: Report, process: TypesettingProcess): Promise<Uint8Array> =>
  process.typeset({ report, whole: false, standard: 'ua-1' })
