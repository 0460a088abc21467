import { zipped } from './docx-file.ts'

const openDocument = 'urn:oasis:names:tc:opendocument:xmlns'
const namespaces = [
  ['office', 'office'],
  ['text', 'text'],
  ['table', 'table'],
  ['style', 'style'],
  ['draw', 'drawing'],
  ['svg', 'svg-compatible'],
  ['manifest', 'manifest'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${openDocument}:${name}:1.0"`)
  .join(' ')

/** Parts of a hand-made `.odt`, without their root elements. */
export interface OdtParts {
  readonly body: string
  readonly automaticStyles?: string
  readonly styles?: string
  readonly manifest?: string
}

const xml = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><${root} ${namespaces}>${content}</${root}>`

const textBody = (body: string): string => `<office:body><office:text>${body}</office:text></office:body>`

/** The parts of a minimal `.odt` as text, by name: to be zipped, or damaged first. */
export function odtParts({ body, automaticStyles = '', styles, manifest }: OdtParts): Record<string, string> {
  const automatic = `<office:automatic-styles>${automaticStyles}</office:automatic-styles>`
  return {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': xml('office:document-content', `${automatic}${textBody(body)}`),
    ...(styles === undefined ? {} : { 'styles.xml': xml('office:document-styles', styles) }),
    ...(manifest === undefined ? {} : { 'META-INF/manifest.xml': xml('manifest:manifest', manifest) }),
  }
}

export const odtFile = (parts: OdtParts): Uint8Array => zipped(odtParts(parts))

/** A flat file: `before` is what stands before the body, styles and running headers for example. */
export const flatOdtFile = (body: string, before = ''): Uint8Array =>
  new TextEncoder().encode(xml('office:document', `${before}${textBody(body)}`))
