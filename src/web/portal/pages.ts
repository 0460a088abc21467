import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Edition } from '../../domain/edition.ts'
import { csvOf } from '../../publish/csv.ts'
import { flatRows } from '../../publish/flat-rows.ts'
import { editionMaps } from '../../store/queries/edition-maps.ts'
import { homePage } from '../../store/queries/home-page.ts'
import type { PublishedEdition } from '../../store/queries/published-editions.ts'
import { searchEdition } from '../../store/queries/search.ts'
import { servicePage } from '../../store/queries/service-page.ts'
import { similarServices } from '../../store/queries/similar-services.ts'
import type { Store, StoredBody } from '../../store/store.ts'
import { FindingsPage } from '../../ui/findings-page.tsx'
import { HomePage } from '../../ui/home-page.tsx'
import { EmptyPage, ProblemPage } from '../../ui/problem-page.tsx'
import { SearchPage } from '../../ui/search-page.tsx'
import { ServicePage } from '../../ui/service-page.tsx'
import { checkEdition } from '../../usecases/check-edition.ts'
import { portalWords } from '../../words/portal.ts'
import { titleCase } from '../../words/title-case.ts'
import { type Answer, csv, html, json, type Problem } from '../http/answer.ts'
import type { PageAddress } from '../page-address.ts'
import { type DataFormat, urls } from '../urls.ts'
import type { Catalogue } from './catalogue.ts'
import { type FindingsAsked, findingsView } from './findings-view.ts'
import { frameFor, type Site } from './frame.ts'
import { homeView } from './home-view.ts'
import { queryText, searchView } from './search-view.ts'
import { serviceView } from './service-view.ts'

/** One request to the portal: where, by whom, and what there is to show. */
export interface Visit {
  readonly site: Site
  readonly store: Store
  readonly catalogue: Catalogue
  readonly address: PageAddress
}

/** The edition and the body of a visit that found them. */
interface Found {
  readonly body: StoredBody
  readonly edition: PublishedEdition
}

/** The newest edition's home page; before the first import, what to do. */
export async function home(visit: Visit): Promise<Answer> {
  const [newest] = visit.catalogue.editions
  if (newest) return edition(visit, String(newest.year), null)
  const frame = frameFor(visit.site, visit.address, visit.catalogue.body?.name ?? '', null)
  return { kind: 'passing', type: html, text: documentOf(createElement(EmptyPage, { frame })) }
}

/** An edition's home page, or the whole edition as data. */
export async function edition(visit: Visit, year: string, format: DataFormat | null): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  if (format !== null) return editionData(visit, found, format)
  const data = await visit.store.inBody(found.body.id, db => homePage(db, found.edition.id))
  const frame = lastingFrame(visit, found, urls.edition('it', found.edition.year))
  const years = visit.catalogue.editions.map(each => each.year)
  return page(createElement(HomePage, homeView(frame, found.edition.year, years, data)))
}

/** One map as a page or as data. An old name of a service leads to its present address. */
export async function service(
  visit: Visit,
  year: string,
  slug: string,
  format: DataFormat | null,
): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const { language } = visit.address
  const data = canBeSlug(slug)
    ? await visit.store.inBody(found.body.id, db => servicePage(db, found.edition.id, slug))
    : null
  if (!data) return { kind: 'problem', problem: await noService(visit, found, slug) }
  if (data.slug !== slug) {
    const to = format
      ? urls.serviceData(found.edition.year, data.slug, format)
      : urls.service(language, found.edition.year, data.slug)
    return { kind: 'moved', to }
  }
  if (format === 'json') return { kind: 'lasting', type: json, text: JSON.stringify(data.map) }
  if (format === 'csv') return { kind: 'lasting', type: csv, text: csvOf(flatRows(data.map)) }
  const frame = lastingFrame(visit, found, urls.service('it', found.edition.year, data.slug))
  return page(createElement(ServicePage, serviceView(frame, found.edition.year, data)))
}

/** What the words of a query find in an edition. */
export async function search(visit: Visit, year: string, query: unknown): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const text = queryText(query)
  const nothing = { totalHits: 0, totalServices: 0, services: [] }
  const data =
    text === ''
      ? nothing
      : await visit.store.inBody(found.body.id, db => searchEdition(db, found.edition.id, text))
  const frame = frameFor(visit.site, visit.address, found.body.name, found.edition)
  const view = searchView(frame, found.edition.year, text, data)
  return { kind: 'passing', type: html, text: documentOf(createElement(SearchPage, view)) }
}

/** What the checks found in an edition, filtered by manager and severity, and what was accepted. */
export async function findings(visit: Visit, year: string, asked: FindingsAsked): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const checked = await checkEdition(visit.store, found.edition.year)
  if (!checked.ok) return { kind: 'problem', problem: noEdition(visit, year) }
  const frame = frameFor(visit.site, visit.address, found.body.name, found.edition)
  const view = findingsView(frame, checked.value, asked)
  return { kind: 'passing', type: html, text: documentOf(createElement(FindingsPage, view)) }
}

/** A problem in the same dress as every page. */
export function problemPage(visit: Omit<Visit, 'store'>, problem: Problem): string {
  const { site, address, catalogue } = visit
  const frame = frameFor(site, address, catalogue.body?.name ?? '', catalogue.editions[0] ?? null)
  return documentOf(createElement(ProblemPage, { frame, ...problem }))
}

/** Letters, digits and hyphens: anything else is no address of a service, and some of it no text for a database. */
function canBeSlug(text: string): boolean {
  return /^[\p{L}\p{N}-]+$/u.test(text)
}

function findEdition({ catalogue }: Visit, year: string): Found | null {
  const { body } = catalogue
  const edition = catalogue.editions.find(each => String(each.year) === year)
  return body && edition ? { body, edition } : null
}

async function editionData(visit: Visit, { body, edition }: Found, format: DataFormat): Promise<Answer> {
  const services = await visit.store.inBody(body.id, db => editionMaps(db, edition.id))
  if (format === 'csv') return { kind: 'lasting', type: csv, text: csvOf(services.flatMap(flatRows)) }
  const whole: Edition = {
    format: 'atlante.edition/1',
    body: { name: body.name, office: edition.office, ipaCode: body.ipaCode, istatCode: body.istatCode },
    year: edition.year,
    title: edition.title,
    attachment: edition.attachment,
    services,
  }
  return { kind: 'lasting', type: json, text: JSON.stringify(whole) }
}

function noEdition({ catalogue, address }: Visit, year: string): Problem {
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
async function noService(visit: Visit, { body, edition }: Found, slug: string): Promise<Problem> {
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

function lastingFrame({ site, address }: Visit, { body, edition }: Found, lasting: string) {
  return frameFor(site, { ...address, path: lasting, lasting }, body.name, edition)
}

function page(element: ReactElement): Answer {
  return { kind: 'lasting', type: html, text: documentOf(element) }
}

function documentOf(element: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(element)}`
}
