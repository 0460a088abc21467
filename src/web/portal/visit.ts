import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { PublishedEdition } from '../../store/queries/published-editions.ts'
import { similarServices } from '../../store/queries/similar-services.ts'
import type { Store, StoredBody } from '../../store/store.ts'
import type { Frame } from '../../ui/frame.ts'
import { ProblemPage } from '../../ui/problem-page.tsx'
import { portalWords } from '../../words/portal.ts'
import { titleCase } from '../../words/title-case.ts'
import { type Answer, html, type Problem } from '../http/answer.ts'
import type { PageAddress } from '../page-address.ts'
import { urls } from '../urls.ts'
import type { Catalogue } from './catalogue.ts'
import { frameFor, type Site } from './frame.ts'
import { queryText } from './search-wanted.ts'

/** One request to the portal: where, by whom, and what there is to show. */
export interface Visit {
  readonly site: Site
  readonly store: Store
  readonly catalogue: Catalogue
  readonly address: PageAddress
}

/** The edition and the body of a visit that found them. */
export interface Found {
  readonly body: StoredBody
  readonly edition: PublishedEdition
}

/** A problem in the same dress as every page. */
export function problemPage(visit: Omit<Visit, 'store'>, problem: Problem): string {
  const { site, address, catalogue } = visit
  const frame = frameFor(site, address, catalogue.body?.name ?? '', catalogue.editions[0] ?? null)
  return documentOf(createElement(ProblemPage, { frame, ...problem }))
}

/** Letters, digits and hyphens: anything else is no address of a service, and some of it no text for a database. */
export function canBeSlug(text: string): boolean {
  return /^[\p{L}\p{N}-]+$/u.test(text)
}

/** The published edition of a year as an address writes it. */
export function findEdition({ catalogue }: Visit, year: string): Found | null {
  const { body } = catalogue
  const edition = catalogue.editions.find(each => String(each.year) === year)
  return body && edition ? { body, edition } : null
}

/** Leads on to the editions that there are. */
export function noEdition({ catalogue, address }: Visit, year: string): Problem {
  const words = portalWords(address.language)
  const { editions } = catalogue
  return {
    status: 404,
    title: words.problem.noEdition(year.slice(0, 20)),
    text:
      editions.length > 0
        ? words.problem.noEditionText(editions.map(each => each.year).join(', '))
        : words.home.noEditionWhatToDo,
    similar: editions.map(each => ({
      name: words.edition(each.year),
      href: urls.edition(address.language, each.year),
    })),
  }
}

/** Leads on to services that are spelled alike. */
export async function noService(visit: Visit, { body, edition }: Found, slug: string): Promise<Problem> {
  const words = portalWords(visit.address.language)
  const asked = queryText(slug.replaceAll('-', ' '))
  const similar = await visit.store.inBody(body.id, db => similarServices(db, edition.id, asked))
  return {
    status: 404,
    title: words.problem.noService(slug.slice(0, 80), edition.year),
    text: words.problem.noServiceText,
    similar: similar.map(each => ({
      name: titleCase(each.name ?? ''),
      href: urls.service(visit.address.language, edition.year, each.slug),
    })),
  }
}

/** The frame of a page that can be found again at its Italian path and at the same one in other languages. */
export function lastingFrame(
  { site, address, catalogue }: Visit,
  { body, edition }: Found,
  lasting: string,
): Frame {
  const frame = frameFor(site, { ...address, path: lasting, lasting }, body.name, edition)
  const newest = catalogue.editions[0]?.year ?? edition.year
  return frame.edition && newest > edition.year ? { ...frame, edition: { ...frame.edition, newest } } : frame
}

/** A page that is stored until an edition changes. */
export function page(element: ReactElement): Answer {
  return { kind: 'lasting', type: html, text: documentOf(element) }
}

/** A whole HTML document. */
export function documentOf(element: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(element)}`
}
