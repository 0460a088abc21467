import { strToU8, type Zippable, zipSync } from 'fflate'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ')
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Parts of a hand-made `.docx`, without their root elements. */
export interface DocxParts {
  readonly body: string
  readonly styles?: string
  readonly footnotes?: string
  readonly endnotes?: string
}

/** The parts of a minimal `.docx` as text, by name: to be zipped, or damaged first. */
export function docxParts({ body, styles, footnotes, endnotes }: DocxParts): Record<string, string> {
  const others = { styles, footnotes, endnotes }
  const related = Object.entries(others).flatMap(([name, content]) =>
    content === undefined
      ? []
      : [`<Relationship Id="${name}" Type="${relationship}/${name}" Target="${name}.xml"/>`],
  )
  return {
    '_rels/.rels': relationships(
      `<Relationship Id="r1" Type="${relationship}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relationships(related.join('')),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(styles === undefined ? {} : { 'word/styles.xml': part('styles', styles) }),
    ...(footnotes === undefined ? {} : { 'word/footnotes.xml': part('footnotes', footnotes) }),
    ...(endnotes === undefined ? {} : { 'word/endnotes.xml': part('endnotes', endnotes) }),
  }
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {}
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(files, { level })
}

/** Level 0 stores: a file that repeats itself would be dense enough for a bomb. */
export const docxFile = (parts: DocxParts, level: 0 | 6 = 6): Uint8Array => zipped(docxParts(parts), level)

const part = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${namespaces}>${content}</w:${root}>`

const relationships = (content: string): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
