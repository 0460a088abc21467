import { labelKey } from '../../../domain/label-key.ts'
import { findSeries } from '../../../store/queries/find-series.ts'
import { findServices } from '../../../store/queries/find-services.ts'
import type { Visit } from '../../portal/visit.ts'
import { apiAddress } from '../api-address.ts'

/**
 * Addresses that show what can be asked and have an answer here: of the service of the newest edition with the most
 * rows. None before the first edition.
 */
export async function exampleAddresses({ store, catalogue }: Visit): Promise<readonly string[]> {
  const { body } = catalogue
  const [newest] = catalogue.editions
  if (!body || !newest) return []
  const editions = [newest.id]
  const every = { editions, services: null, manager: null, department: null, form: null }
  const { items } = await store.inBody(body.id, db => findServices(db, every, '', 1000))
  const [largest] = [...items].sort((a, b) => b.series - a.series)
  if (!largest) return []
  const rows = await store.inBody(body.id, db =>
    findSeries(
      db,
      { editions, series: null, services: null, section: null, segment: null, unit: 'count' },
      `${largest.slug}.`,
      2,
    ),
  )
  const word = labelKey(rows.items[0]?.label ?? '')
    .split(' ')
    .find(each => each.length > 4)
  const year = newest.year
  return [
    apiAddress('/editions'),
    apiAddress('/editions/{edition}/maps/{service}', { edition: year, service: largest.slug }),
    `${apiAddress('/observations')}?service=${largest.slug}&year=${year - 1},${year}&fields=series,referenceDate,value`,
    `${apiAddress('/comparison')}?series=${rows.items.map(each => each.id).join(',')}`,
    `${apiAddress('/search')}?q=${encodeURIComponent(word ?? 'servizi')}`,
  ]
}
