import { randomUUID } from 'node:crypto'
import { createElement } from 'react'
import type { DraftMap } from '../../../domain/campaign/draft-map.ts'
import type { FilledForm, FormProblem } from '../../../domain/campaign/form-sheet.ts'
import { judgeForm, rowsMissingIn } from '../../../domain/campaign/form-verdict.ts'
import type { ExpectedForm } from '../../../ingest/forms/read-filled-form.ts'
import type { NamedLink } from '../../../ui/links.ts'
import {
  FormPreviewPage,
  type FormPreviewProps,
  type PreviewedMap,
} from '../../../ui/workspace/map/form-preview-page.tsx'
import { collectionFormWords } from '../../../words/collection-form.ts'
import { entryWords } from '../../../words/entry.ts'
import type { Language } from '../../../words/language.ts'
import { portalWords } from '../../../words/portal.ts'
import { shownName } from '../../portal/names.ts'
import { urls } from '../../urls.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import type { PersonVisit } from '../work-visit.ts'
import { type CarriedMap, carried } from './carried-rows.ts'
import { bodyName } from './form-files.ts'

/** The file of the form, and what it must be of. */
export function sentForm(visit: PersonVisit, asked: WorkAsked, year: number): [Uint8Array, ExpectedForm] {
  const reasonWords = [entryWords('it').reasons, entryWords('en').reasons]
  const bytes = asked.files.get('modulo')?.bytes ?? new Uint8Array()
  return [bytes, { year, body: bodyName(visit), reasonWords }]
}

/** What a filled form would do to a map; without it where it may not be written. */
export function previewed(
  form: Pick<FilledForm, 'rows'> & Partial<Pick<FilledForm, 'added'>>,
  map: Pick<DraftMap, 'year' | 'slug' | 'name' | 'tables' | 'referenceDates' | 'canWrite'>,
  language: Language,
): PreviewedMap {
  return {
    link: {
      name: shownName(map.name, null, portalWords(language)),
      href: urls.workMap(language, map.year, map.slug),
    },
    problem: map.canWrite ? null : collectionFormWords(language).preview.closed,
    rows: judgeForm(form.rows, map),
    added: form.added ?? [],
    missing: form.added ? rowsMissingIn(form.rows, map).map(each => each.label) : [],
  }
}

/** The page between the two steps. */
export function previewPage(
  visit: PersonVisit,
  forms: readonly CarriedMap[],
  shown: Pick<FormPreviewProps, 'title' | 'maps' | 'saved' | 'confirm' | 'back'>,
  status?: number,
): WorkAnswer {
  const props = { frame: workFrame(visit), nonce: randomUUID(), carried: carried(forms), ...shown }
  return workPage(createElement(FormPreviewPage, props), status === undefined ? {} : { status })
}

/** A file that is no form for here. */
export function badForm(error: FormProblem, language: Language, back: NamedLink): WorkAnswer {
  const words = collectionFormWords(language)
  return {
    kind: 'problem',
    problem: { status: 422, title: words.refused, text: words.problem(error), similar: [back] },
  }
}
