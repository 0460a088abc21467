import { createElement } from 'react'
import { servicePage } from '../../../store/queries/service-page.ts'
import { staffByYear } from '../../../store/queries/staff-by-year.ts'
import { LensPage } from '../../../ui/lens/lens-page.tsx'
import { type Answer, html } from '../../http/answer.ts'
import { urls } from '../../urls.ts'
import {
  canBeSlug,
  documentOf,
  findEdition,
  lastingFrame,
  noEdition,
  noService,
  type Visit,
} from '../visit.ts'
import { lensView } from './lens-view.ts'

/** A service through the lens. An old name of a service leads to its present address. */
export async function lens(
  visit: Visit,
  year: string,
  slug: string,
  query: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const { body, edition } = found
  const data = canBeSlug(slug)
    ? await visit.store.inBody(body.id, async db => {
        const map = await servicePage(db, edition.id, slug)
        return map && { map, staff: await staffByYear(db, map.slug) }
      })
    : null
  if (!data) return { kind: 'problem', problem: await noService(visit, found, slug) }
  if (data.map.slug !== slug) {
    return {
      kind: 'moved',
      to: urls.lens(visit.address.language, edition.year, data.map.slug),
      lasting: true,
    }
  }
  const frame = lastingFrame(visit, found, urls.lens('it', edition.year, slug))
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  const asked = { output: text('output'), users: text('utenti'), external: text('esterni') === '1' }
  const view = lensView(frame, edition.year, asked, data.map, data.staff)
  return { kind: 'passing', type: html, text: documentOf(createElement(LensPage, view)) }
}
