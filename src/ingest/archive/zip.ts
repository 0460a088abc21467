import { fail, ok, type Result } from '../../domain/result.ts'
import { archiveLimits } from './archive-limits.ts'
import { type ArchiveProblem, notADocument, unsafeArchive } from './archive-problem.ts'

/** A part as the central directory declares it; sizes in bytes. */
export interface ArchivePart {
  readonly name: string
  readonly deflated: boolean
  readonly crc: number
  readonly packedBytes: number
  readonly bytes: number
  /** Where its local header starts. */
  readonly offset: number
}

/** An archive whose directory was read and found safe; nothing is unpacked yet. */
export interface Archive {
  readonly bytes: Uint8Array
  readonly parts: ReadonlyMap<string, ArchivePart>
}

const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const endLength = 22
const directoryLength = 46
const longestComment = 0xffff
/** Value of a 16-bit or 32-bit field that a 64-bit archive keeps elsewhere. */
const elsewhere16 = 0xffff
const elsewhere32 = 0xffffffff

/**
 * Reads the central directory of a zip (APPNOTE 4.3.12, 4.3.16) and holds it against the limits before a
 * byte is unpacked. Archives in several volumes or of 64-bit sizes are refused: no document needs them.
 */
export function openArchive(bytes: Uint8Array): Result<Archive, ArchiveProblem> {
  const foreign = foreignFormat(bytes)
  if (foreign) return fail(notADocument(foreign))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return fail(notADocument('truncated'))
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (count === elsewhere16 || count > archiveLimits.parts) return fail(unsafeArchive('too-many-parts'))
  if (view.getUint16(end + 4, true) !== 0 || start === elsewhere32) return fail(notADocument('damaged'))
  return readDirectory(bytes, view, start, count)
}

function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  count: number,
): Result<Archive, ArchiveProblem> {
  const parts = new Map<string, ArchivePart>()
  let total = 0
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + directoryLength > view.byteLength || view.getUint32(at, true) !== directorySignature) {
      return fail(notADocument('damaged'))
    }
    const part = readPart(bytes, view, at)
    if (!part.ok) return part
    if (parts.has(part.value.name)) return fail(unsafeArchive('duplicate-part'))
    parts.set(part.value.name, part.value)
    total += part.value.bytes
    if (total > archiveLimits.totalBytes) return fail(unsafeArchive('too-large'))
    at += directoryLength + variableLength(view, at)
  }
  return ok({ bytes, parts })
}

function readPart(bytes: Uint8Array, view: DataView, at: number): Result<ArchivePart, ArchiveProblem> {
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1
  if (encrypted) return fail(notADocument('encrypted'))
  const method = view.getUint16(at + 10, true)
  if (method !== 0 && method !== 8) return fail(unsafeArchive('unknown-compression'))
  const packedBytes = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  if (packedBytes === elsewhere32 || size === elsewhere32) return fail(unsafeArchive('too-large'))
  const nameStart = at + directoryLength
  const name = bytes.subarray(nameStart, nameStart + view.getUint16(at + 28, true))
  return ok({
    name: new TextDecoder().decode(name),
    deflated: method === 8,
    crc: view.getUint32(at + 16, true),
    packedBytes,
    bytes: size,
    offset: view.getUint32(at + 42, true),
  })
}

/** Bytes of name, extra field and comment that follow a directory entry. */
function variableLength(view: DataView, at: number): number {
  return view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
}

/** The end record stands at the end, before a comment of at most 64 KiB. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength
  for (let at = last; at >= 0 && at >= last - longestComment; at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return null
}

function foreignFormat(bytes: Uint8Array): 'old-word' | 'encrypted' | 'rtf' | 'pdf' | 'not-a-zip' | null {
  if (startsWith(bytes, [0x50, 0x4b])) return null
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return holdsEncryptedPackage(bytes) ? 'encrypted' : 'old-word'
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return 'rtf'
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf'
  return 'not-a-zip'
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** A document with a password is an OLE container with a stream `EncryptedPackage` (MS-OFFCRYPTO 2.3.4). */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  )
}
