import { createElement } from 'react'
import { GlancePage } from '../../../ui/glance/glance-page.tsx'
import { glanceAtEdition } from '../../../usecases/glance-at-edition.ts'
import { type Answer, html } from '../../http/answer.ts'
import { urls } from '../../urls.ts'
import { documentOf, type Found, findEdition, lastingFrame, noEdition, type Visit } from '../visit.ts'
import { glanceView } from './glance-view.ts'

/** What changed in an edition, for readers: never a figure that is doubted, never an open finding. */
export async function glance(visit: Visit, year: string): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const frame = lastingFrame(visit, found, urls.glance('it', found.edition.year))
  const view = glanceView(frame, await glanceAt(visit, found))
  return {
    kind: 'passing',
    type: html,
    text: documentOf(createElement(GlancePage, { ...view, open: null })),
  }
}

/** An edition with the one published for the nearest year before it. */
export function glanceAt({ store, catalogue }: Visit, { body, edition }: Found) {
  const before = catalogue.editions.find(each => each.year < edition.year)
  return glanceAtEdition(store, body.id, edition.year, { now: edition.id, before: before?.id ?? null })
}
