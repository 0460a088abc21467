import { createElement } from 'react'
import { csvOf } from '../../publish/csv.ts'
import { flatRows } from '../../publish/flat-rows.ts'
import { editionMaps } from '../../store/queries/edition-maps.ts'
import { homePage } from '../../store/queries/home-page.ts'
import { servicePage } from '../../store/queries/service-page.ts'
import { HomePage } from '../../ui/home-page.tsx'
import { EmptyPage } from '../../ui/problem-page.tsx'
import { ServicePage } from '../../ui/service-page.tsx'
import { acceptedFindings } from '../../usecases/accepted-findings.ts'
import { type Answer, csv, html, json } from '../http/answer.ts'
import { type DataFormat, urls } from '../urls.ts'
import { editionAtlas } from './edition-atlas.ts'
import { interchangeEdition } from './edition-data.ts'
import { frameFor } from './frame.ts'
import { glanceAt } from './glance/glance.ts'
import { homeView } from './home-view.ts'
import { addressesOf } from './open-data/flat-data.ts'
import { editionAbout, serviceAbout } from './open-data/structured-data.ts'
import { serviceView } from './service-view.ts'
import {
  canBeSlug,
  documentOf,
  type Found,
  findEdition,
  lastingFrame,
  noEdition,
  noService,
  page,
  type Visit,
} from './visit.ts'

/** The newest edition's home page; before the first import, what to do. */
export async function home(visit: Visit): Promise<Answer> {
  const [newest] = visit.catalogue.editions
  if (newest) return edition(visit, String(newest.year), null)
  const frame = frameFor(visit.site, visit.address, visit.catalogue.body?.name ?? '', null)
  return { kind: 'passing', type: html, text: documentOf(createElement(EmptyPage, { frame })) }
}

/** An edition's home page, or the whole edition as data. */
export async function edition(visit: Visit, year: string, format: 'json' | null): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  if (format !== null) return editionData(visit, found)
  const data = await visit.store.inBody(found.body.id, db => homePage(db, found.edition.id))
  const frame = lastingFrame(visit, found, urls.edition('it', found.edition.year))
  const years = visit.catalogue.editions.map(each => each.year)
  const described = { ...frame, about: editionAbout(visit, found) }
  const glanced = await glanceAt(visit, found)
  return page(createElement(HomePage, homeView(described, found.edition.year, years, data, glanced)))
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
    return { kind: 'moved', to, lasting: true }
  }
  if (format === 'json') return { kind: 'lasting', type: json, text: JSON.stringify(data.map) }
  if (format === 'csv') {
    return { kind: 'lasting', type: csv, text: csvOf(flatRows(data.map, addressesOf(data))) }
  }
  const frame = lastingFrame(visit, found, urls.service('it', found.edition.year, data.slug))
  const { edition } = found
  const [atlas, accepted] = await Promise.all([
    editionAtlas(visit.store, found),
    acceptedFindings(visit.store, found.body.id, edition.id, edition.year),
  ])
  const view = serviceView(frame, edition.year, data, { edition, atlas, accepted })
  const about = serviceAbout(visit, found, data.slug, view.title, data.map)
  return page(createElement(ServicePage, { ...view, frame: { ...frame, about } }))
}

async function editionData(visit: Visit, { body, edition }: Found): Promise<Answer> {
  const services = await visit.store.inBody(body.id, db => editionMaps(db, edition.id))
  const whole = interchangeEdition(body, edition, services)
  return { kind: 'lasting', type: json, text: JSON.stringify(whole) }
}
