import type { ArchiveProblem } from './archive-problem.ts'
import { unpackPart } from './unpack.ts'
import { createXmlReader, type Namespaces, type XmlListener } from './xml.ts'
import type { Archive, ArchivePart } from './zip.ts'

/** Streams one XML part of an archive through a listener; null when all of it was read. */
export function readXmlPart(
  archive: Archive,
  part: ArchivePart,
  namespaces: Namespaces,
  listener: XmlListener,
): ArchiveProblem | null {
  const reader = createXmlReader(listener, namespaces)
  return unpackPart(archive, part, piece => reader.push(piece)) ?? reader.end()
}
