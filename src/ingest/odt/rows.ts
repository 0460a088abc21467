import { fail, type Result } from '../../domain/result.ts'
import { archiveLimits } from '../archive/archive-limits.ts'
import { type ArchiveProblem, notADocument, unsafeArchive } from '../archive/archive-problem.ts'
import { readXmlPart } from '../archive/read-part.ts'
import { createXmlReader } from '../archive/xml.ts'
import { type Archive, type ArchivePart, openArchive } from '../archive/zip.ts'
import { BlockBuilder } from '../blocks/block-builder.ts'
import { blockRows } from '../blocks/block-rows.ts'
import type { SourceRow } from '../source-row.ts'
import { bodyListener } from './body.ts'
import { type BodyState, newBodyState } from './body-state.ts'
import { odtNamespaces } from './namespaces.ts'

/**
 * The rows of an OpenDocument text (ISO/IEC 26300), `.odt`: its body, with notes after what refers to them.
 * Headers, footers, comments and tracked deletions are not read.
 */
export function readOdtRows(bytes: Uint8Array): Result<SourceRow[], ArchiveProblem> {
  const archive = openArchive(bytes)
  if (!archive.ok) return archive
  const content = archive.value.parts.get('content.xml')
  if (!content) return fail(notADocument('no-text'))
  const state = newBodyState(new BlockBuilder())
  const problem = readParts(archive.value, content, state)
  return problem ? fail(problem) : rowsOf(state)
}

/** The rows of a flat OpenDocument text, `.fodt`: the same in one XML file. */
export function readFlatOdtRows(bytes: Uint8Array): Result<SourceRow[], ArchiveProblem> {
  if (bytes.length > archiveLimits.partBytes) return fail(unsafeArchive('too-large'))
  const state = newBodyState(new BlockBuilder())
  const reader = createXmlReader(bodyListener(state), odtNamespaces)
  const problem = reader.push(bytes) ?? reader.end()
  return problem ? fail(problem) : rowsOf(state)
}

function rowsOf(state: BodyState): Result<SourceRow[], ArchiveProblem> {
  return state.hasBody ? blockRows(state.builder.closeFlow(), state.notes) : fail(notADocument('no-text'))
}

/** The manifest says whether the other parts are encrypted; named styles may hide text. */
function readParts(archive: Archive, content: ArchivePart, state: BodyState): ArchiveProblem | null {
  const manifest = archive.parts.get('META-INF/manifest.xml')
  const styles = archive.parts.get('styles.xml')
  const listener = bodyListener(state)
  return (
    (manifest ? encryption(archive, manifest) : null) ??
    (styles ? readXmlPart(archive, styles, odtNamespaces, listener) : null) ??
    readXmlPart(archive, content, odtNamespaces, listener)
  )
}

function encryption(archive: Archive, manifest: ArchivePart): ArchiveProblem | null {
  let encrypted = false
  const problem = readXmlPart(archive, manifest, odtNamespaces, {
    open(name) {
      encrypted ||= name === 'manifest:encryption-data'
    },
    close() {},
    text() {},
  })
  return problem ?? (encrypted ? notADocument('encrypted') : null)
}
