import { fail, ok, type Result } from '../../domain/result.ts'
import type { ArchiveProblem } from '../archive/archive-problem.ts'
import { readXmlPart } from '../archive/read-part.ts'
import type { XmlListener } from '../archive/xml.ts'
import type { Archive, ArchivePart } from '../archive/zip.ts'
import type { Notes } from '../blocks/block.ts'
import { BlockBuilder } from '../blocks/block-builder.ts'
import { blockText } from '../blocks/block-text.ts'
import { bodyListener } from './body.ts'
import { newBodyState } from './body-state.ts'
import { docxNamespaces } from './namespaces.ts'
import type { Styles } from './styles.ts'

/** A notes part and the letter its ids carry in references: `f` footnotes, `e` endnotes. */
export interface NotesPart {
  readonly part: ArchivePart
  readonly kind: 'f' | 'e'
}

/** Reads footnotes and endnotes; the separators that Word keeps among them are not referred to by anything. */
export function readNotes(
  archive: Archive,
  parts: readonly NotesPart[],
  styles: Styles,
): Result<Notes, ArchiveProblem> {
  const notes = new Map<string, string>()
  for (const { part, kind } of parts) {
    const problem = readXmlPart(archive, part, docxNamespaces, notesListener(notes, kind, styles))
    if (problem) return fail(problem)
  }
  return ok(notes)
}

function notesListener(notes: Map<string, string>, kind: 'f' | 'e', styles: Styles): XmlListener {
  const builder = new BlockBuilder()
  const body = bodyListener(newBodyState(builder, styles))
  let id = ''
  const isNote = (name: string): boolean => name === 'w:footnote' || name === 'w:endnote'
  return {
    open(name, attributes) {
      if (isNote(name)) {
        id = `${kind}${attributes['w:id'] ?? ''}`
        builder.openFlow()
      }
      body.open(name, attributes)
    },
    close(name) {
      body.close(name)
      if (isNote(name)) notes.set(id, blockText(builder.closeFlow()))
    },
    text: text => body.text(text),
  }
}
