import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import { archiveLimits } from './archive-limits.ts'
import { type ArchiveProblem, notADocument, unsafeArchive } from './archive-problem.ts'
import type { Archive, ArchivePart } from './zip.ts'

const localSignature = 0x04034b50
const localLength = 30
/** Packed bytes given to the inflater at a time: at most a thousandfold comes out before we look again. */
const packedStep = 16 * 1024

/**
 * Unpacks one part piece by piece into `sink`, which stops it by returning a problem.
 *
 * Refuses before unpacking what the directory declares too large or too dense, while unpacking what turns
 * out longer than declared, and after it what has another length or checksum: a figure that a torn part
 * garbled never reaches a reader, because readers give their rows only when this returns null.
 */
export function unpackPart(
  archive: Archive,
  part: ArchivePart,
  sink: (piece: Uint8Array) => ArchiveProblem | null,
): ArchiveProblem | null {
  if (part.bytes > archiveLimits.partBytes) return unsafeArchive('too-large')
  if (part.bytes > archiveLimits.ratioFromBytes && part.bytes > part.packedBytes * archiveLimits.ratio) {
    return unsafeArchive('compression-ratio')
  }
  const packed = packedBytes(archive, part)
  if (!packed) return notADocument('damaged')
  return part.deflated ? inflate(packed, part, sink) : checked(part, sink)(packed, true)
}

function packedBytes(archive: Archive, part: ArchivePart): Uint8Array | null {
  const { bytes } = archive
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (part.offset + localLength > bytes.length || view.getUint32(part.offset, true) !== localSignature)
    return null
  const start =
    part.offset +
    localLength +
    view.getUint16(part.offset + 26, true) +
    view.getUint16(part.offset + 28, true)
  return start + part.packedBytes > bytes.length ? null : bytes.subarray(start, start + part.packedBytes)
}

function inflate(
  packed: Uint8Array,
  part: ArchivePart,
  sink: (piece: Uint8Array) => ArchiveProblem | null,
): ArchiveProblem | null {
  const take = checked(part, sink)
  const pieces: Uint8Array[] = []
  const inflater = new Inflate(piece => pieces.push(piece))
  for (let at = 0; at < packed.length || at === 0; at += packedStep) {
    const last = at + packedStep >= packed.length
    try {
      inflater.push(packed.subarray(at, at + packedStep), last)
    } catch {
      return notADocument('damaged')
    }
    const problem = takeAll(pieces.splice(0), last, take)
    if (problem) return problem
  }
  return null
}

function takeAll(
  pieces: readonly Uint8Array[],
  last: boolean,
  take: (piece: Uint8Array, last: boolean) => ArchiveProblem | null,
): ArchiveProblem | null {
  for (const [index, piece] of pieces.entries()) {
    const problem = take(piece, last && index === pieces.length - 1)
    if (problem) return problem
  }
  return last && pieces.length === 0 ? take(new Uint8Array(0), true) : null
}

/** Counts and sums what goes into `sink`, and holds it against what the directory declared. */
function checked(part: ArchivePart, sink: (piece: Uint8Array) => ArchiveProblem | null) {
  let length = 0
  let crc = 0
  return (piece: Uint8Array, last: boolean): ArchiveProblem | null => {
    length += piece.length
    if (length > part.bytes) return notADocument('damaged')
    crc = crc32(piece, crc)
    const problem = sink(piece)
    if (problem || !last) return problem
    return length === part.bytes && crc === part.crc ? null : notADocument('damaged')
  }
}
