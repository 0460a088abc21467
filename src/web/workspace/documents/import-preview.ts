import { createElement } from 'react'
import type { Diagnostic, Place } from '../../../domain/diagnostic.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import type { EditionRead } from '../../../ingest/read-edition.ts'
import { ImportPreviewPage, type ReaderNote } from '../../../ui/workspace/documents/import-preview-page.tsx'
import { previewOwnEdition } from '../../../usecases/import-own-edition.ts'
import { diagnosticSentence } from '../../../words/diagnostics.ts'
import { type DocumentImportWords, documentImportWords } from '../../../words/document-import.ts'
import { documentPlace } from '../../../words/document-place.ts'
import { importLines } from '../../../words/import.ts'
import type { Language } from '../../../words/language.ts'
import { refusalSentence } from '../../../words/refusals.ts'
import { urls } from '../../urls.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'
import { carriedEdition } from './carried-edition.ts'

interface ReadFile extends EditionRead {
  /** As the person calls the file. */
  readonly name: string
  readonly reason?: string | null
}

/** The page between the two steps; with why the second one did not keep it. */
export async function previewOf(
  visit: PersonVisit,
  { edition, diagnostics, account, name, reason }: ReadFile,
  refusal: Refusal | null = null,
): Promise<WorkAnswer> {
  const { store, actor, today, address } = visit
  const { language } = address
  const words = documentImportWords(language)
  const back = urls.documents(language)
  const preview = await previewOwnEdition(store, actor, { edition, today })
  if (!preview.ok) return { kind: 'problem', problem: refused(preview.error, language, back) }
  const { change, needsReason, otherBody } = preview.value
  const page = createElement(ImportPreviewPage, {
    frame: workFrame(visit),
    words,
    year: edition.year,
    file: name,
    account:
      account &&
      words.account(account.lines, account.assigned, account.boilerplate, account.named + account.unread),
    doubts: notesOf(diagnostics, isDoubt, words, language),
    notes: notesOf(diagnostics, each => !isDoubt(each), words, language),
    changes: importLines(change, false, language),
    form: change.unchanged
      ? null
      : {
          action: urls.keepDocument(language),
          carried: await carriedEdition(edition),
          shown: change.edition,
          reason: needsReason ? (reason ?? '') : null,
          otherBody,
        },
    back,
    problem: refusal && refusalSentence(refusal, language),
  })
  return workPage(page, refusal ? { status: 422 } : {})
}

const isDoubt = ({ severity }: Diagnostic): boolean => severity !== 'info'

function notesOf(
  diagnostics: readonly Diagnostic[],
  wanted: (diagnostic: Diagnostic) => boolean,
  words: DocumentImportWords,
  language: Language,
): readonly ReaderNote[] {
  return diagnostics
    .filter(wanted)
    .toSorted((one, other) => (one.place.line ?? 0) - (other.place.line ?? 0))
    .map(each => ({ place: placeOf(each.place, words, language), text: diagnosticSentence(each, language) }))
}

function placeOf({ line, locator }: Place, words: DocumentImportWords, language: Language): string {
  return line === null ? documentPlace(locator ?? '', language) : words.line(line)
}
