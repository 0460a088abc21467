import { createElement } from 'react'
import type { Organisation } from '../../../analysis/organisations/organisation.ts'
import { likeness } from '../../../domain/label-key.ts'
import { OrganisationPage } from '../../../ui/organisations/organisation-page.tsx'
import { OrganisationsPage } from '../../../ui/organisations/organisations-page.tsx'
import { organisationWords } from '../../../words/organisations.ts'
import { sentenceCase } from '../../../words/title-case.ts'
import type { Answer, Problem } from '../../http/answer.ts'
import { urls } from '../../urls.ts'
import { editionAtlas } from '../edition-atlas.ts'
import { type Found, findEdition, lastingFrame, noEdition, page, type Visit } from '../visit.ts'
import { organisationsView, organisationView } from './organisations-view.ts'

/** Every organisation and place of an edition. */
export async function organisations(visit: Visit, year: string): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const atlas = await editionAtlas(visit.store, found)
  const frame = lastingFrame(visit, found, urls.organisations('it', found.edition.year))
  return page(createElement(OrganisationsPage, organisationsView(frame, found.edition.year, atlas)))
}

/** One organisation or place and every service that it delivers. */
export async function organisation(visit: Visit, year: string, slug: string): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const atlas = await editionAtlas(visit.store, found)
  const one = atlas.organisations.find(each => each.slug === slug)
  if (!one) return { kind: 'problem', problem: noOrganisation(visit, found, slug, atlas.organisations) }
  const frame = lastingFrame(visit, found, urls.organisation('it', found.edition.year, slug))
  return page(createElement(OrganisationPage, organisationView(frame, found.edition.year, atlas, one)))
}

/** How many names a page without an answer proposes. */
const mostSimilar = 5

/** Leads on to the names that are spelled alike, and to the list. */
function noOrganisation(
  { address }: Visit,
  { edition }: Found,
  slug: string,
  all: readonly Organisation[],
): Problem {
  const words = organisationWords[address.language]
  const asked = slug.slice(0, 80)
  const similar = all
    .map(each => ({ each, alike: Math.max(...[each.slug, each.core].map(text => likeness(text, asked))) }))
    .filter(({ alike }) => alike > 0.4)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, mostSimilar)
    .map(({ each }) => ({
      name: sentenceCase(each.name),
      href: urls.organisation(address.language, edition.year, each.slug),
    }))
  const list = { name: words.title, href: urls.organisations(address.language, edition.year) }
  return {
    status: 404,
    title: words.notFound(asked, edition.year),
    text: words.notFoundText,
    similar: [...similar, list],
  }
}
