import { readFilledForm } from '../../../ingest/forms/read-filled-form.ts'
import { collectionFormWords } from '../../../words/collection-form.ts'
import { urls } from '../../urls.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import type { PersonVisit } from '../work-visit.ts'
import { carriedMaps } from './carried-rows.ts'
import { confirmationIn, formChanges } from './form-changes.ts'
import { badForm, previewed, previewPage, sentForm } from './form-preview.ts'
import { addressOf, draftOf, problem, written } from './map-pages.ts'

/** A filled form: what it would change, row by row. Nothing is written. */
export async function formSent(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { language } = visit.address
  const draft = await draftOf(visit, asked)
  if (!draft.ok) return problem(visit, asked, draft.error)
  const map = draft.value
  const [bytes, expected] = sentForm(visit, asked, map.year)
  const read = readFilledForm(bytes, { ...expected, slug: map.slug })
  const back = `${addressOf(visit, asked)}#modulo`
  const preview = previewed(read.ok ? read.value : { rows: [] }, map, language)
  if (!read.ok) return badForm(read.error, language, { name: preview.link.name, href: back })
  return previewPage(visit, [read.value], {
    title: collectionFormWords(language).preview.title(preview.link.name),
    maps: [preview],
    saved: null,
    confirm: urls.workMapDeed(language, map.year, map.slug, 'modulo/conferma'),
    back,
  })
}

/** The second step: writes what the first one showed. */
export async function formConfirmed(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const draft = await draftOf(visit, asked)
  if (!draft.ok) return problem(visit, asked, draft.error)
  const form = carriedMaps(asked.form.get('righe') ?? '').find(each => each.slug === draft.value.slug)
  return written(visit, asked, formChanges(form?.rows ?? [], draft.value, confirmationIn(asked.form)), null)
}
