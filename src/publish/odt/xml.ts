import { xmlText } from '../xml-text.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as XML content or attribute value. */
export const escapeXml = (text: string): string =>
  xmlText(text).replace(/[&<>"]/g, sign => entities[sign] ?? sign)

/** A text as the content of a paragraph: OpenDocument takes blanks in a row for one, unless they are counted. */
export const inline = (text: string): string =>
  escapeXml(text).replace(/ {2,}/g, blanks => ` <text:s text:c="${blanks.length - 1}"/>`)

const openDocument = 'urn:oasis:names:tc:opendocument:xmlns'
const namespaces = [
  ['office', `${openDocument}:office:1.0`],
  ['style', `${openDocument}:style:1.0`],
  ['text', `${openDocument}:text:1.0`],
  ['table', `${openDocument}:table:1.0`],
  ['fo', `${openDocument}:xsl-fo-compatible:1.0`],
  ['meta', `${openDocument}:meta:1.0`],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['xlink', 'http://www.w3.org/1999/xlink'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ')

/** A whole part of the package. */
export const part = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<office:${root} ${namespaces} office:version="1.3">${content}</office:${root}>`
