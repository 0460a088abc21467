/** What a file is, by its first bytes, never by its name. */
export type DocumentFormat = 'text' | 'docx' | 'odt' | 'old-word' | 'pdf' | 'rtf' | 'archive'

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const zip = [0x50, 0x4b]
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const pdf = [0x25, 0x50, 0x44, 0x46]
const rtf = [0x7b, 0x5c, 0x72, 0x74, 0x66]

export function formatOf(bytes: Uint8Array): DocumentFormat {
  if (startsWith(bytes, compoundFile)) return 'old-word'
  if (startsWith(bytes, pdf)) return 'pdf'
  if (startsWith(bytes, rtf)) return 'rtf'
  if (!startsWith(bytes, zip)) return 'text'
  return zipFormat(bytes)
}

/** A text document's archive names its main part; the names stand in the clear. */
function zipFormat(bytes: Uint8Array): DocumentFormat {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (names.includes('word/document')) return 'docx'
  if (names.includes('application/vnd.oasis.opendocument.text')) return 'odt'
  return 'archive'
}
