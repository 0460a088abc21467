import { openArchive } from './archive/zip.ts'

/** What a file is, by its first bytes, never by its name. */
export type DocumentFormat =
  | 'text'
  | 'docx'
  | 'odt'
  | 'flat-odt'
  | 'xlsx'
  | 'old-word'
  | 'pdf'
  | 'rtf'
  | 'archive'

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const zip = [0x50, 0x4b]
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const pdf = [0x25, 0x50, 0x44, 0x46]
/** LibreOffice declares some forty namespaces before it says the type. */
const longestRoot = 16 * 1024
const rtf = [0x7b, 0x5c, 0x72, 0x74, 0x66]

export function formatOf(bytes: Uint8Array): DocumentFormat {
  if (startsWith(bytes, compoundFile)) return 'old-word'
  if (startsWith(bytes, pdf)) return 'pdf'
  if (startsWith(bytes, rtf)) return 'rtf'
  if (startsWith(bytes, zip)) return zipFormat(bytes)
  return isFlatOdt(bytes) ? 'flat-odt' : 'text'
}

/** By its first parts: what such a package is about, or why an archive is broken, is for its reader to say. */
function zipFormat(bytes: Uint8Array): DocumentFormat {
  const archive = openArchive(bytes)
  if (!archive.ok) return 'archive'
  if (archive.value.parts.has('content.xml')) return 'odt'
  if (archive.value.parts.has('xl/workbook.xml')) return 'xlsx'
  return archive.value.parts.has('_rels/.rels') ? 'docx' : 'archive'
}

/** An XML file says what it holds in the attributes of its root. */
function isFlatOdt(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, longestRoot)).toString(
    'latin1',
  )
  return start.trimStart().startsWith('<') && start.includes('application/vnd.oasis.opendocument.text')
}
