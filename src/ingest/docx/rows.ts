import { fail, ok, type Result } from '../../domain/result.ts'
import { type ArchiveProblem, notADocument } from '../archive/archive-problem.ts'
import { readXmlPart } from '../archive/read-part.ts'
import { type Archive, type ArchivePart, openArchive } from '../archive/zip.ts'
import { BlockBuilder } from '../blocks/block-builder.ts'
import { blockRows } from '../blocks/block-rows.ts'
import type { SourceRow } from '../source-row.ts'
import { bodyListener } from './body.ts'
import { newBodyState } from './body-state.ts'
import { docxNamespaces } from './namespaces.ts'
import { type NotesPart, readNotes } from './notes.ts'
import { relatedParts } from './relationships.ts'
import { readStyles } from './styles.ts'

/**
 * The rows of a `.docx` (ISO/IEC 29500): its body, with footnotes after what refers to them. Headers, footers,
 * comments and tracked deletions are other people's words about the document and are not read.
 */
export function readDocxRows(bytes: Uint8Array): Result<SourceRow[], ArchiveProblem> {
  const archive = openArchive(bytes)
  if (!archive.ok) return archive
  const main = mainPart(archive.value)
  if (!main.ok) return main
  return readMainPart(archive.value, main.value)
}

/** Usually `word/document.xml`; the package's relationships say so, and some writers name it otherwise. */
function mainPart(archive: Archive): Result<ArchivePart, ArchiveProblem> {
  const related = relatedParts(archive, '')
  if (!related.ok) return related
  const part = related.value.get('officeDocument') ?? archive.parts.get('word/document.xml')
  return part ? ok(part) : fail(notADocument('no-text'))
}

function readMainPart(archive: Archive, main: ArchivePart): Result<SourceRow[], ArchiveProblem> {
  const related = relatedParts(archive, main.name)
  if (!related.ok) return related
  const styles = readStyles(archive, related.value.get('styles'))
  if (!styles.ok) return styles
  const builder = new BlockBuilder()
  const state = newBodyState(builder, styles.value)
  const problem = readXmlPart(archive, main, docxNamespaces, bodyListener(state))
  if (problem) return fail(problem)
  if (!state.hasBody) return fail(notADocument('no-text'))
  const notes = readNotes(archive, notesParts(related.value, state.references), styles.value)
  return notes.ok ? blockRows(builder.closeFlow(), notes.value) : notes
}

/** The notes parts that the body refers to. */
function notesParts(
  related: ReadonlyMap<string, ArchivePart>,
  references: ReadonlySet<string>,
): readonly NotesPart[] {
  const wanted = [
    { part: related.get('footnotes'), kind: 'f' },
    { part: related.get('endnotes'), kind: 'e' },
  ] as const
  return wanted.flatMap(({ part, kind }) =>
    part && [...references].some(id => id.startsWith(kind)) ? [{ part, kind }] : [],
  )
}
