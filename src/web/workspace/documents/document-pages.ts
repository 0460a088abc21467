import { createElement } from 'react'
import { may } from '../../../domain/permission/may.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { ImportDocumentPage } from '../../../ui/workspace/documents/import-document-page.tsx'
import { importOwnEdition } from '../../../usecases/import-own-edition.ts'
import { documentImportWords } from '../../../words/document-import.ts'
import { refusalSentence } from '../../../words/refusals.ts'
import { readApart } from '../../reading/read-apart.ts'
import { urls } from '../../urls.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import type { PersonVisit } from '../work-visit.ts'
import { editionCarried } from './carried-edition.ts'
import { previewOf } from './import-preview.ts'
import { withYear } from './with-year.ts'

/** Asks for a document; with what was wrong with the last one, or what it did. */
export function documentPage(
  visit: PersonVisit,
  asked: WorkAsked,
  problem: string | null = null,
): WorkAnswer {
  const { language } = visit.address
  const page = createElement(ImportDocumentPage, {
    frame: workFrame(visit),
    words: documentImportWords(language),
    action: urls.readDocument(language),
    year: asked.form.get('anno') ?? '',
    done: doneIn(visit, asked.query),
    problem,
  })
  return workPage(page, problem === null ? {} : { status: 422 })
}

/** The first step: reads the document and shows what it would change. Nothing is written. */
export async function documentSent(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const refuse = (refusal: Refusal) =>
    documentPage(visit, asked, refusalSentence(refusal, visit.address.language))
  const sent = asked.files.get('documento')
  const name = sent?.name.slice(0, 200) || documentImportWords(visit.address.language).file
  if (!sent || sent.bytes.length === 0) return refuse({ kind: 'file-empty', path: name })
  const own = asked.files.get('profilo')?.bytes ?? new Uint8Array()
  const profile = own.length === 0 ? null : new TextDecoder().decode(own)
  const read = await readApart({ bytes: sent.bytes, name, profile })
  if (!read.ok) return refuse(read.error)
  const edition = withYear(read.value.edition, asked.form.get('anno')?.trim() ?? '', name)
  return edition.ok
    ? previewOf(visit, { ...read.value, edition: edition.value, name })
    : refuse(edition.error)
}

/** The second step: keeps what the first one showed, all of it or nothing. */
export async function documentConfirmed(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { store, actor, today, address } = visit
  const { language } = address
  const { form } = asked
  const bytes = await editionCarried(form.get('edizione') ?? '')
  if (bytes === null) return documentPage(visit, asked, documentImportWords(language).lapsed)
  const name = (form.get('file') ?? '').slice(0, 200)
  const read = await readApart({ bytes, name: 'edizione.json', profile: null })
  if (!read.ok) return documentPage(visit, asked, refusalSentence(read.error, language))
  const { edition } = read.value
  const reason = form.get('motivo')?.trim() || null
  const isOurs = form.get('nostro') === 'si'
  const shown = Number(form.get('mostrata'))
  const kept = await importOwnEdition(store, actor, { edition, today, reason, isOurs, shown })
  if (!kept.ok) return previewOf(visit, { ...read.value, name, reason }, kept.error)
  const revision = kept.value.unchanged ? 0 : kept.value.edition % 1000
  return { kind: 'moved', to: `${urls.documents(language)}?anno=${edition.year}&revisione=${revision}` }
}

/** What the address says that the last import did: revision 0 stands for nothing. */
function doneIn({ actor, today, address }: PersonVisit, { anno, revisione }: WorkAsked['query']) {
  const number = (value: unknown, pattern: RegExp) =>
    typeof value === 'string' && pattern.test(value) ? Number(value) : null
  const [year, revision] = [number(anno, /^(19|20|21)\d\d$/), number(revisione, /^\d{1,3}$/)]
  if (year === null || revision === null) return null
  const { language } = address
  const words = documentImportWords(language)
  return {
    text: revision === 0 ? words.same(year) : words.done(year, revision),
    links: [
      { name: words.look(year), href: urls.edition(language, year) },
      ...(may(actor.assignments, 'finding.read', today)
        ? [{ name: words.findings(year), href: urls.findings(language, year) }]
        : []),
    ],
  }
}
