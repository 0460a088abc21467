import type { Namespaces } from '../archive/xml.ts'

const openDocument = 'urn:oasis:names:tc:opendocument:xmlns'

/** OpenDocument 1.0 to 1.3 (ISO/IEC 26300). */
export const odtNamespaces: Namespaces = {
  [`${openDocument}:office:1.0`]: 'office',
  [`${openDocument}:text:1.0`]: 'text',
  [`${openDocument}:table:1.0`]: 'table',
  [`${openDocument}:style:1.0`]: 'style',
  [`${openDocument}:drawing:1.0`]: 'draw',
  [`${openDocument}:svg-compatible:1.0`]: 'svg',
  [`${openDocument}:manifest:1.0`]: 'manifest',
}
