import { strToU8 } from 'fflate'
import type { Report } from '../report/report.ts'
import { zipParts } from '../steady-archive.ts'
import { contentPart } from './content.ts'
import { stylesPart } from './styles.ts'
import { escapeXml, part } from './xml.ts'

const mimetype = 'application/vnd.oasis.opendocument.text'

/** The report as an OpenDocument text (ISO/IEC 26300) that a person can edit and Atlante reads back. */
export function odtOf(report: Report): Uint8Array {
  const parts = {
    // First and not compressed, so that the file is known for what it is by its first bytes.
    mimetype,
    'META-INF/manifest.xml': manifest,
    'meta.xml': metaPart(report),
    'styles.xml': stylesPart(report),
    'content.xml': contentPart(report),
  }
  return zipParts(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), [
    'mimetype',
  ])
}

const entry = (path: string, type: string): string =>
  `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`

const manifest = `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entry('/', mimetype)}${['content.xml', 'styles.xml', 'meta.xml'].map(name => entry(name, 'text/xml')).join('')}</manifest:manifest>`

function metaPart({ title, author, date }: Report): string {
  return part(
    'document-meta',
    `<office:meta><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:date>${date}T00:00:00</dc:date><dc:language>it-IT</dc:language></office:meta>`,
  )
}
