import { flatRows } from '../../../publish/flat-rows.ts'
import { cube } from '../../../publish/open-data/cube.ts'
import { publicServices } from '../../../publish/open-data/services.ts'
import { type SeriesAddress, seriesPage } from '../../../store/queries/series-page.ts'
import { servicePage } from '../../../store/queries/service-page.ts'
import type { Answer } from '../../http/answer.ts'
import { type LinkedFormat, urls } from '../../urls.ts'
import { editionHead } from '../edition-data.ts'
import { canBeSlug, findEdition, noEdition, noService, type Visit } from '../visit.ts'
import { addressesOf, seriesRows } from './flat-data.ts'
import { linkedAnswer, publicationFacts } from './linked-data.ts'

/** One service as linked data: what it is in CPSV-AP, and its quantities as a data cube. */
export async function serviceLinked(
  visit: Visit,
  year: string,
  slug: string,
  format: LinkedFormat,
): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const { body, edition } = found
  const data = canBeSlug(slug)
    ? await visit.store.inBody(body.id, db => servicePage(db, edition.id, slug))
    : null
  if (!data) return { kind: 'problem', problem: await noService(visit, found, slug) }
  const page = urls.service('it', edition.year, data.slug)
  if (data.slug !== slug) return { kind: 'moved', to: `${page}.${format}`, lasting: true }
  const { site } = visit
  const addresses = addressesOf(data)
  const publication = {
    ...publicationFacts(site, edition),
    edition: { ...editionHead(body, edition), services: [data.map] },
    addresses: [addresses],
  }
  const rows = flatRows(data.map, addresses)
  const triples = [
    ...publicServices(publication, data.previous?.name ?? null),
    ...cube(publication, { dataset: `${site.url}${page}#cubo`, rows }),
  ]
  return linkedAnswer(site, triples, format)
}

/** One series as a data cube of its own; null where the edition does not hold it under this address. */
export async function seriesLinked(
  visit: Visit,
  year: string,
  address: SeriesAddress,
  format: LinkedFormat,
): Promise<Answer | null> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const { body, edition } = found
  if (!canBeSlug(address.service) || !canBeSlug(address.series)) return null
  const data = await visit.store.inBody(body.id, db => seriesPage(db, edition.id, address))
  if (!data) return null
  const page = urls.series('it', edition.year, data.service, address.section, address.series)
  if (data.service !== address.service) return { kind: 'moved', to: `${page}.${format}`, lasting: true }
  const { site } = visit
  const rows = seriesRows(address.section, address.series, data)
  const publication = { site: site.url, edition: { ...editionHead(body, edition), services: [] } }
  return linkedAnswer(site, cube(publication, { dataset: `${site.url}${page}#cubo`, rows }), format)
}
